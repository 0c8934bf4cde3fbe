import { at } from '../words/at.ts'
import type { Gap } from './run.ts'

/** What it is worth to put a word of the old text beside one of the new. */
export type Score = (a: number, b: number) => number

/** What it costs to leave words out, once for each stretch and again for each word. */
const OPEN = 1.5
const EXTEND = 0.05
const NONE = -1e9

/** The three states of Gotoh's automaton: beside each other, old word left out, new word left out. */
const PAIRED = 0
const DROPPED = 1
const ADDED = 2

/**
 * The best way to put the words of a gap beside each other in order, and the pairs of it (Gotoh
 * 1982: affine costs). Of equal ways the one that pairs the earlier words is taken. Costs the
 * product of the gap's sides.
 */
export function fillGap(gap: Gap, score: Score, pair: (a: number, b: number) => void): void {
  const rows = gap.a1 - gap.a0
  const width = gap.b1 - gap.b0 + 1
  // From the end to the start, so that the way can be walked forwards.
  let next = [new Float64Array(width), new Float64Array(width), new Float64Array(width)] as const
  let row = [new Float64Array(width), new Float64Array(width), new Float64Array(width)] as const
  const trace = new Uint8Array((rows + 1) * width)
  for (let i = rows; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const last = i === rows && j === width - 1
      const beside =
        i < rows && j < width - 1
          ? at(next[PAIRED], j + 1) + score(gap.a0 + i, gap.b0 + j)
          : last
            ? 0
            : NONE
      const drop = i < rows ? at(next[DROPPED], j) - EXTEND : last ? 0 : NONE
      const add = j < width - 1 ? at(row[ADDED], j + 1) - EXTEND : last ? 0 : NONE
      trace[i * width + j] = choose(row, j, beside, drop, add)
    }
    ;[next, row] = [row, next]
  }
  walk(trace, rows, width, gap, pair)
}

type Row = readonly [Float64Array, Float64Array, Float64Array]

/** Sets the best from each state on, and answers the choices in two bits for each state. */
function choose(row: Row, j: number, beside: number, drop: number, add: number): number {
  let trace = 0
  for (let state = 0; state < 3; state++) {
    const dropping = drop - (state === DROPPED ? 0 : OPEN)
    const adding = add - (state === ADDED ? 0 : OPEN)
    let best = beside
    let choice = PAIRED
    if (dropping > best) {
      best = dropping
      choice = DROPPED
    }
    if (adding > best) {
      best = adding
      choice = ADDED
    }
    ;(row[state] as Float64Array)[j] = best
    trace |= choice << (2 * state)
  }
  return trace
}

function walk(
  trace: Uint8Array,
  rows: number,
  width: number,
  gap: Gap,
  pair: (a: number, b: number) => void,
): void {
  let i = 0
  let j = 0
  let state = PAIRED
  while (i < rows || j < width - 1) {
    const choice =
      i === rows ? ADDED : j === width - 1 ? DROPPED : chosen(trace, i * width + j, state)
    if (choice === PAIRED) pair(gap.a0 + i, gap.b0 + j)
    if (choice !== ADDED) i++
    if (choice !== DROPPED) j++
    state = choice
  }
}

function chosen(trace: Uint8Array, cell: number, state: number): number {
  return (at(trace, cell) >> (2 * state)) & 3
}
