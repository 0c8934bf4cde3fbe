import type { Block } from '../../core/article/index.ts'

/** A stretch of the canonical text, in UTF-16 code units. */
export type Bounds = Pick<Block, 'start' | 'end'>

/**
 * The cells of a table’s row, each with the tab that parts it from the next one, so that they have no
 * gaps; any other block is one cell.
 */
export function cellsOf(
  { kind, start, end }: Omit<Block, 'level'>,
  text: string,
): readonly Bounds[] {
  if (kind !== 'row') return [{ start, end }]
  const cells: Bounds[] = []
  let from = start
  for (
    let tab = text.indexOf('\t', from);
    tab !== -1 && tab < end;
    tab = text.indexOf('\t', from)
  ) {
    cells.push({ start: from, end: tab + 1 })
    from = tab + 1
  }
  return [...cells, { start: from, end }]
}
