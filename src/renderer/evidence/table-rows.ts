import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'

/** Where the rows of a table begin in its text. Rows are parted by line feeds and cells by tabs. */
export interface TableRows {
  readonly text: string
  readonly starts: Int32Array
  /** How many rows there are; a line feed at the very end begins none. */
  readonly count: number
  /** How wide each column is to be, in characters: what some of its rows need, within bounds. */
  readonly widths: readonly number[]
  /** Whether most of what these rows have in a column, under its head, is figures. */
  readonly figures: readonly boolean[]
}

/** How many rows, from all over the table, say how wide a column is. */
const SAMPLE = 400
const NARROWEST = 5
const WIDEST = 36
const FIGURE = /^[\s$€£+−-]*\d[\d\s.,’']*%?\s*$/u

/** Finds the rows of a table's text. Linear in the text. */
export function tableRows(text: string): TableRows {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const isOpen = starts[starts.length - 1] === text.length && starts.length > 1
  const count = text === '' ? 0 : starts.length - (isOpen ? 1 : 0)
  const rows = { text, starts: Int32Array.from(starts), count }
  const widths: number[] = []
  const filled: number[] = []
  const counted: number[] = []
  const step = Math.ceil(count / SAMPLE)
  for (let row = 0; row < count; row += step) {
    for (const [column, { start, end }] of cellsOf(rows, row).entries()) {
      const needed = Math.min(WIDEST, Math.max(NARROWEST, end - start))
      widths[column] = Math.max(widths[column] ?? NARROWEST, needed)
      if (row === 0 || start === end) continue
      filled[column] = (filled[column] ?? 0) + 1
      if (FIGURE.test(text.slice(start, end))) counted[column] = (counted[column] ?? 0) + 1
    }
  }
  const figures = widths.map((_, column) => 2 * (counted[column] ?? 0) > (filled[column] ?? 0))
  return { ...rows, widths, figures }
}

/** The cells of a row, from 0. */
export function cellsOf({ text, starts }: Pick<TableRows, 'text' | 'starts'>, row: number): Span[] {
  const first = starts[row] as number
  const next = starts[row + 1]
  const end = next === undefined ? text.length : next - 1
  const cells: Span[] = []
  for (let start = first; ; ) {
    const tab = text.indexOf('\t', start)
    if (tab < 0 || tab >= end) {
      cells.push({ start, end })
      return cells
    }
    cells.push({ start, end: tab })
    start = tab + 1
  }
}

/** The row, from 0, that an offset is in. */
export function rowAt({ starts, count }: TableRows, offset: number): number {
  return Math.min(lowest(starts.length, (at) => (starts[at] as number) > offset) - 1, count - 1)
}
