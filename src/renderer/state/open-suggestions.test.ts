import fc from 'fast-check'
import { expect, it } from 'vitest'
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
