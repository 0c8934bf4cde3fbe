import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import { Command, type CommandInput, decide } from './index.ts'

function refusal(copy: Copy, input: CommandInput, by = ada): string | null {
  const decided = decide(copy.state, Command.parse(input), context(by))
  return decided.ok ? null : decided.error.code
}

function flagged() {
  const copy = new Copy()
  const claimId = copy.addClaim()
  const [flagId = ''] = copy.do({ type: 'raiseFlag', claimId, reason: 'legal', text: 'Libel?' })
  return { copy, claimId, flagId }
}

describe('a flag', () => {
  it('puts a claim before the editor, with the reason', () => {
    const { copy, claimId, flagId } = flagged()
    expect(copy.state.flags[flagId]).toMatchObject({
      ...{ claimId, reason: 'legal', text: 'Libel?', resolution: null, made: { by: ada } },
    })
  })

  it('is edited and taken back, with the comments on it, until it is resolved', () => {
    const { copy, flagId } = flagged()
    copy.do({ type: 'editFlag', flagId, changes: { reason: 'fairness' } })
    expect(copy.state.flags[flagId]).toMatchObject({ reason: 'fairness', text: 'Libel?' })
    copy.do({ type: 'addComment', on: { record: 'flags', id: flagId }, text: 'Yes.' })
    copy.do({ type: 'removeFlag', flagId })
    expect([copy.state.flags, copy.state.comments]).toEqual([{}, {}])
  })

  it('stays as it is once an editor has resolved it', () => {
    const { copy, claimId, flagId } = flagged()
    copy.do({ type: 'reviewClaim', claimId, how: 'sentBack', note: 'Ask the lawyer.' }, ed)
    expect(refusal(copy, { type: 'editFlag', flagId, changes: { text: 'No.' } })).toBe('resolved')
    expect(refusal(copy, { type: 'removeFlag', flagId })).toBe('resolved')
  })

  it('is refused where it says nothing, or stands on nothing', () => {
    const { copy, claimId, flagId } = flagged()
    const cases: readonly (readonly [CommandInput, string])[] = [
      [{ type: 'raiseFlag', claimId: 'none', reason: 'legal' }, 'gone'],
      [{ type: 'raiseFlag', claimId, reason: 'other', text: ' ' }, 'empty'],
      [{ type: 'editFlag', flagId, changes: { reason: 'other', text: '' } }, 'empty'],
      [{ type: 'editFlag', flagId: 'none', changes: {} }, 'gone'],
      [{ type: 'removeFlag', flagId: 'none' }, 'gone'],
    ]
    for (const [command, code] of cases) expect(refusal(copy, command), command.type).toBe(code)
  })
})

describe('a comment', () => {
  it('is said of anything that is there', () => {
    const { copy, claimId, flagId } = flagged()
    const on = [
      { record: 'claims', id: claimId },
      { record: 'flags', id: flagId },
      { record: 'drafts', id: copy.draftId },
    ] as const
    for (const each of on) copy.do({ type: 'addComment', on: each, text: 'Look.' })
    expect(Object.values(copy.state.comments).map((comment) => comment.on)).toEqual(on)
  })

  it('is edited, resolved, taken up again and removed', () => {
    const { copy, claimId } = flagged()
    const on = { record: 'claims', id: claimId } as const
    const [commentId = ''] = copy.do({ type: 'addComment', on, text: 'Sure?' })
    const comment = () => copy.state.comments[commentId]
    copy.do({ type: 'editComment', commentId, text: 'Quite sure?' })
    expect(comment()).toMatchObject({ text: 'Quite sure?', made: { by: ada } })
    copy.do({ type: 'resolveComment', commentId, resolved: true }, ed)
    expect(comment()?.resolved?.by).toEqual(ed)
    const again = Command.parse({ type: 'resolveComment', commentId, resolved: true })
    expect(decide(copy.state, again, context())).toEqual({ ok: true, value: [] })
    copy.do({ type: 'resolveComment', commentId, resolved: false })
    expect(comment()?.resolved).toBeNull()
    copy.do({ type: 'removeComment', commentId })
    expect(copy.state.comments).toEqual({})
  })

  it('is refused where it says nothing, or stands on nothing', () => {
    const { copy, claimId } = flagged()
    const on = { record: 'claims', id: claimId } as const
    const [commentId = ''] = copy.do({ type: 'addComment', on, text: 'Sure?' })
    const nowhere = { record: 'sources', id: claimId } as const
    const cases: readonly (readonly [CommandInput, string])[] = [
      [{ type: 'addComment', on: nowhere, text: 'Look.' }, 'gone'],
      [{ type: 'addComment', on, text: '\n' }, 'empty'],
      [{ type: 'editComment', commentId, text: '' }, 'empty'],
      [{ type: 'editComment', commentId: 'none', text: 'x' }, 'gone'],
      [{ type: 'removeComment', commentId: 'none' }, 'gone'],
      [{ type: 'resolveComment', commentId: 'none', resolved: true }, 'gone'],
    ]
    for (const [command, code] of cases) expect(refusal(copy, command), command.type).toBe(code)
  })
})
