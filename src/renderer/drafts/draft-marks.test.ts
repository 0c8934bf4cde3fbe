import { expect, it } from 'vitest'
import type { Place } from '../../core/dossier/index.ts'
import { candidateAt, candidateId, marksAfter, marksBefore } from './draft-marks.ts'
import type { CarriedClaim } from './outcomes.ts'

function claim(id: string, number: number, before: number, now: Partial<Place>): CarriedClaim {
  const place = { position: { start: before, end: before + 5 } }
  const outcome = now.position ? 'edited' : 'ambiguous'
  const there = { position: null, candidates: [], ...now }
  return { id, number, place, now: there, outcome } as unknown as CarriedClaim
}

const edited = claim('a', 1, 10, { position: { start: 30, end: 36 } })
const ambiguous = claim('b', 2, 40, {
  candidates: [
    { start: 5, end: 9 },
    { start: 50, end: 54 },
  ],
})

it('puts a claim on both sides, in the order of each text', () => {
  const before = marksBefore([edited, ambiguous], [{ start: 12, end: 14 }], 'a')
  expect(before.map(({ id }) => id)).toEqual(['a', 'changed-12', 'b'])
  expect(before.map(({ selected }) => selected)).toEqual([true, false, false])
  const after = marksAfter([edited, ambiguous], [{ start: 2, end: 3 }], edited, null)
  expect(after.map(({ id }) => id)).toEqual(['changed-2', 'a'])
})

it('shows what the selected claim may stand on, until it has a place', () => {
  const after = marksAfter([edited, ambiguous], [], ambiguous, null)
  expect(after.map(({ id, number }) => [candidateAt(id), number])).toEqual([
    [0, 1],
    [null, 1],
    [1, 2],
  ])
  const placed = claim('b', 2, 40, { ...ambiguous.now, position: { start: 5, end: 9 } })
  expect(marksAfter([placed], [], placed, null).map(({ id }) => id)).toEqual(['b'])
})

it('finds a candidate by its mark again', () => {
  expect(candidateAt(candidateId(7))).toBe(7)
  expect(candidateAt('another')).toBeNull()
})
