import { type Column, edgesOf, median, type Piece } from './layout.ts'
import { cellsOf, type Row, rightOf, rowsOf } from './rows.ts'
import { FIGURE } from './tables.ts'

/** A part of a page that is read from its top to its bottom before the next. */
export interface Region {
  readonly column: Column
  readonly pieces: readonly Piece[]
}

/** The narrowest gutter, in the size of the letters beside it. */
const GUTTER = 0.7
/** The narrowest column, in the size of its letters. */
const NARROWEST = 7
const MOST_CANDIDATES = 12

/**
 * The parts of a page in reading order. A gutter is where several lines end on one side and begin on
 * the other and none runs across; what does run across parts what stands above it from what stands
 * below. A table is not torn into its columns.
 */
export function regionsOf(pieces: readonly Piece[], isRtl: boolean): Region[] {
  if (pieces.length === 0) return []
  return partsOf(pieces, edgesOf(pieces), isRtl, 0)
}

function partsOf(pieces: readonly Piece[], edges: Column, isRtl: boolean, depth: number): Region[] {
  const rows = rowsOf(pieces)
  const split = depth > 4 ? null : bestSplit(rows)
  if (split === null) return [{ column: edges, pieces }]
  const sides = split.bands.flatMap((band) => (band.kind === 'columns' ? [band] : []))
  const leftEdges = edgesOf(sides.flatMap(({ left }) => left))
  const rightEdges = edgesOf(sides.flatMap(({ right }) => right))
  return split.bands.flatMap((band): Region[] => {
    if (band.kind === 'across') return partsOf(band.pieces, edges, isRtl, depth + 1)
    const left = partsOf(band.left, leftEdges, isRtl, depth + 1)
    const right = partsOf(band.right, rightEdges, isRtl, depth + 1)
    return isRtl ? [...right, ...left] : [...left, ...right]
  })
}

type Band =
  | { readonly kind: 'across'; pieces: Piece[] }
  | { readonly kind: 'columns'; readonly left: Piece[]; readonly right: Piece[] }

interface Split {
  readonly score: number
  readonly bands: readonly Band[]
}

function bestSplit(rows: readonly Row[]): Split | null {
  if (rows.length < 3) return null
  const isTable = tableRows(rows)
  let best: Split | null = null
  for (const x of candidates(rows)) {
    const split = splitAt(x, rows, isTable)
    if (split.score > (best?.score ?? 0)) best = split
  }
  return best
}

/** Just left of where many runs of words begin, and just right of where many end. */
function candidates(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>()
  const count = (x: number) => {
    const key = Math.round(x)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const row of rows) {
    for (const cell of cellsOf(row, GUTTER)) {
      const { left, right } = edgesOf(cell)
      count(left - 0.3 * row.size)
      count(right + 0.3 * row.size)
    }
  }
  const near = (key: number) =>
    (counts.get(key - 1) ?? 0) + (counts.get(key) ?? 0) + (counts.get(key + 1) ?? 0)
  return [...counts.keys()]
    .filter((key) => near(key) >= 2)
    .sort((one, other) => near(other) - near(one) || one - other)
    .filter((key, index, keys) => !keys.slice(0, index).some((other) => Math.abs(other - key) < 3))
    .slice(0, MOST_CANDIDATES)
}

/** Rows of three short cells or more, at least three together, with their cells beneath each other. */
function tableRows(rows: readonly Row[]): boolean[] {
  const cells = rows.map((row) => cellsOf(row, 1.2))
  const is = rows.map(() => false)
  let from = 0
  for (let index = 1; index <= rows.length; index++) {
    if (areAligned(cells[index - 1] ?? [], cells[index] ?? [], rows[index]?.size ?? 0)) continue
    const run = cells.slice(from, index)
    if (run.length >= 3 && median(run.flat().map(lettersIn)) <= 16) is.fill(true, from, index)
    from = index
  }
  return is
}

function areAligned(above: readonly Piece[][], below: readonly Piece[][], size: number): boolean {
  if (Math.min(above.length, below.length) < 3) return false
  const edges = above.map(edgesOf)
  const aligned = below
    .map(edgesOf)
    .filter(({ left, right }) =>
      edges.some(
        (other) =>
          Math.abs(other.left - left) < 0.4 * size ||
          Math.abs(other.right - right) < 0.4 * size ||
          Math.abs(other.left + other.right - left - right) < 0.8 * size,
      ),
    )
  return aligned.length >= 0.75 * Math.max(above.length, below.length)
}

function lettersIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

