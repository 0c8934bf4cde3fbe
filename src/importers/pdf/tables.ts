import { type Cell, type Column, type Line, median } from './layout.ts'
import { type Bundle, bundleAt } from './wrapped-cells.ts'

/** A row of a table: its cells, and the lines that they stand in. */
export interface TableRow {
  readonly lines: readonly Line[]
  readonly cells: readonly string[]
}

/** The longest cell of a table, as a rule, in UTF-16 code units. */
const CELL = 40
/** An amount, with its sign, currency or unit, or what stands for none. */
export const FIGURE =
  /^[(~<>≈±+−–-]*\s?(?:[^\p{L}\p{N}\s]|[A-Z]{1,3})?\s?\d[\d.,:/ {2}'’-]*\)?\s?\S{0,4}$/u

/**
 * The rows of tables among lines, by the index of the line that each begins with: two or more
 * together, whose short cells stand in columns. Two alone have to have figures.
 */
export function tableRows(lines: readonly Line[]): ReadonlyMap<number, TableRow> {
  const found = new Map<number, TableRow>()
  let run: (Bundle & { readonly index: number })[] = []
  const close = () => {
    const rows = run.map(({ main }) => main)
    if (isTable(rows)) {
      const columns = columnsOf(rows)
      for (const { index, ...bundle } of run) {
        for (const [at, one] of surely(bundle, columns).entries()) {
          found.set(index + at, { lines: one.lines, cells: cellsOf(one, columns) })
        }
      }
    }
    run = []
  }
  for (let index = 0; index < lines.length; index++) {
    const before = run.at(-1)
    const bundle = bundleAt(lines, index, before?.lines.at(-1))
    if (before !== undefined && (bundle === null || !standInColumns(before.main, bundle.main))) {
      close()
    }
    if (bundle === null) continue
    run.push({ index, ...bundle })
    index += bundle.lines.length - 1
  }
  close()
  return found
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
  if (lines.length < 2) return false
  const isList = lines.every(
    ({ cells }) => cells.length === 2 && /^(?:\S{1,3}|\(?\w{1,3}[.)])$/.test(cells[0]?.text ?? ''),
  )
  const hasFigures = lines.some(({ cells }) => /\d/.test(cells.at(-1)?.text ?? ''))
  if (isList && !hasFigures) return false
  const lengths = lines.flatMap(({ cells }) => cells.map(({ text }) => text.length))
  if (lines.length > 2) return median(lengths) <= CELL
  const [above, below] = lines
  return (
    above?.cells.length === below?.cells.length &&
    Math.max(...lengths) <= CELL &&
    below?.cells.slice(1).every(({ text }) => FIGURE.test(text)) === true
  )
}

/** Where the columns of a table are, as its fullest rows show; none where those do not agree. */
function columnsOf(lines: readonly Line[]): readonly Column[] {
  const most = Math.max(...lines.map(({ cells }) => cells.length))
  const full = lines.filter(({ cells }) => cells.length === most)
  const columns = Array.from({ length: most }, (_, at) => ({
    left: Math.min(...full.map(({ cells }) => cells[at]?.left ?? 0)),
    right: Math.max(...full.map(({ cells }) => cells[at]?.right ?? 0)),
  }))
  const areParted = columns.every(
    ({ left }, at) => at === 0 || left > (columns[at - 1]?.right ?? 0),
  )
  return areParted ? columns : []
}

/** A row whole, or line by line where a cell of it reaches over columns: two cells it may be. */
function surely(bundle: Bundle, columns: readonly Column[]): readonly Bundle[] {
  const isClear = bundle.main.cells.every(
    (cell) => columns.filter((column) => meet(cell, column)).length <= 1,
  )
  return isClear ? [bundle] : bundle.lines.map((line) => ({ main: line, lines: [line] }))
}

/** The cells of a row, with empty ones where its table has columns in which it has nothing. */
function cellsOf({ main, lines }: Bundle, columns: readonly Column[]): readonly string[] {
  const { cells } = main
  const texts = cells.map(({ left }) =>
    lines
      .flatMap((line) => line.cells.filter((cell) => ownerOf(cell, cells) === left))
      .map(({ text }) => text)
      .join(' '),
  )
  const places = cells.map((cell) => columns.findIndex((column) => meet(cell, column)))
  const isSure = places.every(
    (place, at) =>
      place > (places[at - 1] ?? -1) &&
      columns.filter((column) => meet(cells[at] ?? column, column)).length === 1,
  )
  if (!isSure) return texts
  return columns.map((_, at) => texts[places.indexOf(at)] ?? '')
}

/** Where the cell of a row begins that a cell of one of its lines is part of. */
function ownerOf(cell: Cell, cells: readonly Cell[]): number | undefined {
  return cells.findLast(({ left }) => left <= cell.left + 1)?.left ?? cells[0]?.left
}

function meet(cell: Column, column: Column): boolean {
  return cell.left <= column.right && cell.right >= column.left
}
