import { median, type Piece } from './layout.ts'

/** The pieces on one baseline, from left to right, with what is raised or lowered on it. */
export interface Row {
  readonly y: number
  /** Of its largest letters. */
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** The rows of a page, or of a part of it, from its top. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows = baselinesOf(pieces)
  for (let index = rows.length - 1; index >= 0; index--) {
    const small = rows[index]
    if (small === undefined) continue
    const host = [rows[index + 1], rows[index + 2], rows[index - 1], rows[index - 2]].find(
      (row) => row !== undefined && carries(row, small),
    )
    if (host === undefined) continue
    for (const piece of small.pieces) host.pieces.push(piece)
    rows.splice(index, 1)
  }
  for (const row of rows) row.pieces.sort((one, other) => one.x - other.x)
  return rows
}

export interface OpenRow extends Row {
  readonly pieces: Piece[]
}

/** The pieces on each baseline of a page, from its top, in no order. */
export function baselinesOf(pieces: readonly Piece[]): OpenRow[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    if (row !== undefined && piece.y - row.y <= 0.25 * Math.min(row.size, piece.size)) {
      row.pieces.push(piece)
      if (piece.size > row.size) row.size = piece.size
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows
}

/** Whether each of the small letters stands against larger ones of the row, raised or lowered. */
function carries(row: Row, small: Row): boolean {
  const raised = row.y - small.y
  if (Math.abs(raised) < 0.45 * row.size && small.pieces.every((piece) => isBetween(row, piece))) {
    return true
  }
  if (small.size > 0.88 * row.size || raised > 0.75 * row.size || raised < -0.4 * row.size) {
    return false
  }
  return small.pieces.every((piece) =>
    row.pieces.some(
      (other) =>
        piece.x - (other.x + other.width) < 0.4 * row.size &&
        other.x - (piece.x + piece.width) < 0.4 * row.size,
    ),
  )
}

/** Whether a letter, of whatever size, stands right between two words of a row, as the E of TeX does. */
function isBetween(row: Row, piece: Piece): boolean {
  const near = 0.2 * row.size
  const touches = (gap: number) => gap > -near && gap < near
  return (
    piece.text.trim().length <= 2 &&
    row.pieces.some((other) => touches(piece.x - rightOf(other))) &&
    row.pieces.some((other) => touches(other.x - rightOf(piece)))
  )
}

export const rightOf = (piece: Piece): number => piece.x + piece.width

/** A row’s pieces in groups that are parted by gaps as wide as this, in its own letters’ size. */
export function cellsOf(row: Row, gap = 1): Piece[][] {
  const cells: Piece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of row.pieces) {
    if (piece.x - end >= gap * row.size) cells.push([])
    cells.at(-1)?.push(piece)
    end = Math.max(end, rightOf(piece))
  }
  return cells
}

/** The narrowest gap that parts two words of a row. */
export function wordGap(row: Row): number {
  const single = row.pieces.filter(({ text }) => /^\p{L}\s?$/u.test(text)).length
  if (row.pieces.length < 6 || single < 0.8 * row.pieces.length) return 0.13 * row.size
  const gaps = row.pieces.flatMap((piece, index) => {
    const next = row.pieces[index + 1]
    return next === undefined ? [] : [next.x - rightOf(piece)]
  })
  return Math.max(1.6 * median(gaps), 0.13 * row.size)
}