function splitAt(x: number, rows: readonly Row[], isTable: readonly boolean[]): Split {
  const runs: { readonly isAcross: boolean; readonly rows: Row[] }[] = []
  for (const [index, row] of rows.entries()) {
    const isAcross = isTable[index] === true || standsOff(rows, index) || crosses(row, x)
    const last = runs.at(-1)
    if (last?.isAcross === isAcross) last.rows.push(row)
    else runs.push({ isAcross, rows: [row] })
  }
  const sure = runs.map((run) => (run.isAcross ? null : columnsAt(x, run.rows, 6)))
  const score = runs.reduce((sum, run, at) => sum + (sure[at] === null ? 0 : run.rows.length), 0)
  const bands: Band[] = []
  for (const [at, run] of runs.entries()) {
    // Where the page has this gutter, a few lines beside it are columns too.
    const band = sure[at] ?? (score === 0 || run.isAcross ? null : columnsAt(x, run.rows, 2))
    const last = bands.at(-1)
    const pieces = run.rows.flatMap((row) => row.pieces)
    if (band !== null && band !== undefined) bands.push(band)
    else if (last?.kind === 'across') last.pieces = [...last.pieces, ...pieces]
    else bands.push({ kind: 'across', pieces })
  }
  return { score, bands }
}

/** Whether a row at the top or the foot stands apart from all others, as a running head does. */
function standsOff(rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  const next = index === 0 ? rows[1] : index === rows.length - 1 ? rows[index - 1] : undefined
  return row !== undefined && next !== undefined && Math.abs(next.y - row.y) > 2.5 * next.size
}

function crosses(row: Row, x: number): boolean {
  let before: Piece | null = null
  let after: Piece | null = null
  for (const piece of row.pieces) {
    if (piece.x < x && rightOf(piece) > x) return true
    if (piece.x < x) before = before !== null && rightOf(before) > rightOf(piece) ? before : piece
    else after ??= piece
  }
  if (before === null || after === null) return false
  return after.x - rightOf(before) < GUTTER * Math.min(before.size, after.size)
}

function columnsAt(x: number, rows: readonly Row[], least: number): Band | null {
  const sideOf = (isLeft: boolean) =>
    rows.flatMap((row) => {
      const pieces = row.pieces.filter((piece) => piece.x < x === isLeft)
      return pieces.length === 0 ? [] : [{ ...row, pieces }]
    })
  const [left, right] = [sideOf(true), sideOf(false)]
  if (Math.min(left.length, right.length) < Math.min(2, least / 2)) return null
  if (left.length + right.length < least) return null
  const em = median(rows.map(({ size }) => size))
  const [l, r] = [left.flatMap((row) => row.pieces), right.flatMap((row) => row.pieces)]
  const [le, re] = [edgesOf(l), edgesOf(r)]
  if (re.left - le.right < GUTTER * em) return null
  if (Math.min(le.right - le.left, re.right - re.left) < NARROWEST * em) return null
  if ((least > 2 && !standBeside(left, right)) || isTableOf(left, right, le, re)) return null
  return { kind: 'columns', left: l, right: r }
}

function standBeside(left: readonly Row[], right: readonly Row[]): boolean {
  const [l, r] = [spanOf(left), spanOf(right)]
  const shared = Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top)
  return shared > 0.3 * Math.min(l.bottom - l.top, r.bottom - r.top)
}

function spanOf(rows: readonly Row[]) {
  return { top: rows[0]?.y ?? 0, bottom: rows.at(-1)?.y ?? 0 }
}

/**
 * Whether rows stand side by side as cells do: on the same lines, and without filling their columns,
 * or as figures beside words.
 */
function isTableOf(left: readonly Row[], right: readonly Row[], le: Column, re: Column): boolean {
  const heights = new Set(right.map(({ y }) => Math.round(y)))
  const shared = left.filter(({ y }) => {
    const key = Math.round(y)
    return heights.has(key) || heights.has(key - 1) || heights.has(key + 1)
  })
  const share = shared.length / Math.min(left.length, right.length)
  if (share > 0.4 && Math.max(figuresIn(left), figuresIn(right)) > 0.6) return true
  if (share < 0.8) return false
  return Math.min(fillOf(left, le), fillOf(right, re)) < 0.7
}

/** How many of the cells of rows are figures, of 1. */
function figuresIn(rows: readonly Row[]): number {
  const cells = rows.flatMap((row) => cellsOf(row))
  const figures = cells.filter((cell) => FIGURE.test(cell.map(({ text }) => text.trim()).join('')))
  return figures.length / cells.length
}

function fillOf(rows: readonly Row[], edges: Column): number {
  const widths = rows.map((row) => {
    const { left, right } = edgesOf(row.pieces)
    return (right - left) / (edges.right - edges.left)
  })
  return median(widths)
}
