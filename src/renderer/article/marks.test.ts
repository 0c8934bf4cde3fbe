import { expect, it } from 'vitest'
import { type ArticleMark, marksByBlock } from './marks.ts'

const blocks = [
  { kind: 'paragraph', start: 0, end: 10 },
  { kind: 'paragraph', start: 12, end: 20 },
  { kind: 'paragraph', start: 22, end: 30 },
] as const

function mark(id: string, start: number, end: number): ArticleMark {
  return {
    id,
    start,
    end,
    look: 'open',
    number: 1,
    glyph: '○',
    heard: '',
    flagged: false,
    selected: false,
  }
}

it('gives each block the marks that touch it, also one that spans two', () => {
  const marks = [mark('a', 0, 4), mark('b', 8, 14), mark('c', 22, 30)]
  const ids = marksByBlock(blocks, marks, []).map((list) => list.map(({ id }) => id))
  expect(ids).toEqual([['a', 'b'], ['b'], ['c']])
})

it('finds a long mark in every block, whatever starts inside of it', () => {
  const marks = [mark('long', 0, 30), mark('inner', 1, 2), mark('late', 23, 24)]
  const ids = marksByBlock(blocks, marks, []).map((list) => list.map(({ id }) => id))
  expect(ids).toEqual([['long', 'inner'], ['long'], ['long', 'late']])
})

it('keeps the list of a block whose marks look as they did, so that only changed blocks are drawn', () => {
  const before = marksByBlock(blocks, [mark('a', 0, 4), mark('c', 22, 30)], [])
  const changed = { ...mark('c', 22, 30), selected: true }
  const after = marksByBlock(blocks, [mark('a', 0, 4), changed], before)
  expect(after[0]).toBe(before[0])
  expect(after[1]).toBe(before[1])
  expect(after[2]).not.toBe(before[2])
})
