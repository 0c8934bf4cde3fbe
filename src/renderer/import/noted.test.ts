import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleNote, compose } from '../../core/article/index.ts'
import { cellsOf } from '../article/cells.ts'
import { notesByBlock, numbered, piecesOf, touchingCell } from './noted.ts'

const { text, blocks } = compose([
  { kind: 'heading', level: 1, text: 'The bridge' },
  { kind: 'paragraph', text: 'It cost 12 million.' },
  { kind: 'paragraph', text: 'Nobody paid.' },
])

function note(start: number, end: number, kind: ArticleNote['kind'] = 'comment'): ArticleNote {
  return { kind, position: { start, end }, author: '', date: '', text: '' }
}

function on(words: string, kind?: ArticleNote['kind']): ArticleNote {
  const start = text.indexOf(words)
  return note(start, start + words.length, kind)
}

describe('the notes of a file', () => {
  it('are numbered in the order of the text, without the links', () => {
    const all = numbered([on('paid'), on('bridge', 'link'), on('12 million', 'footnote')])
    expect(all.map(({ note, number }) => [note.kind, number])).toEqual([
      ['link', null],
      ['footnote', 1],
      ['comment', 2],
    ])
  })

  it('belong to every block that they touch', () => {
    const across = note(text.indexOf('million'), text.indexOf('paid'))
    const found = notesByBlock(blocks, numbered([on('bridge'), across]))
    expect([...found].map(([at, { on }]) => [at, on.map(({ number }) => number)])).toEqual([
      [0, [1]],
      [1, [2]],
      [2, [2]],
    ])
  })

  it('cut a block at their edges, with each mark after its words', () => {
    const block = blocks[1] as (typeof blocks)[number]
    const notes = numbered([on('cost 12'), on('12 million'), note(block.end, block.end)])
    const pieces = piecesOf(block, { on: notes, marks: notes }).map(({ start, end, on, after }) => [
      text.slice(start, end),
      on.map(({ number }) => number),
      after.map(({ number }) => number),
    ])
    expect(pieces).toEqual([
      ['It ', [], []],
      ['cost ', [1], []],
      ['12', [1, 2], [1]],
      [' million', [2], [2]],
      ['.', [], [3]],
    ])
  })

  it('lose no letter and have one mark each, wherever they stand', () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const notes = numbered(places.map(([a, b]) => note(Math.min(a, b), Math.max(a, b))))
        const found = notesByBlock(blocks, notes)
        const marked: (number | null)[] = []
        for (const [at, block] of blocks.entries()) {
          const pieces = piecesOf(block, found.get(at) ?? { on: [], marks: [] })
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
            text.slice(block.start, block.end),
          )
          marked.push(...pieces.flatMap(({ after }) => after.map(({ number }) => number)))
        }
        expect(marked.sort((a, b) => Number(a) - Number(b))).toEqual(
          notes.map(({ number }) => number),
        )
      }),
    )
  })
})

describe('the cells of a row', () => {
  it('each have the notes on their words, and a mark once', () => {
    const row = 'From\tUntil'
    const notes = numbered([note(0, 4), note(2, 10), note(5, 5)])
    const cells = cellsOf({ kind: 'row', start: 0, end: row.length }, row)
    const touching = cells.map((cell, at) =>
      touchingCell({ on: notes, marks: notes }, cell, at === cells.length - 1),
    )
    expect(touching.map(({ on, marks }) => [on.length, marks.length])).toEqual([
      [2, 1],
      [1, 2],
    ])
  })
})
