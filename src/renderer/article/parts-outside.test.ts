import { expect, it } from 'vitest'
import { partsOutside } from './parts-outside.ts'

it.each([
  {
    name: 'all of it where nothing covers it',
    covers: [
      [0, 4],
      [20, 30],
    ],
    parts: [[5, 20]],
  },
  {
    name: 'what is before and after a cover',
    covers: [[8, 10]],
    parts: [
      [5, 8],
      [10, 20],
    ],
  },
  {
    name: 'what is between covers that overlap or come in any order',
    covers: [
      [15, 25],
      [0, 7],
      [6, 9],
    ],
    parts: [[9, 15]],
  },
  {
    name: 'nothing where it is covered',
    covers: [
      [0, 12],
      [12, 20],
    ],
    parts: [],
  },
])('the parts outside of covers are $name', ({ covers, parts }) => {
  const spans = (list: readonly (readonly number[])[]) =>
    list.map(([start = 0, end = 0]) => ({ start, end }))
  expect(partsOutside({ start: 5, end: 20 }, spans(covers))).toEqual(spans(parts))
})
