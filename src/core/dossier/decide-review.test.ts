import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import { Command, type CommandInput, decide, plainPack, sinceSignOff } from './index.ts'

function refusal(copy: Copy, input: CommandInput, by = ed): string | null {
  const decided = decide(copy.state, Command.parse(input), context(by))
  return decided.ok ? null : decided.error.code
}

/** A checked claim with two flags. */
function flagged() {
  const copy = new Copy()
  const claimId = copy.addClaim()
  const changes = { verdict: 'true', rationale: 'The budget.', status: 'checked' } as const
  copy.do({ type: 'editClaim', claimId, changes })
  copy.do({ type: 'raiseFlag', claimId, reason: 'legal' })
  copy.do({ type: 'raiseFlag', claimId, reason: 'wording' })
  const review = (more: object, by = ed) =>
    copy.do({ type: 'reviewClaim', claimId, ...more } as CommandInput, by)
  const claim = () => copy.state.claims[claimId]
  const resolutions = () => Object.values(copy.state.flags).map(({ resolution }) => resolution)
  return { copy, claimId, review, claim, resolutions }
}

describe('an editor', () => {
  it('approves a claim, and so resolves its flags', () => {
    const { review, claim, resolutions } = flagged()
    review({ how: 'approved', note: 'Good.' })
    expect(claim()).toMatchObject({ status: 'approved', statusBy: { by: ed }, verdict: 'true' })
    const resolved = { by: ed, how: 'approved', note: 'Good.' }
    expect(resolutions()).toMatchObject([resolved, resolved])
  })

  it('leaves what was resolved before as it was', () => {
    const { copy, claimId, review, resolutions } = flagged()
    review({ how: 'approved', note: 'First.' })
    copy.do({ type: 'raiseFlag', claimId, reason: 'fairness' })
    review({ how: 'approved', note: 'Second.' })
    expect(resolutions().map((each) => each?.note)).toEqual(['First.', 'First.', 'Second.'])
    const command = Command.parse({ type: 'reviewClaim', claimId, how: 'approved' })
    expect(decide(copy.state, command, context(ed))).toEqual({ ok: true, value: [] })
  })

  it('sends a claim back with a comment on it', () => {
    const { copy, claimId, review, claim, resolutions } = flagged()
    review({ how: 'sentBack', note: 'Which year?' })
    expect(claim()).toMatchObject({ status: 'checking', statusBy: { by: ed }, verdict: 'true' })
    expect(Object.values(copy.state.comments)).toMatchObject([
      { on: { record: 'claims', id: claimId }, text: 'Which year?', made: { by: ed } },
    ])
    expect(resolutions().map((each) => each?.how)).toEqual(['sentBack', 'sentBack'])
  })

  it('changes a verdict, and the one before stays as dissent', () => {
    const { review, claim, resolutions } = flagged()
    review({ how: 'verdictChanged', verdict: 'false', rationale: 'It was 72.', note: 'Sorry.' })
    expect(claim()).toMatchObject({
      ...{ verdict: 'false', verdictBy: { by: ed }, verdictFor: null, rationale: 'It was 72.' },
      ...{ status: 'approved', statusBy: { by: ed } },
      dissent: [{ verdict: 'true', rationale: 'The budget.', by: ada }],
    })
    expect(resolutions().map((each) => each?.how)).toEqual(['verdictChanged', 'verdictChanged'])
    review({ how: 'verdictChanged', verdict: 'misleading' })
    expect(claim()?.dissent.map(({ verdict, by }) => [verdict, by.id])).toEqual([
      ['true', 'ada'],
      ['false', 'ed'],
    ])
    expect(claim()?.rationale).toBe('It was 72.')
  })

  it('gives a first verdict without a dissent', () => {
    const copy = new Copy()
    const claimId = copy.addClaim()
    const how = 'verdictChanged'
    copy.do({ type: 'reviewClaim', claimId, how, verdict: 'false' }, ed)
    expect(copy.state.claims[claimId]).toMatchObject({ verdict: 'false', dissent: [] })
  })

  it('leaves a claim in checking whose new verdict lacks what the pack asks for', () => {
    const { copy, review, claim } = flagged()
    const pack = { ...plainPack, requires: { rationale: true, links: 1 } }
    copy.do({ type: 'choosePack', pack })
    review({ how: 'verdictChanged', verdict: 'false' })
    expect(claim()).toMatchObject({ status: 'checking', verdict: 'false' })
  })

  it('is refused what cannot be, and nobody else reviews', () => {
    const { copy, claimId } = flagged()
    const other = copy.addClaim('72 million')
    const review = (how: string, more: object = {}) =>
      ({ type: 'reviewClaim', claimId, how, ...more }) as CommandInput
    const cases: readonly (readonly [CommandInput, string])[] = [
      [review('approved', { claimId: 'none' }), 'gone'],
      [review('approved', { claimId: other }), 'missing'],
      [review('approved', { verdict: 'false' }), 'verdict'],
      [review('sentBack', { rationale: 'x', note: 'y' }), 'verdict'],
      [review('sentBack', { note: ' ' }), 'note'],
      [review('verdictChanged'), 'verdict'],
      [review('verdictChanged', { verdict: 'pants-on-fire' }), 'verdict'],
      [review('verdictChanged', { verdict: 'true' }), 'same'],
    ]
    for (const [command, code] of cases) expect(refusal(copy, command)).toBe(code)
    expect(refusal(copy, review('approved'), ada)).toBe('notEditor')
    expect(refusal(copy, review('sentBack', { note: 'x' }), ada)).toBe('notEditor')
  })
})

