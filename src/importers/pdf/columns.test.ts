import { describe, expect, it } from 'vitest'
import { regionsOf } from './columns.ts'
import type { Piece } from './layout.ts'

function piece(text: string, x: number, y: number, width = 200, size = 10): Piece {
  return { text, x, y, width, size, font: 'f' }
}

/** Lines of a column, named by a letter. */
function column(letter: string, x: number, top: number, count: number, width = 200): Piece[] {
  return Array.from({ length: count }, (_, index) =>
    piece(`${letter}${index}`, x, top + index * 12, index % 5 === 4 ? width * 0.6 : width),
  )
}

function read(pieces: readonly Piece[], isRtl = false): string {
  return regionsOf(pieces, isRtl)
    .flatMap((region) => region.pieces.toSorted((one, other) => one.y - other.y))
    .map(({ text }) => text)
    .join(' ')
}

const A = 'a0 a1 a2 a3 a4 a5'
const B = 'b0 b1 b2 b3 b4 b5'
const C = 'c0 c1 c2 c3 c4 c5'

describe('regionsOf', () => {
  it('reads one column after the other, though their lines stand at the same heights', () => {
    expect(read([...column('a', 60, 100, 6), ...column('b', 280, 100, 6)])).toBe(`${A} ${B}`)
  })

  it('reads the right column first where the text runs from right to left', () => {
    expect(read([...column('a', 60, 100, 6), ...column('b', 280, 100, 6)], true)).toBe(`${B} ${A}`)
  })

  it('reads three columns, of other heights', () => {
    const three = [
      ...column('a', 60, 100, 6, 150),
      ...column('b', 220, 103, 6, 150),
      ...column('c', 380, 105, 6, 150),
    ]
    expect(read(three)).toBe(`${A} ${B} ${C}`)
  })

  it('reads what stands above a headline that runs across before what stands below', () => {
    const pieces = [
      piece('title', 60, 60, 420, 20),
      ...column('a', 60, 100, 6),
      ...column('b', 280, 100, 6),
      piece('box', 60, 200, 420, 14),
      ...column('c', 60, 230, 6),
      ...column('d', 280, 230, 6),
    ]
    expect(read(pieces)).toBe(`title ${A} ${B} box ${C} d0 d1 d2 d3 d4 d5`)
  })

  it('leaves a table across the columns whole', () => {
    const table = [0, 1, 2, 3].flatMap((row) =>
      [60, 160, 300, 420].map((x, cell) => piece(`t${row}${cell}`, x, 200 + row * 12, 30)),
    )
    const regions = regionsOf(
      [...column('a', 60, 100, 6), ...column('b', 280, 100, 6), ...table],
      false,
    )
    expect(regions.map(({ pieces }) => pieces.length)).toEqual([6, 6, 16])
  })

  it('does not tear a table of two columns, nor labels from what they label', () => {
    const pieces = [0, 1, 2, 3, 4, 5].flatMap((row) => [
      piece(`left ${row}`, 60, 100 + row * 14, row === 3 ? 100 : 40),
      piece(`right ${row}`, 280, 100 + row * 14, row === 2 ? 180 : 60),
    ])
    expect(regionsOf(pieces, false)).toHaveLength(1)
  })

  it('loses no piece, wherever they stand', () => {
    const pieces = Array.from({ length: 300 }, (_, index) =>
      piece(`p${index}`, (index * 97) % 500, (index * 61) % 700, 20 + ((index * 31) % 150)),
    )
    const found = regionsOf(pieces, false).flatMap((region) => region.pieces)
    expect(new Set(found)).toEqual(new Set(pieces))
    expect(found).toHaveLength(pieces.length)
  })
})
