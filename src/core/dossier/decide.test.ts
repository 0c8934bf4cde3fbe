import { describe, expect, it } from 'vitest'
import { ada, Copy, context, creation, ed } from './dossier.testing.ts'
import { Command, type CommandInput, Dossier, decide } from './index.ts'

function refusal(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : decided.error.code
}

function withClaim() {
  const copy = new Copy()
  return { copy, claimId: copy.addClaim() }
}

const file = { sha256: 'b'.repeat(64), name: 'budget.pdf', size: 5, type: 'application/pdf' }

describe('a new dossier', () => {
  it('has the article as its first draft, and a shape that is whole', () => {
    const { state } = new Copy()
    expect(Dossier.safeParse(state).success).toBe(true)
    expect(state.drafts[state.info.currentDraft]).toMatchObject({ number: 1, state: 'taken' })
  })

  it('is started once', () => {
    expect(refusal(new Copy(), creation() as CommandInput)).toBe('exists')
  })
})

describe('a claim', () => {
  it('is marked where its words stand, without the white space round them', () => {
    const copy = new Copy()
    const span = { start: 15, end: 27 }
    const [id = ''] = copy.do({ type: 'addClaim', draftId: copy.draftId, span })
    const place = copy.state.claims[id]?.places[copy.draftId]
    expect(place?.quote.exact).toBe('12 million')
    expect(place?.position).toEqual({ start: 16, end: 26 })
    expect(copy.state.claims[id]).toMatchObject({ standalone: '12 million', status: 'open' })
  })

  it('may overlap another', () => {
    const copy = new Copy()
    copy.addClaim('spent 12 million')
    copy.addClaim('12 million on')
    expect(Object.keys(copy.state.claims)).toHaveLength(2)
  })

  it('is refused outside of the draft, on white space, and on a draft that is not there', () => {
    const copy = new Copy()
    const add = (start: number, end: number, draftId = copy.draftId) =>
      refusal(copy, { type: 'addClaim', draftId, span: { start, end } })
    expect(add(0, 10_000)).toBe('span')
    expect(add(3, 4)).toBe('span')
    expect(add(0, 3, 'none')).toBe('gone')
  })

  it('is given to a person, to another one, and to nobody', () => {
    const { copy, claimId } = withClaim()
    for (const assignee of [ada, ed, null]) {
      copy.do({ type: 'editClaim', claimId, changes: { assignee } })
      expect(copy.state.claims[claimId]?.assignee).toEqual(assignee)
    }
    expect(copy.state.claims[claimId]?.status).toBe('open')
  })

  it('takes a verdict of its dossier’s pack only', () => {
    const { copy, claimId } = withClaim()
    const verdict = (value: string) =>
      refusal(copy, { type: 'editClaim', claimId, changes: { verdict: value } })
    expect(verdict('false')).toBeNull()
    expect(verdict('pants-on-fire')).toBe('verdict')
  })

  it('is checked with a verdict only', () => {
    const { copy, claimId } = withClaim()
    const checked = { status: 'checked' as const }
    expect(refusal(copy, { type: 'editClaim', claimId, changes: checked })).toBe('missing')
    copy.do({ type: 'editClaim', claimId, changes: { ...checked, verdict: 'true' } })
    expect(refusal(copy, { type: 'editClaim', claimId, changes: { verdict: null } })).toBe(
      'missing',
    )
  })

  it('changes nothing where everything is so already', () => {
    const { copy, claimId } = withClaim()
    const command = Command.parse({ type: 'editClaim', claimId, changes: { claimant: '' } })
    expect(decide(copy.state, command, context())).toEqual({ ok: true, value: [] })
  })

  it('is removed with its links, and its sources stay', () => {
    const { copy, claimId } = withClaim()
    copy.do({ type: 'addLink', claimId, source: { csl: { type: 'report', title: 'Budget' } } })
    copy.do({ type: 'removeClaim', claimId })
    expect(copy.state.links).toEqual({})
    expect(Object.keys(copy.state.sources)).toHaveLength(1)
  })
})

describe('a source', () => {
  it('is used by many claims', () => {
    const { copy, claimId } = withClaim()
    const other = copy.addClaim('72 million')
    const [id = ''] = copy.do({ type: 'addSource', source: { csl: { type: 'report' } } })
    for (const claim of [claimId, other]) {
      copy.do({ type: 'addLink', claimId: claim, source: { id }, stance: 'refutes' })
    }
    expect(Object.values(copy.state.links).map((link) => link.sourceId)).toEqual([id, id])
  })

  it('keeps variables that are not known, and refuses a description that does not fit', () => {
    const copy = new Copy()
    const csl = { type: 'report', 'call-number': 'A 7' }
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl } })
    copy.do({ type: 'editSource', sourceId, changes: { csl: { title: 'Budget' } } })
    expect(copy.state.sources[sourceId]?.csl).toEqual({ ...csl, title: 'Budget' })
    copy.do({ type: 'editSource', sourceId, changes: { csl: { title: null } } })
    expect(copy.state.sources[sourceId]?.csl).toEqual(csl)
    const wrong = { csl: { type: null } }
    expect(refusal(copy, { type: 'editSource', sourceId, changes: wrong })).toBe('csl')
  })

  it('has files that a link may name, and no others', () => {
    const { copy, claimId } = withClaim()
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl: { type: 'report' } } })
    const link = {
      type: 'addLink',
      claimId,
      source: { id: sourceId },
      evidence: file.sha256,
    } as const
    expect(refusal(copy, link)).toBe('evidence')
    copy.do({ type: 'attachEvidence', sourceId, file }, ed)
    const [linkId = ''] = copy.do(link)
    expect(copy.state.sources[sourceId]?.evidence[file.sha256]?.kept.by).toEqual(ed)
    copy.do({ type: 'detachEvidence', sourceId, sha256: file.sha256 })
    expect(copy.state.links[linkId]?.evidence).toBeNull()
  })

  it('is removed with its links', () => {
    const { copy, claimId } = withClaim()
    const source = { csl: { type: 'report' } }
    const [sourceId = ''] = copy.do({ type: 'addLink', claimId, source })
    copy.do({ type: 'removeSource', sourceId })
    expect([copy.state.sources, copy.state.links]).toEqual([{}, {}])
  })
})

describe('what is not there', () => {
  const commands: readonly CommandInput[] = [
    { type: 'editClaim', claimId: 'none', changes: {} },
    { type: 'removeClaim', claimId: 'none' },
    { type: 'editSource', sourceId: 'none', changes: {} },
    { type: 'removeSource', sourceId: 'none' },
    { type: 'attachEvidence', sourceId: 'none', file },
    { type: 'detachEvidence', sourceId: 'none', sha256: file.sha256 },
    { type: 'addLink', claimId: 'none', source: { id: 'none' } },
    { type: 'editLink', linkId: 'none', changes: {} },
    { type: 'removeLink', linkId: 'none' },
  ]
  for (const command of commands) {
    it(`is refused by ${command.type}`, () => {
      expect(refusal(new Copy(), command)).toBe('gone')
    })
  }
})