describe('a sign-off', () => {
  const signOff = (copy: Copy, note = '') =>
    ({ type: 'signOff', head: copy.head.hash, note }) as const

  it('says at which line and draft the dossier was done, and who says so', () => {
    const { copy, review } = flagged()
    review({ how: 'approved' })
    const { hash } = copy.head
    const [id = ''] = copy.do(signOff(copy, 'To print.'), ed)
    expect(copy.state.signOffs[id]).toMatchObject({
      ...{ head: hash, draftId: copy.draftId, note: 'To print.', made: { by: ed } },
    })
  })

  it('waits for every flag, and for an editor', () => {
    const { copy, review } = flagged()
    expect(refusal(copy, signOff(copy))).toBe('flags')
    review({ how: 'approved' })
    expect(refusal(copy, signOff(copy), ada)).toBe('notEditor')
    expect(refusal(copy, signOff(copy))).toBeNull()
  })

  const since = (copy: Copy) => {
    const lines = new Map(copy.lines.map((line) => [line.hash, line]))
    const found = sinceSignOff(lines, copy.head.hash)
    return found?.changes.map(({ label }) => label)
  }

  it('covers what lies before it, and tells what came after and stands', () => {
    const { copy, claimId, review } = flagged()
    expect(since(copy)).toBeUndefined()
    review({ how: 'approved' })
    copy.do(signOff(copy), ed)
    expect(since(copy)).toEqual([])
    copy.do({ type: 'renameDossier', title: 'Other' })
    copy.do({ type: 'editClaim', claimId, changes: { claimant: 'The mayor' } })
    expect(since(copy)).toEqual(['renameDossier', 'editClaim'])
    copy.undo()
    expect(since(copy)).toEqual(['renameDossier'])
    const { hash, inverse } = copy.head
    copy.write(inverse, { label: 'redo', undoes: [hash] })
    expect(since(copy)).toEqual(['renameDossier', 'redo'])
    copy.do(signOff(copy), ed)
    expect(since(copy)).toEqual([])
  })

  it('covers nothing that was done beside it, and a merge alone is no change', () => {
    const base = flagged()
    base.review({ how: 'approved' })
    const [mine, theirs] = [new Copy(base.copy), new Copy(base.copy)]
    theirs.do(signOff(theirs), ed)
    const merged = (copy: Copy) => {
      copy.write([], { label: 'merge' }, theirs.head.hash)
      const all = [...theirs.lines, ...copy.lines]
      const found = sinceSignOff(new Map(all.map((line) => [line.hash, line])), copy.head.hash)
      return found?.changes.map(({ label }) => label)
    }
    expect(merged(new Copy(mine))).toEqual([])
    mine.do({ type: 'renameDossier', title: 'Mine' })
    expect(merged(mine)).toEqual(['renameDossier'])
    // What was undone beside it had been signed.
    const undone = new Copy(base.copy)
    undone.undo()
    expect(merged(undone)).toEqual(['undo'])
  })
})
