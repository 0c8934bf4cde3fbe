import { describe, expect, it } from 'vitest'
import { Copy, context, ed } from './dossier.testing.ts'
import { type Claim, Command, type CommandInput, Dossier, decide, revisionTo } from './index.ts'

const BRIDGE = 'The mayor spent 12 million on the new bridge over the river last year.'
const SCHOOL = 'The council voted to close two schools in the northern district in March.'
const TRAIN = 'Trains between the two cities carried 4,000 passengers a day before the strike.'
const NEIGHBOURS = ['Nobody at the town hall would comment.', 'The hearing goes on next Monday.']

/** A dossier with a checked claim on the bridge's paragraph. */
function checkedBridge(words = 'The mayor spent 12 million on the new bridge') {
  const copy = new Copy([NEIGHBOURS[0] as string, BRIDGE, SCHOOL, TRAIN, NEIGHBOURS[1] as string])
  const claimId = copy.addClaim(words)
  copy.do({ type: 'editClaim', claimId, changes: { status: 'checked', verdict: 'true' } })
  const claim = () => copy.state.claims[claimId] as Claim
  const here = () => claim().places[copy.draftId]
  const arrive = (...changed: string[]) =>
    copy.arrive(NEIGHBOURS[0] as string, ...changed, NEIGHBOURS[1] as string)
  return { copy, claimId, claim, here, arrive }
}

function refusal(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : decided.error.code
}

const wordsAt = (copy: Copy, draftId: string, words: string) => {
  const start = (copy.state.drafts[draftId]?.text ?? '').indexOf(words)
  return { start, end: start + words.length }
}

describe('a draft that arrives', () => {
  it('is kept beside the one under check, which stays as it is', () => {
    const { copy, arrive, here } = checkedBridge()
    const first = copy.draftId
    const draftId = arrive(BRIDGE.replace('12', '14'), SCHOOL, TRAIN)
    expect(copy.state.drafts[draftId]).toMatchObject({ number: 2, state: 'arriving' })
    expect(copy.draftId).toBe(first)
    expect(here()?.quote.exact).toContain('12 million')
    expect(Dossier.safeParse(copy.state).success).toBe(true)
  })

  it('is one at a time', () => {
    const { copy, arrive } = checkedBridge()
    const draftId = arrive(SCHOOL)
    expect(() => arrive(TRAIN)).toThrow('neither taken nor refused')
    copy.do({ type: 'refuseDraft', draftId })
    expect(copy.state.drafts[arrive(TRAIN)]?.number).toBe(3)
  })

  it('takes no claims before it is taken', () => {
    const { copy, arrive } = checkedBridge()
    const draftId = arrive(SCHOOL)
    const span = { start: 0, end: 6 }
    expect(refusal(copy, { type: 'addClaim', draftId, span })).toBe('notCurrent')
  })

  it('is taken or refused once', () => {
    const { copy, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'takeDraft', draftId })
    expect(refusal(copy, { type: 'takeDraft', draftId })).toBe('decided')
    expect(refusal(copy, { type: 'refuseDraft', draftId })).toBe('decided')
    expect(refusal(copy, { type: 'takeDraft', draftId: 'none' })).toBe('gone')
  })
})

