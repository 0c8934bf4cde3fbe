import { expect, it } from 'vitest'
import { CHUNK, RowHeights } from './row-heights.ts'

it('names the rows of the chunks in view, and the height of what is left out round them', () => {
  const heights = new RowHeights(10)
  const chunk = CHUNK * 10
  const rows = heights.rows(CHUNK * 5, chunk * 1.5, chunk * 2.5, -1)
  expect(rows.map(({ at }) => at)).toEqual(Array.from({ length: CHUNK * 2 }, (_, i) => CHUNK + i))
  expect(rows[0]).toEqual({ at: CHUNK, before: chunk, after: 0 })
  expect(rows.at(-1)).toMatchObject({ before: 0, after: chunk * 2 })
})

it('has the row that must be there with a gap before it', () => {
  const heights = new RowHeights(10)
  const rows = heights.rows(CHUNK * 5, 0, 50, CHUNK * 4 + 3)
  expect(rows.length).toBe(CHUNK * 2)
  expect(rows[CHUNK]).toEqual({ at: CHUNK * 4, before: CHUNK * 30, after: 0 })
  expect(rows.at(-1)?.after).toBe(0)
})

it('goes by what was measured, and guesses the rest from it', () => {
  const heights = new RowHeights(10)
  expect(heights.measure(0, CHUNK * 30, CHUNK)).toBe(true)
  expect(heights.measure(0, CHUNK * 30, CHUNK)).toBe(false)
  expect(heights.before(1)).toBe(CHUNK * 30)
  expect(heights.before(3)).toBe(CHUNK * 90)
})

it('leaves nothing out of a short list', () => {
  expect(new RowHeights(10).rows(3, 0, 800, -1)).toEqual(
    [0, 1, 2].map((at) => ({ at, before: 0, after: 0 })),
  )
})
