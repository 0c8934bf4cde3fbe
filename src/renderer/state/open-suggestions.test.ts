import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../core/article/index.ts'
import { ranksOf } from '../../core/suggest/budget.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { OpenSuggestions } from './open-suggestions.ts'

const all = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 })) as Suggestion[]
const anySpan = fc
  .tuple(fc.nat(38), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('leaves open what nothing overlaps, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anySpan, fc.boolean())), (changes) => {
      const open = new OpenSuggestions(all)
      const taken: { start: number; end: number }[] = []
      for (const [span, leaves] of changes) {
        const gone = leaves ? taken.shift() : undefined
        if (gone === undefined) taken.push(span)
        open.take(gone ?? span, gone ? -1 : 1)
        const free = all.filter((each) =>
          taken.every(({ start, end }) => end <= each.start || start >= each.end),
        )
        expect(open.list).toEqual(free)
        expect(open.length).toBe(free.length)
        for (const from of [-1, 0, 7, 10, 40]) {
          expect(open.after(from)).toBe(free.find(({ start }) => start > from))
          expect(open.before(from)).toBe(free.findLast(({ start }) => start < from))
        }
        expect(open.within({ start: 3, end: 21 })).toEqual(free.filter(({ start }) => start < 21))
      }
    }),
  )
})

it('answers the same list until one opens or closes', () => {
  const open = new OpenSuggestions(all)
  const before = open.list
  open.take({ start: 6, end: 9 }, 1)
  expect(open.list).toBe(before)
  open.take({ start: 4, end: 9 }, 1)
  expect(open.list).not.toBe(before)
  expect(open.startingAt(0)).toBeUndefined()
  expect(open.startingAt(10)).toBe(all[1])
})

it('finds the open one that has exactly these words, shown or not', () => {
  const open = new OpenSuggestions(all, 0)
  expect(open.exactly({ start: 10, end: 15 })).toBe(all[1])
  for (const span of [
    { start: 10, end: 14 },
    { start: 11, end: 15 },
    { start: 0, end: 15 },
    { start: 6, end: 9 },
    { start: 90, end: 95 },
  ]) {
    expect(open.exactly(span)).toBeUndefined()
  }
  open.take({ start: 12, end: 13 }, 1)
  expect(open.exactly({ start: 10, end: 15 })).toBeUndefined()
})

describe('showing the best', () => {
  const scores = [0.5, 0.9, 0.4, 0.8]
  const scored = all.map((one, i) => ({ ...one, score: scores[i] as number })) as Suggestion[]
  const starts = (open: OpenSuggestions) => open.list.map(({ start }) => start)

  it('shows so many by rank, and says how many are left', () => {
    const open = new OpenSuggestions(scored, 2)
    expect(starts(open)).toEqual([10, 30])
    expect([open.length, open.left, open.total]).toEqual([2, 4, 4])
    open.showBest(3)
    expect(starts(open)).toEqual([0, 10, 30])
    open.showBest(0)
    expect([open.length, open.left]).toEqual([0, 4])
    expect(open.after(-1)).toBeUndefined()
  })

  it('puts nothing in the place of what was taken', () => {
    const open = new OpenSuggestions(scored, 2)
    open.take({ start: 30, end: 35 }, 1)
    expect(starts(open)).toEqual([10])
    expect([open.length, open.left]).toEqual([1, 3])
  })

  it('shows the one that is kept in any case, as long as it is open', () => {
    const open = new OpenSuggestions(scored, 1)
    expect(open.keep(20).map(({ start }) => start)).toEqual([20])
    expect(starts(open)).toEqual([10, 20])
    open.take({ start: 20, end: 22 }, 1)
    expect(starts(open)).toEqual([10])
    expect(open.keep(0).map(({ start }) => start)).toEqual([0, 20])
    expect(starts(open)).toEqual([0, 10])
    expect(open.keep(0)).toEqual([])
  })

  it('counts what it lists, whatever is wanted, kept and taken', () => {
    const anyStep = fc.oneof(
      fc.record({ most: fc.nat(5) }),
      fc.record({ keep: fc.constantFrom(null, 0, 10, 20, 30) }),
      fc.record({ take: anySpan }),
    )
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const open = new OpenSuggestions(scored)
        const ranks = ranksOf(scored)
        let [most, kept]: [number, number | null] = [9, null]
        const taken: Span[] = []
        for (const step of steps) {
          if ('most' in step) most = step.most
          else if ('keep' in step) kept = step.keep
          else taken.push(step.take)
          open.showBest(most)
          open.keep(kept)
          if ('take' in step) open.take(step.take, 1)
          const left = scored.filter(({ start, end }) =>
            taken.every((span) => span.end <= start || span.start >= end),
          )
          const shown = left.filter(
            (one) => (ranks[scored.indexOf(one)] as number) < most || one.start === kept,
          )
          expect(open.list).toEqual(shown)
          expect([open.length, open.left]).toEqual([shown.length, left.length])
        }
      }),
    )
  })
})
