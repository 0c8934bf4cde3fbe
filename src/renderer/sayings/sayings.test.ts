import { describe, expect, it } from 'vitest'
import type { Comment, Flag } from '../../core/dossier/index.ts'
import { commentsByThing, flagsOn } from './sayings.ts'

const by = { id: 'p', name: 'Ann', initials: 'A', role: 'checker' } as const
const flag = (id: string, claimId: string, at: string, isResolved = false): Flag => ({
  id,
  claimId,
  reason: 'wording',
  text: '',
  resolution: isResolved ? { how: 'approved', note: '', by, at } : null,
  made: { by, at },
})
const comment = (id: string, on: string, at: string, isResolved = false): Comment => ({
  id,
  on: { record: 'flags', id: on },
  text: id,
  resolved: isResolved ? { by, at } : null,
  made: { by, at },
})
const byId = <T extends { readonly id: string }>(...all: T[]) =>
  Object.fromEntries(all.map((each) => [each.id, each]))

it('puts comments together by what they are on, oldest first', () => {
  const byThing = commentsByThing(
    byId(comment('late', 'f1', '3'), comment('other', 'f2', '2'), comment('early', 'f1', '1')),
  )
  expect([...byThing].map(([id, all]) => [id, all.map(({ text }) => text)])).toEqual([
    ['f1', ['early', 'late']],
    ['f2', ['other']],
  ])
})

describe('the flags of a claim', () => {
  const flags = byId(
    flag('f2', 'one', '2'),
    flag('f1', 'one', '1'),
    flag('f3', 'two', '3'),
    flag('f4', 'one', '4', true),
    flag('f5', 'one', '5', true),
  )
  const ids = (all: readonly Flag[]) => all.map(({ id }) => id).join(' ')

  it('are its own, oldest first, and done once an editor resolved them', () => {
    const { open, done } = flagsOn('one', flags, new Map())
    expect([ids(open), ids(done)]).toEqual(['f1 f2', 'f4 f5'])
  })

  it('stay in view where something said to them is not dealt with', () => {
    const said = commentsByThing(byId(comment('a', 'f4', '5'), comment('b', 'f5', '6', true)))
    const { open, done } = flagsOn('one', flags, said)
    expect([ids(open), ids(done)]).toEqual(['f1 f2 f4', 'f5'])
  })
})
