import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ada, Copy, ed } from './dossier.testing.ts'
import { planMerge } from './index.ts'
import { mergeInto, preferOurs } from './merge.testing.ts'
import { moves, play, start } from './random-work.testing.ts'

describe('three copies that are handed round', () => {
  it('leave out what one removed that another never had', () => {
    const [editor, checker, third] = [new Copy(), new Copy(), new Copy()]
    for (const copy of [checker, third]) mergeInto(copy, editor.lines, preferOurs)
    third.do({ type: 'renameDossier', title: 'Third' }, ed)
    const claimId = editor.addClaim()
    mergeInto(checker, editor.lines, preferOurs)
    checker.do({ type: 'editClaim', claimId, changes: { rationale: 'As the minutes say' } }, ada)
    editor.do({ type: 'removeClaim', claimId }, ed)
    // The editor has the claim stay away, and the third learns neither of it nor of its removal.
    mergeInto(editor, checker.lines, preferOurs)
    mergeInto(third, editor.lines, preferOurs)
    expect(planMerge(checker.lines, third.lines).conflicts).toEqual([])
    mergeInto(checker, third.lines, preferOurs)
    expect(checker.state).toEqual(third.state)
    expect(checker.state.claims).toEqual({})
  })

  it('come to the same once each has what the others have, without another question', () => {
    fc.assert(
      fc.property(moves, fc.array(fc.nat(11), { maxLength: 12 }), (work, passes) => {
        const base = start()
        const copies = [new Copy(base), new Copy(base), new Copy(base)] as const
        const pass = (from: number, to: number) =>
          mergeInto(copies[to] as Copy, (copies[from] as Copy).lines, preferOurs)
        for (const [at, move] of work.entries()) {
          play(copies[(move.a + at) % 3] as Copy, move)
          const [from, to] = [(passes[at] ?? 9) % 3, ((passes[at] ?? 9) + 1 + (at % 2)) % 3]
          if ((passes[at] ?? 9) < 9) pass(from, to)
        }
        pass(0, 1)
        pass(1, 2)
        for (const to of [0, 1]) {
          expect(planMerge((copies[to] as Copy).lines, copies[2].lines).conflicts).toEqual([])
          pass(2, to)
          expect((copies[to] as Copy).state).toEqual(copies[2].state)
        }
      }),
      { numRuns: 60 },
    )
  })
})
