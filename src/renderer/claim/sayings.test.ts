import { expect, it } from 'vitest'
import type { Comment, Flag, Link } from '../../core/dossier/index.ts'
import { sayingsOn } from './sayings.ts'

const by = { id: 'p', name: 'Ann', initials: 'A', role: 'checker' } as const
const flag = (id: string, claimId: string, at: string): Flag => ({
  id,
  claimId,
  reason: 'wording',
  text: '',
  resolution: null,
  made: { by, at },
})
const comment = (id: string, record: Comment['on']['record'], on: string, at: string): Comment => ({
  id,
  on: { record, id: on },
  text: id,
  resolved: null,
  made: { by, at },
})
const byId = <T extends { readonly id: string }>(...all: T[]) =>
  Object.fromEntries(all.map((each) => [each.id, each]))

const dossier = {
  flags: byId(flag('f2', 'one', '2'), flag('f1', 'one', '1'), flag('f3', 'two', '3')),
  links: byId({ id: 'l1', claimId: 'one' } as Link, { id: 'l2', claimId: 'two' } as Link),
  comments: byId(
    comment('on link', 'links', 'l1', '3'),
    comment('on claim', 'claims', 'one', '1'),
    comment('on flag', 'flags', 'f1', '2'),
    comment('on another’s link', 'links', 'l2', '1'),
    comment('on another’s flag', 'flags', 'f3', '1'),
  ),
}

it('finds the flags of a claim and what was said on it, its links and its flags, oldest first', () => {
  const { flags, comments } = sayingsOn('one', dossier)
  expect(flags.map(({ id }) => id)).toEqual(['f1', 'f2'])
  expect(comments.map(({ text }) => text)).toEqual(['on claim', 'on flag', 'on link'])
})

it('finds nothing on a claim of which nothing was said', () => {
  expect(sayingsOn('three', dossier)).toEqual({ flags: [], comments: [] })
})
