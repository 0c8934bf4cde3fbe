import { describe, expect, it } from 'vitest'
import type { Comment, Dossier } from '../../core/dossier/index.ts'
import { aboutWords, goalOf, threadsOf } from './comment-threads.ts'
import { commentsByThing, type Spoken } from './sayings.ts'

const by = { id: 'p', name: 'Ann', initials: 'A', role: 'checker' } as const

function comment(id: string, on: string, at: string, isResolved = false): Comment {
  const resolved = isResolved ? { by, at } : null
  return { id, on: { record: 'claims', id: on }, text: id, resolved, made: { by, at } }
}

describe('the threads', () => {
  const byThing = commentsByThing({
    a1: comment('a1', 'a', '1'),
    a2: comment('a2', 'a', '4', true),
    b1: comment('b1', 'b', '3'),
    b2: comment('b2', 'b', '2'),
  })
  const shown = (which: 'open' | 'resolved' | 'all') =>
    threadsOf(byThing, which).map(({ on, comments }) => [on.id, ...comments.map(({ id }) => id)])

  it('have the newest of what is shown first, and within each the oldest', () => {
    expect(shown('open')).toEqual([
      ['b', 'b2', 'b1'],
      ['a', 'a1'],
    ])
    expect(shown('resolved')).toEqual([['a', 'a2']])
    expect(shown('all').map(([id]) => id)).toEqual(['a', 'b'])
  })
})

describe('a comment', () => {
  const dossier = {
    claims: {},
    flags: { f: { claimId: 'c', reason: 'legal' } },
    links: { l: { claimId: 'c', sourceId: 's' } },
    queries: {
      q: { claimId: null, to: { sourceId: 's' }, question: 'When?' },
      w: { claimId: null, to: { sourceId: null }, question: 'Who?' },
    },
    sources: { s: { csl: { type: 'report', title: 'Budget' } } },
    notes: { n: { kind: 'footnote', author: '' } },
    drafts: { d: { number: 2 } },
  } as unknown as Dossier

  for (const [record, id, goal, words] of [
    ['claims', 'c', { kind: 'claim', id: 'c' }, 'Claim 3'],
    ['flags', 'f', { kind: 'claim', id: 'c' }, 'Claim 3 · ⚑ Legal'],
    ['links', 'l', { kind: 'claim', id: 'c' }, 'Claim 3 · Budget'],
    ['queries', 'q', { kind: 'source', id: 's' }, 'Query: When?'],
    ['queries', 'w', null, 'Query: Who?'],
    ['sources', 's', { kind: 'source', id: 's' }, 'Budget'],
    ['notes', 'n', { kind: 'note', id: 'n' }, 'Footnote'],
    ['drafts', 'd', { kind: 'draft', id: 'd' }, 'Draft 2'],
  ] as const) {
    it(`on one of the ${record} leads to ${goal ? `the ${goal.kind}` : 'nothing'}: ${words}`, () => {
      const on: Spoken = { record, id }
      expect(goalOf(dossier, on)).toEqual(goal)
      expect(aboutWords(dossier, on, () => 3)).toBe(words)
    })
  }
})
