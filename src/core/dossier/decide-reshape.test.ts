import { describe, expect, it } from 'vitest'
import { Copy, context } from './dossier.testing.ts'
import { type Claim, Command, type CommandInput, Dossier, decide } from './index.ts'

const TEXT = 'The mayor spent 12 million on the bridge and closed two schools.'
const WHOLE = 'spent 12 million on the bridge and closed two schools'

function refusal(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : decided.error.code
}

const wordsOf = (copy: Copy, id: string) =>
  copy.state.claims[id]?.places[copy.draftId]?.quote.exact ?? null

function judged(copy: Copy, words: string, verdict: string, rationale: string) {
  const claimId = copy.addClaim(words)
  const changes = { verdict, rationale, status: 'checked' as const, claimant: 'The paper' }
  copy.do({ type: 'editClaim', claimId, changes })
  copy.do({ type: 'addLink', claimId, source: { csl: { type: 'report', title: words } } })
  return claimId
}

describe('splitting a claim', () => {
  const split = () => {
    const copy = new Copy([TEXT])
    const claimId = judged(copy, WHOLE, 'true', 'The budget says so.')
    copy.do({ type: 'splitClaim', claimId, at: TEXT.indexOf('and closed') })
    const [first, second] = Object.values(copy.state.claims) as [Claim, Claim]
    return { copy, first, second }
  }

  it('makes two of it that have its sources', () => {
    const { copy, first, second } = split()
    expect(wordsOf(copy, first.id)).toBe('spent 12 million on the bridge')
    expect(wordsOf(copy, second.id)).toBe('and closed two schools')
    expect(Object.values(copy.state.links).map((link) => link.claimId)).toEqual([
      first.id,
      second.id,
    ])
    expect(Dossier.safeParse(copy.state).success).toBe(true)
  })

  it('sends the first back to checking, and gives the second no verdict', () => {
    const { first, second } = split()
    expect(first).toMatchObject({ status: 'checking', verdict: 'true', verdictFor: WHOLE })
    expect(second).toMatchObject({ status: 'open', verdict: null, claimant: 'The paper' })
  })

  it('is refused at its ends and outside of it', () => {
    const copy = new Copy([TEXT])
    const claimId = copy.addClaim(WHOLE)
    const at = TEXT.indexOf(WHOLE)
    for (const offset of [0, at, at + WHOLE.length]) {
      expect(refusal(copy, { type: 'splitClaim', claimId, at: offset })).toBe('span')
    }
    expect(refusal(copy, { type: 'splitClaim', claimId: 'none', at: 20 })).toBe('gone')
  })
})

describe('merging claims', () => {
  const merge = () => {
    const copy = new Copy([TEXT])
    const later = judged(copy, 'closed two schools', 'false', 'It closed three.')
    const earlier = judged(copy, '12 million', 'true', 'The budget says so.')
    copy.do({ type: 'mergeClaims', claimIds: [later, earlier] })
    return { copy, earlier, claim: copy.state.claims[earlier] as Claim }
  }

  it('makes one of them, from the first word to the last', () => {
    const { copy, earlier } = merge()
    expect(Object.keys(copy.state.claims)).toEqual([earlier])
    expect(wordsOf(copy, earlier)).toBe('12 million on the bridge and closed two schools')
  })

  it('loses nothing that was said or linked', () => {
    const { copy, earlier, claim } = merge()
    expect(Object.values(copy.state.links).map((link) => link.claimId)).toEqual([earlier, earlier])
    expect(claim.rationale).toBe('The budget says so.\n\nIt closed three.')
    expect(claim.dissent).toMatchObject([{ verdict: 'false', rationale: 'It closed three.' }])
    expect(claim).toMatchObject({ status: 'checking', verdict: 'true', verdictFor: '12 million' })
  })

  it('is one step for undo', () => {
    const { copy } = merge()
    copy.undo()
    expect(Object.keys(copy.state.claims)).toHaveLength(2)
    expect(Dossier.safeParse(copy.state).success).toBe(true)
  })

  it('needs two that have a place', () => {
    const copy = new Copy([TEXT])
    const id = copy.addClaim('12 million')
    expect(refusal(copy, { type: 'mergeClaims', claimIds: [id, id] })).toBe('one')
    expect(refusal(copy, { type: 'mergeClaims', claimIds: [id, 'none'] })).toBe('gone')
  })
})