describe('taking a draft', () => {
  it('keeps what was said of a claim whose words stand', () => {
    const { copy, claim, here, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive('A new first paragraph.', BRIDGE, SCHOOL, TRAIN) })
    expect(here()).toMatchObject({ outcome: 'unchanged', contextChanged: false })
    expect(claim()).toMatchObject({ status: 'checked', verdict: 'true', verdictFor: null })
    expect(copy.state.info.currentDraft).toBe(copy.draftId)
    expect(Dossier.safeParse(copy.state).success).toBe(true)
  })

  it('keeps what was said of a claim that moved', () => {
    const { copy, claim, here, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(SCHOOL, TRAIN, BRIDGE) })
    expect(here()?.outcome).toBe('moved')
    expect(claim().status).toBe('checked')
  })

  it('sends an edited claim back to checking, with its verdict marked as given before', () => {
    const { copy, claim, here, arrive } = checkedBridge()
    const old = here()?.quote.exact
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN) })
    expect(here()).toMatchObject({ outcome: 'edited', changes: [{ kind: 'number' }] })
    expect(claim()).toMatchObject({ status: 'checking', verdict: 'true', verdictFor: old })
    expect(claim().standalone).toContain('72 million')
  })

  it('leaves how a claim stands alone where a person wrote it', () => {
    const { copy, claim, claimId, arrive } = checkedBridge()
    const standalone = 'In 2025 the mayor spent 12 million.'
    copy.do({ type: 'editClaim', claimId, changes: { standalone } })
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN) })
    expect(claim().standalone).toBe(standalone)
  })

  it('says still for which words the verdict was given when they change twice', () => {
    const { copy, claim, here, arrive } = checkedBridge()
    const old = here()?.quote.exact
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN) })
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '75'), SCHOOL, TRAIN) })
    expect(claim().verdictFor).toBe(old)
  })

  it('keeps a deleted claim with its old words and what stood round them', () => {
    const { copy, claim, here, arrive } = checkedBridge()
    const old = here()?.quote
    copy.do({ type: 'takeDraft', draftId: arrive(SCHOOL, TRAIN) })
    expect(here()).toMatchObject({ outcome: 'deleted', position: null, quote: old })
    expect(claim()).toMatchObject({ status: 'checked', verdict: 'true' })
  })

  it('asks a person when deleted words are back in a later draft', () => {
    const { copy, here, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(SCHOOL, TRAIN) })
    const back = arrive(BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'takeDraft', draftId: back })
    expect(here()?.outcome).toBe('ambiguous')
    expect(here()?.candidates).toEqual([
      wordsAt(copy, back, 'The mayor spent 12 million on the new bridge'),
    ])
  })

  it('says where only the sentence round a claim changed', () => {
    const { copy, here, arrive } = checkedBridge('spent 12 million on the new bridge')
    const denied = BRIDGE.replace('The mayor', 'Critics deny that the mayor')
    copy.do({ type: 'takeDraft', draftId: arrive(denied, SCHOOL, TRAIN) })
    expect(here()).toMatchObject({ outcome: 'unchanged', contextChanged: true })
  })

  it('is one step for undo', () => {
    const { copy, claim, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN)
    const before = structuredClone(copy.state)
    copy.do({ type: 'takeDraft', draftId })
    copy.undo()
    expect(copy.state).toEqual(before)
    expect(claim().status).toBe('checked')
  })

  it('takes a tick off edited words, and leaves it on others', () => {
    const { copy, arrive } = checkedBridge()
    const made = { by: ed, at: '2026-01-31T12:00:00.000Z' }
    const ticked = (id: string, words: string) => {
      const places = { [copy.draftId]: copy.state.claims[copy.addClaim(words)]?.places }
      const place = Object.values(places[copy.draftId] ?? {})[0]
      const value = { id, kind: 'verified', places: { [copy.draftId]: place }, made }
      copy.write([{ path: ['ticks', id], value }])
    }
    ticked('bridge', BRIDGE)
    ticked('school', SCHOOL)
    const draftId = arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN)
    copy.do({ type: 'takeDraft', draftId })
    expect(copy.state.ticks.bridge?.places[draftId]).toMatchObject({
      outcome: 'edited',
      position: null,
    })
    expect(copy.state.ticks.school?.places[draftId]?.position).toEqual(
      wordsAt(copy, draftId, SCHOOL),
    )
  })

  it('carries a note at a point with the word that it stands after', () => {
    const { copy, arrive } = checkedBridge()
    const at = wordsAt(copy, copy.draftId, '12 million').end
    const place = {
      quote: { exact: '', prefix: '12 million', suffix: ' on' },
      position: { start: at, end: at },
      outcome: 'marked',
      contextChanged: false,
      changes: [],
      candidates: [],
      decision: null,
    }
    const made = { by: ed, at: '2026-01-31T12:00:00.000Z' }
    const words = { kind: 'footnote', author: '', date: '', text: 'See the budget.' }
    const note = { id: 'n', ...words, places: { [copy.draftId]: place }, sourceId: null, made }
    copy.write([{ path: ['notes', 'n'], value: note }])
    const draftId = arrive('First.', BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'takeDraft', draftId })
    const there = wordsAt(copy, draftId, '12 million').end
    expect(copy.state.notes.n?.places[draftId]?.position).toEqual({ start: there, end: there })
  })

  it('offers a dismissed suggestion again where its words are others', () => {
    const { copy, arrive } = checkedBridge()
    for (const words of [SCHOOL, TRAIN]) {
      const span = wordsAt(copy, copy.draftId, words)
      copy.do({ type: 'dismissSuggestion', draftId: copy.draftId, span })
    }
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN.replace('4,000', '9,000'))
    copy.do({ type: 'takeDraft', draftId })
    const standing = Object.values(copy.state.dismissals).map(
      (dismissal) => dismissal.places[draftId]?.position ?? null,
    )
    expect(standing).toEqual([wordsAt(copy, draftId, SCHOOL), null])
  })

  it('carries a claim that was marked after the draft had arrived', () => {
    const { copy, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN)
    const later = copy.addClaim('4,000 passengers a day')
    copy.do({ type: 'takeDraft', draftId })
    expect(copy.state.claims[later]?.places[draftId]?.outcome).toBe('unchanged')
  })
})

