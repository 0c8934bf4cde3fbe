import type { Block } from '../../core/article/index.ts'
import type { Touching } from './noted.ts'

/** A stretch of the canonical text, in UTF-16 code units. */
export type Bounds = Pick<Block, 'start' | 'end'>

/** More than this many would stand in columns of a few letters. */
const MOST = 6

/** The cells of a table’s row, which tabs part; the whole row where it has too many of them. */
export function cellsOf({ start, end }: Bounds, text: string): readonly Bounds[] {
  let at = start
  const cells = text
    .slice(start, end)
    .split('\t')
    .map(({ length }): Bounds => {
      const cell = { start: at, end: at + length }
      at = cell.end + 1
      return cell
    })
  return cells.length > MOST ? [{ start, end }] : cells
}

/** What of a row’s notes touches one of its cells; a mark stands in the cell in which its note ends. */
export function touchingCell({ on, marks }: Touching, { start, end }: Bounds): Touching {
  return {
    on: on.filter(({ note: { position } }) => position.start < end && position.end > start),
    marks: marks.filter(({ note: { position } }) => position.end >= start && position.end <= end),
  }
}
