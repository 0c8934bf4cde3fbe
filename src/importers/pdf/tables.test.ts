import { describe, expect, it } from 'vitest'
import type { Line } from './layout.ts'
import { tableRows } from './tables.ts'

const COLUMN = { left: 0, right: 400 }

/** A line of ten points, its cells given with where they begin; letters are five points wide. */
function line(y: number, ...cells: readonly (readonly [number, string])[]): Line {
  const placed = cells.map(([left, text]) => ({ text, left, right: left + 5 * text.length }))
  return {
    page: 1,
    text: cells.map(([, text]) => text).join(' '),
    left: placed[0]?.left ?? 0,
    right: placed.at(-1)?.right ?? 0,
    y,
    size: 10,
    font: 'f',
    column: COLUMN,
    cells: placed,
    marks: [],
    links: [],
    startsWithMark: false,
    firstWord: 20,
    tag: null,
  }
}

function rows(...lines: Line[]): (readonly string[])[] {
  return [...tableRows(lines).values()].map(({ cells }) => cells)
}

describe('tableRows', () => {
  it('tells two rows of figures from two lines of words', () => {
    expect(
      rows(line(0, [0, 'Year'], [100, 'Cost']), line(12, [0, '2024'], [100, '£12.5m'])),
    ).toEqual([
      ['Year', 'Cost'],
      ['2024', '£12.5m'],
    ])
    expect(
      rows(line(0, [0, 'the city'], [100, 'said']), line(12, [0, 'that a'], [100, 'man'])),
    ).toEqual([])
  })

  it('keeps an empty cell where the columns are known', () => {
    const found = rows(
      line(0, [0, 'North'], [100, '412'], [200, '3.1'], [300, '+4%']),
      line(20, [0, 'South'], [200, '2.7'], [300, '-1%']),
      line(40, [0, 'West'], [100, '301'], [200, '1.2']),
    )
    expect(found[1]).toEqual(['South', '', '2.7', '-1%'])
    expect(found[2]).toEqual(['West', '301', '1.2', ''])
  })

  it('joins the lines of a cell, whether its figures stand beside the first or the middle one', () => {
    const above = line(0, [0, 'North'], [200, '412'])
    const below = line(70, [0, 'West'], [200, '301'])
    const first = [line(20, [0, 'East Harbour'], [200, '1,020']), line(32, [0, 'and Docks'])]
    const middle = [
      line(20, [0, 'East Harbour']),
      line(32, [0, 'with Quays'], [200, '1,020']),
      line(44, [0, 'and Docks']),
    ]
    expect(rows(above, ...first, below)[1]).toEqual(['East Harbour and Docks', '1,020'])
    expect(rows(above, ...middle, below)[1]).toEqual(['East Harbour with Quays and Docks', '1,020'])
  })

  it('never takes a row with one cell for the end of the one above where all are as far apart', () => {
    const found = rows(
      line(0, [0, 'North'], [200, '412']),
      line(12, [0, 'South'], [200, '301']),
      line(24, [0, 'Of which']),
      line(36, [0, 'East'], [200, '11']),
      line(48, [0, 'West'], [200, '290']),
    )
    expect(found.flat()).not.toContain('South Of which')
    expect(found).toHaveLength(4)
  })
})