describe('a decision on an arriving draft', () => {
  it('keeps the verdict for the new words when it is accepted', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE.replace('spent', 'has spent'), SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    expect(claim().status).toBe('checked')
    copy.do({ type: 'takeDraft', draftId })
    expect(here()).toMatchObject({ outcome: 'edited', decision: { how: 'accepted' } })
    expect(claim()).toMatchObject({ status: 'checked', verdict: 'true', verdictFor: null })
  })

  it('leaves to an editor what an editor had approved for other words', () => {
    const { copy, claim, claimId, arrive } = checkedBridge()
    copy.do({ type: 'editClaim', claimId, changes: { status: 'approved' } }, ed)
    const draftId = arrive(BRIDGE.replace('spent', 'has spent'), SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    copy.do({ type: 'takeDraft', draftId })
    expect(claim().status).toBe('checked')
  })

  it('opens a claim again that stands unchanged', () => {
    const { copy, claim, claimId, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'reopened' } })
    copy.do({ type: 'takeDraft', draftId })
    expect(claim()).toMatchObject({ status: 'checking', verdict: 'true', verdictFor: null })
  })

  it('places a claim on words that a person chose, and says what is different', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    const other = 'Last year the mayor paid 15 million for a bridge.'
    const draftId = arrive(SCHOOL, TRAIN, other)
    const span = wordsAt(copy, draftId, other)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'placed', span } })
    copy.do({ type: 'takeDraft', draftId })
    expect(here()).toMatchObject({ outcome: 'edited', position: span })
    expect(here()?.changes.map(({ kind }) => kind)).toContain('number')
    expect(claim().status).toBe('checking')
  })

  it('holds a claim to be right where it was placed, when that is accepted too', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    const other = 'Last year the mayor paid 15 million for a bridge.'
    const draftId = arrive(SCHOOL, TRAIN, other)
    const span = wordsAt(copy, draftId, other)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'placed', span } })
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    copy.do({ type: 'takeDraft', draftId })
    expect(here()?.position).toEqual(span)
    expect(claim()).toMatchObject({ status: 'checked', verdictFor: null })
  })

  it('may be that the claim is gone', () => {
    const { copy, claimId, here, arrive } = checkedBridge()
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'placed', span: null } })
    copy.do({ type: 'takeDraft', draftId })
    expect(here()).toMatchObject({ outcome: 'deleted', position: null })
  })

  it('is never made by accepting one of several places unseen', () => {
    const { copy, claimId, arrive } = checkedBridge('12 million')
    const draftId = arrive(SCHOOL, TRAIN, 'It cost 12 million.', 'Others said 12 million.')
    const draft = copy.state.drafts[draftId]
    const place = draft && revisionTo(copy.state, draft).place(copy.state.claims[claimId] as Claim)
    expect(place?.outcome).toBe('ambiguous')
    const accept = { type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } } as const
    expect(refusal(copy, accept)).toBe('ambiguous')
    copy.do({ type: 'takeDraft', draftId })
    expect(copy.state.claims[claimId]).toMatchObject({ status: 'checking', verdict: 'true' })
  })
})

