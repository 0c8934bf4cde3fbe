import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsOf } from './cells.ts'

const wordsOf = (text: string, kind: 'row' | 'paragraph') =>
  cellsOf({ kind, start: 0, end: text.length }, text).map(({ start, end }) =>
    text.slice(start, end),
  )

it('parts a row behind its tabs, empty cells too', () => {
  expect(wordsOf('District\tCost\t\t2024', 'row')).toEqual(['District\t', 'Cost\t', '\t', '2024'])
  expect(wordsOf('District\t', 'row')).toEqual(['District\t', ''])
})

it('leaves every other block whole', () => {
  expect(wordsOf('District\tCost', 'paragraph')).toEqual(['District\tCost'])
})

it('stays inside of its row', () => {
  const text = 'A\tB\n\nC\tD'
  const at = text.indexOf('C')
  expect(cellsOf({ kind: 'row', start: 0, end: 3 }, text)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 3 },
  ])
  expect(cellsOf({ kind: 'row', start: at, end: text.length }, text)[0]?.start).toBe(at)
})

it('has no gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (cells) => {
      const text = cells.join('\t')
      expect(wordsOf(text, 'row').join('')).toBe(text)
    }),
  )
})
