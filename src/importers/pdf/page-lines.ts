import { inReadingOrder } from './direction.ts'
import type { Column, Line, LinkArea, LinkSpan, Mark, Piece } from './layout.ts'
import { edgesOf, mostCommon } from './layout.ts'
import { isSpacedOut } from './letters.ts'
import { cellsOf, type Row, rightOf, rowsOf, wordGap } from './rows.ts'
import type { Tag } from './tags.ts'

/** What may be a footnote’s mark, where it is raised. */
const MARK = /^(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*∗†‡§¶]{1,3}|[a-z])$/

/** The lines of a column, from its top, as they are read. */
export function linesOf(
  pieces: readonly Piece[],
  page: number,
  column: Column,
  areas: readonly LinkArea[],
  isRtl: boolean,
): Line[] {
  return rowsOf(pieces).map((row) => ({ page, column, ...lineOf(row, areas, isRtl) }))
}

function lineOf(
  row: Row,
  areas: readonly LinkArea[],
  isRtl: boolean,
): Omit<Line, 'page' | 'column'> {
  const tokens = tokensOf(row, isRtl)
  const { text, marks, places } = written(tokens, row)
  const { left, right } = edgesOf(row.pieces)
  const body = row.pieces.filter(({ size }) => size > 0.88 * row.size)
  const font =
    mostCommon(
      body,
      (piece) => piece.font,
      ({ text }) => text.length,
    ) ?? ''
  const first = text.indexOf(' ')
  const share = first < 0 || text === '' ? 1 : first / text.length
  return {
    text,
    left,
    right,
    y: row.y,
    size: row.size,
    font,
    cells: (isStretched(row) ? [row.pieces] : cellsOf(row)).map((cell) => {
      const inner = { ...row, pieces: cell }
      return {
        text: written(tokensOf(inner, isRtl), row).text,
        ...edgesOf(cell),
      }
    }),
    marks,
    links: areas.length === 0 ? [] : linksIn(places, text, row, areas),
    startsWithMark: marks[0]?.at === 0,
    firstWord: share * (right - left),
    tag: tagOf(row),
  }
}

/** A bullet that is drawn beside an item, and is no part of it, does not count. */
function tagOf({ pieces }: Row): Tag | null {
  const tags = pieces.flatMap(({ tag }) => (tag === undefined ? [] : [tag]))
  const [tag] = tags
  const isOne = tags.every(({ element }) => element === tag?.element)
  return tag !== undefined && isOne && 2 * tags.length >= pieces.length ? tag : null
}

/** Whether a row has the same wide gap between all its words, as a line that fills a narrow column. */
function isStretched(row: Row): boolean {
  const gaps = row.pieces
    .slice(1)
    .map((piece, index) => piece.x - rightOf(row.pieces[index] ?? piece))
  const most = gaps.reduce((one, other) => Math.max(one, other), 0)
  const least = gaps.reduce((one, other) => Math.min(one, other), most)
  return gaps.length > 1 && most < 2 * row.size && most - least < 0.15 * row.size
}

/** The words of a row and the spaces between them, as they are read. */
function tokensOf(row: Row, isRtl: boolean): Piece[] {
  const gap = wordGap(row)
  const isSpaced = row.pieces.some(({ text }) => isSpacedOut(text.trim()))
  const shown: Piece[] = []
  let last: Piece | null = null
  for (const piece of row.pieces) {
    if (last !== null && (/ $/.test(last.text) || piece.x - rightOf(last) > gap)) {
      if (gap <= 0.13 * row.size || piece.x - rightOf(last) > gap) {
        shown.push({ ...piece, text: ' ', x: rightOf(last), width: 0 })
      }
    }
    const text = piece.text.trim()
    shown.push({
      ...piece,
      text: isSpaced && /^\p{L}(?: \p{L})+$/u.test(text) ? text.replaceAll(' ', '') : text,
    })
    last = piece
  }
  return inReadingOrder(shown, (piece, text) => ({ ...piece, text }), isRtl)
}

interface Written {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly places: readonly { readonly piece: Piece; readonly at: number }[]
}

function written(tokens: readonly Piece[], row: Row): Written {
  let text = ''
  const marks: Mark[] = []
  const places: { piece: Piece; at: number }[] = []
  for (const piece of tokens) {
    if (isMark(piece, row)) {
      marks.push({ at: text.trimEnd().length, label: piece.text.replace(/∗/g, '*') })
      continue
    }
    const added = /^\s*$/.test(piece.text) && (text === '' || /\s$/.test(text)) ? '' : piece.text
    // What closes a sentence stands against its word once the mark between them is gone.
    if (marks.at(-1)?.at === text.trimEnd().length && /^[,.;:!?)\]”’»]/.test(added)) {
      text = text.trimEnd()
    }
    places.push({ piece, at: text.length })
    text += added.replace(/ {2,}/g, ' ')
  }
  return { text: text.trimEnd(), marks, places }
}

function isMark(piece: Piece, row: Row): boolean {
  return (
    piece.size <= 0.88 * row.size &&
    row.y - piece.y >= 0.15 * row.size &&
    MARK.test(piece.text.trim())
  )
}

/** The words of a row that lie in links; a word that is half in one is in it. */
function linksIn(
  places: Written['places'],
  text: string,
  row: Row,
  areas: readonly LinkArea[],
): LinkSpan[] {
  const middle = row.y - 0.3 * row.size
  return areas
    .filter(({ top, bottom }) => top <= middle && middle <= bottom)
    .flatMap(({ url, left, right }) => {
      const spans = places.flatMap(({ piece, at }) => spanIn(piece, at, text, left, right))
      if (spans.length === 0) return []
      const start = Math.min(...spans.map(([from]) => from))
      const end = Math.max(...spans.map(([, to]) => to))
      return start < end ? [{ start, end, url }] : []
    })
}

/** The whole words of a piece whose middle is between two edges, taking its letters as equally wide. */
function spanIn(
  piece: Piece,
  at: number,
  text: string,
  left: number,
  right: number,
): [number, number][] {
  const letter = piece.width / Math.max(1, piece.text.length)
  return [...piece.text.matchAll(/\S+/g)].flatMap((word) => {
    const middle = piece.x + (word.index + word[0].length / 2) * letter
    const from = at + word.index
    const isIn = left <= middle && middle <= right && from < text.length
    return isIn ? [[from, Math.min(text.length, from + word[0].length)] as [number, number]] : []
  })
}