describe('a decision on a claim that changes before the draft is taken', () => {
  const NEW = BRIDGE.replace('spent', 'has not spent')

  it('is dropped when the claim is put on other words', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    const draftId = arrive(NEW, SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    copy.do({ type: 'placeClaim', claimId, span: wordsAt(copy, copy.draftId, SCHOOL) })
    expect(claim().places[draftId]).toBeUndefined()
    copy.do({ type: 'takeDraft', draftId })
    expect(here()).toMatchObject({ outcome: 'unchanged', position: wordsAt(copy, draftId, SCHOOL) })
  })

  it('is dropped when the claim is split or merged', () => {
    const { copy, claim, claimId, arrive } = checkedBridge()
    const other = copy.addClaim(SCHOOL)
    const draftId = arrive(NEW, SCHOOL, TRAIN)
    const decide = () =>
      copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    decide()
    copy.do({ type: 'splitClaim', claimId, at: wordsAt(copy, copy.draftId, 'on the new').start })
    expect(claim().places[draftId]).toBeUndefined()
    decide()
    copy.do({ type: 'mergeClaims', claimIds: [claimId, other] })
    expect(claim().places[draftId]).toBeUndefined()
  })

  it('does not say of another verdict that it holds for the new words', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    const old = here()?.quote.exact
    const draftId = arrive(NEW, SCHOOL, TRAIN)
    copy.do({ type: 'decidePlace', draftId, claimId, decision: { how: 'accepted' } })
    copy.do({ type: 'editClaim', claimId, changes: { verdict: 'false' } })
    copy.do({ type: 'takeDraft', draftId })
    expect(claim()).toMatchObject({ status: 'checking', verdict: 'false', verdictFor: old })
  })
})

describe('a verdict for an earlier wording', () => {
  it('is for the present one again when the words come back', () => {
    const { copy, claim, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN) })
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE, SCHOOL, TRAIN) })
    expect(claim()).toMatchObject({ status: 'checking', verdict: 'true', verdictFor: null })
  })

  it('is for the present one when it is given again', () => {
    const { copy, claim, claimId, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(BRIDGE.replace('12', '72'), SCHOOL, TRAIN) })
    copy.do({ type: 'editClaim', claimId, changes: { verdict: 'true' } })
    expect(claim()).toMatchObject({ verdict: 'true', verdictFor: null })
  })
})

describe('a claim without a place', () => {
  it('is placed by hand later, and checked again where its words are others', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(SCHOOL, TRAIN, 'He paid 15 million for it.') })
    const old = here()?.quote.exact
    const span = wordsAt(copy, copy.draftId, 'He paid 15 million for it')
    copy.do({ type: 'placeClaim', claimId, span })
    expect(here()).toMatchObject({ outcome: 'marked', position: span })
    expect(claim()).toMatchObject({ status: 'checking', verdictFor: old })
  })

  it('keeps its verdict when it is placed on the same words', () => {
    const { copy, claim, claimId, here, arrive } = checkedBridge()
    copy.do({ type: 'takeDraft', draftId: arrive(SCHOOL, TRAIN) })
    const draftId = arrive(BRIDGE, SCHOOL, TRAIN)
    copy.do({ type: 'takeDraft', draftId })
    copy.do({ type: 'editClaim', claimId, changes: { status: 'checked' } })
    const span = here()?.candidates[0] as { start: number; end: number }
    copy.do({ type: 'placeClaim', claimId, span })
    expect(claim()).toMatchObject({ status: 'checked', verdictFor: null })
  })
})
