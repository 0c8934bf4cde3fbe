import type { Line } from './layout.ts'

/** The lines of one row of a table, from its top; `main` is the one with the most cells. */
export interface Bundle {
  readonly main: Line
  readonly lines: readonly Line[]
}

/**
 * The line at an index with those in which its cells began or go on: with fewer cells, right above or
 * beneath those, and nearer to it than rows are to each other. `before` is the last line of the row
 * above, if any. Null where nothing but the middle of a cell begins here.
 */
export function bundleAt(
  lines: readonly Line[],
  index: number,
  before: Line | undefined,
): Bundle | null {
  const first = lines[index]
  if (first === undefined) return null
  const near = [first]
  for (const line of lines.slice(index + 1, index + 8)) {
    const above = near.at(-1) ?? first
    if (!isNear(above, line)) break
    near.push(line)
  }
  const main = near.reduce((one, other) => (other.cells.length > one.cells.length ? other : one))
  const plain = first.cells.length > 1 ? { main: first, lines: [first] } : null
  if (main.cells.length < 2 || near.length === 1) return plain
  if (near.some((line) => line !== main && !belongs(line, main))) return plain
  const steps = near.slice(1).map((line, at) => line.y - (near[at] ?? line).y)
  const step = Math.max(...steps)
  const last = near.at(-1) ?? first
  const next = lines[index + near.length]
  const isFarther = (one: Line | undefined, other: Line) =>
    one?.page === other.page &&
    one.column === other.column &&
    Math.abs(one.y - other.y) > 1.08 * step
  const isRow = (one: Line | undefined) => (one?.cells.length ?? 0) > 1
  if (next?.page === last.page && Math.abs(next.y - last.y) <= 1.08 * step) return plain
  if (before !== undefined && !isFarther(before, first)) return plain
  const isParted = isFarther(before, first) || (isFarther(next, last) && isRow(next))
  return isParted ? { main, lines: near } : plain
}

function isNear(above: Line, line: Line): boolean {
  const step = line.y - above.y
  return (
    line.page === above.page &&
    line.column === above.column &&
    step > 0.7 * line.size &&
    step < 1.35 * line.size
  )
}

/** Whether each cell of a line stands in the column of a cell of the main one, and is words. */
function belongs(line: Line, main: Line): boolean {
  return (
    line.cells.length < main.cells.length &&
    line.cells.every((cell) => {
      const at = main.cells.findIndex(({ left }) => Math.abs(left - cell.left) < 0.4 * line.size)
      const next = main.cells[at + 1]
      return at >= 0 && /\p{L}/u.test(cell.text) && (next === undefined || cell.right < next.left)
    })
  )
}
