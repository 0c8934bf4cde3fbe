import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOutside } from './parts-outside.ts'
import { partsInside } from './under-lines.ts'

it('keeps the marked parts of a span, cut at its ends', () => {
  const marked = [
    { start: 0, end: 4 },
    { start: 6, end: 8 },
    { start: 9, end: 20 },
  ]
  expect(partsInside({ start: 2, end: 12 }, marked)).toEqual([
    { start: 2, end: 4 },
    { start: 6, end: 8 },
    { start: 9, end: 12 },
  ])
  expect(partsInside({ start: 4, end: 6 }, marked)).toEqual([])
})

it('keeps what is not outside, and nothing else', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 6 }), (whole, marked) => {
      const parts = [...partsInside(whole, marked), ...partsOutside(whole, marked)]
      const letters = parts.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, at) => start + at),
      )
      expect(letters.sort((a, b) => a - b)).toEqual(
        Array.from({ length: whole.end - whole.start }, (_, at) => whole.start + at),
      )
    }),
  )
})
