import { type Line, median } from './layout.ts'

/** The longest cell of a table, as a rule, in UTF-16 code units. */
const CELL = 40

/** Which lines are rows of a table: three or more together, whose short cells stand in columns. */
export function tableLines(lines: readonly Line[]): boolean[] {
  const is = lines.map(() => false)
  let from = 0
  for (let index = 1; index <= lines.length; index++) {
    const [line, before] = [lines[index], lines[index - 1]]
    if (line !== undefined && before !== undefined && standInColumns(before, line)) continue
    const run = lines.slice(from, index)
    if (run.length >= 3 && isTable(run)) is.fill(true, from, index)
    from = index
  }
  return is
}

function standInColumns(above: Line, below: Line): boolean {
  if (above.page !== below.page || above.column !== below.column) return false
  if (above.cells.length < 2 || below.cells.length < 2) return false
  if (below.y - above.y > 3.5 * Math.max(above.size, below.size)) return false
  const [fewer, more] = [above.cells, below.cells].sort((one, other) => one.length - other.length)
  const near = 0.6 * Math.max(above.size, below.size)
  const aligned = fewer?.filter((cell) =>
    more?.some(
      (other) =>
        Math.abs(cell.left - other.left) < near ||
        Math.abs(cell.right - other.right) < near ||
        Math.abs(cell.left + cell.right - other.left - other.right) < 2 * near,
    ),
  )
  return (aligned?.length ?? 0) >= Math.max(2, (fewer?.length ?? 0) - 1)
}

function isTable(lines: readonly Line[]): boolean {
  const isList = lines.every(
    ({ cells }) => cells.length === 2 && /^(?:\S{1,3}|\(?\w{1,3}[.)])$/.test(cells[0]?.text ?? ''),
  )
  const hasFigures = lines.some(({ cells }) => /\d/.test(cells.at(-1)?.text ?? ''))
  if (isList && !hasFigures) return false
  return median(lines.flatMap(({ cells }) => cells.map(({ text }) => text.length))) <= CELL
}
