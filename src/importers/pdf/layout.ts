import type { Tag } from './tags.ts'

/** Words that stand together on a page, upright: `y` is their baseline. In points, from the top left. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly tag?: Tag
}

/** A rectangle of a page that leads to an address. */
export interface LinkArea {
  readonly url: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What is drawn on a page, before anything is known of its lines. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Words that run in another direction than the page’s own, each run turned upright. */
  readonly asides: readonly (readonly Piece[])[]
  readonly links: readonly LinkArea[]
}

/** A raised number or sign that may stand for a footnote. */
export interface Mark {
  /** Where it was taken out, in UTF-16 code units of the line’s text. */
  readonly at: number
  readonly label: string
}

export interface LinkSpan {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** One cell of a line: words without a wide gap between them. */
export interface Cell {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** The edges of what a line stands in: a column, or the page’s text. */
export interface Column {
  readonly left: number
  readonly right: number
}

export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly column: Column
  readonly cells: readonly Cell[]
  readonly marks: readonly Mark[]
  readonly links: readonly LinkSpan[]
  /** Whether a mark stands at its very beginning, as in a footnote; it is in `marks` too. */
  readonly startsWithMark: boolean
  /** The width of its first word, in points. */
  readonly firstWord: number
  /** What all of its words are tagged as. */
  readonly tag: Tag | null
}

/** How far pieces reach to the left and to the right. */
export function edgesOf(pieces: readonly Piece[]): Column {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { x, width } of pieces) {
    left = Math.min(left, x)
    right = Math.max(right, x + width)
  }
  return { left, right }
}

/** The value that most letters have, of lines or pieces. */
export function mostCommon<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
  weigh: (thing: T) => number,
): K | null {
  const weights = new Map<K, number>()
  for (const thing of things) {
    const key = keyOf(thing)
    weights.set(key, (weights.get(key) ?? 0) + weigh(thing))
  }
  let best: K | null = null
  let most = 0
  for (const [key, weight] of weights) {
    if (weight > most) [best, most] = [key, weight]
  }
  return best
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
