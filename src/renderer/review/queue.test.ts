import { describe, expect, it } from 'vitest'
import type { Dossier, Flag, NumberedClaim } from '../../core/dossier/index.ts'
import { flaggedCount, queueOf, stepInQueue } from './queue.ts'

const by = { id: 'ed', name: 'Ed', initials: 'E', role: 'editor' } as const

function flag(id: string, claimId: string, how?: 'approved' | 'sentBack', at = '2026-01-01'): Flag {
  const resolution = how ? { how, note: '', by, at } : null
  return { id, claimId, reason: 'legal', text: '', made: { by, at: id }, resolution }
}
const flagged = (...flags: Flag[]): Dossier['flags'] =>
  Object.fromEntries(flags.map((each) => [each.id, each]))
const claims = ['a', 'b', 'c', 'd'].map(
  (id, at) => ({ number: at + 1, claim: { id }, place: undefined }) as unknown as NumberedClaim,
)
const shown = (queue: ReturnType<typeof queueOf>) =>
  queue.map(({ numbered, answer }) => [numbered.claim.id, answer])

describe('the review queue', () => {
  it('has the flagged claims in the article’s order, and those answered in the sitting', () => {
    const flags = flagged(
      flag('1', 'd'),
      flag('2', 'a', 'approved'),
      flag('3', 'b', 'approved'),
      flag('4', 'd'),
    )
    expect(shown(queueOf(claims, flags, new Set(['a', 'd', 'c'])))).toEqual([
      ['a', 'approved'],
      ['d', null],
    ])
    expect(flaggedCount(flags)).toBe(1)
  })

  it('tells the latest answer, and none while a flag waits again', () => {
    const known = new Set(['a'])
    const first = flag('1', 'a', 'approved', '2026-01-01')
    const second = flag('2', 'a', 'sentBack', '2026-01-02')
    expect(shown(queueOf(claims, flagged(first, second), known))).toEqual([['a', 'sentBack']])
    const again = flagged(first, second, flag('3', 'a'))
    expect(shown(queueOf(claims, again, known))).toEqual([['a', null]])
  })

  it('leads to the next that waits, round the end, and back to whatever was before', () => {
    const flags = flagged(
      flag('1', 'a'),
      flag('2', 'b', 'approved'),
      flag('3', 'c'),
      flag('4', 'd'),
    )
    const queue = queueOf(claims, flags, new Set(['b']))
    const step = (from: string | null, by: 1 | -1) =>
      stepInQueue(queue, from, by)?.numbered.claim.id ?? null
    expect([step(null, 1), step('a', 1), step('d', 1), step('c', -1), step('a', -1)]).toEqual([
      ...['a', 'c', 'a', 'b', 'd'],
    ])
  })

  it('leads nowhere once all is answered but the one that one is at', () => {
    const queue = queueOf(
      claims,
      flagged(flag('1', 'a'), flag('2', 'b', 'approved')),
      new Set(['b']),
    )
    expect(stepInQueue(queue, 'a', 1)).toBeNull()
    expect(stepInQueue([], null, -1)).toBeNull()
  })
})
