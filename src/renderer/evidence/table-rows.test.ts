import { describe, expect, it } from 'vitest'
import { cellsOf, rowAt, tableRows } from './table-rows.ts'

const TEXT = 'town\tspent\nBergen\t12\n\nOslo\t7\textra\n'

describe('the text of a table', () => {
  it('is read as rows of cells', () => {
    const rows = tableRows(TEXT)
    const cells = Array.from({ length: rows.count }, (_, row) =>
      cellsOf(rows, row).map(({ start, end }) => TEXT.slice(start, end)),
    )
    expect(cells).toEqual([['town', 'spent'], ['Bergen', '12'], [''], ['Oslo', '7', 'extra']])
    expect(rows.widths).toHaveLength(3)
  })

  it('knows the row of each offset', () => {
    const rows = tableRows(TEXT)
    expect(rowAt(rows, 0)).toBe(0)
    expect(rowAt(rows, TEXT.indexOf('12'))).toBe(1)
    expect(rowAt(rows, TEXT.indexOf('Oslo'))).toBe(3)
    expect(rowAt(rows, TEXT.length)).toBe(3)
  })

  it('gives a column the width of its words, within bounds', () => {
    expect(tableRows(`a\t${'long '.repeat(40)}\n`).widths).toEqual([5, 36])
  })

  it('knows which columns have figures', () => {
    expect(tableRows('town\tspent\nBergen\t1 200,50\nOslo\t\nVoss\t−3 %').figures).toEqual([
      false,
      true,
    ])
  })

  it('has no rows where it is empty', () => {
    expect(tableRows('').count).toBe(0)
  })
})
