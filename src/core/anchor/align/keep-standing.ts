import type { Run } from '../diff/run.ts'
import { at } from '../words/at.ts'
import { type Alignment, marry, part } from './alignment.ts'
import { pairWords } from './pair-words.ts'
import { standingOnce } from './standing-units.ts'

/** So far from a unit its neighbours are looked for; beyond, nothing shows that it kept its place. */
const FAR = 2000
/** A gap of up to so many cells is compared again. */
const SMALL = 40_000

/**
 * Puts every sentence and row that stands once in either text, word for word, beside itself,
 * whatever else the alignment saw in its place: of two sentences that are all but one and changed
 * places, neither is an edit of the other. What lost its mates by that is aligned again with what
 * is left there. Answers the runs that are out of order. Costs by what was seen wrongly, and the
 * words once.
 */
export function keepStanding(alignment: Alignment): Run[] {
  const { before, after, units } = alignment
  const moved: Run[] = []
  const parted: number[] = []
  const kept: Run[] = []
  for (const bare of standingOnce(before, units.before, after, units.after)) {
    const run = withStop(alignment, bare)
    if (standsTogether(alignment, run)) continue
    kept.push(run)
    for (let i = 0; i < run.size; i++) {
      const origin = at(alignment.origins, run.b + i)
      if (at(alignment.mates, run.a + i) >= 0) part(alignment, run.a + i)
      if (origin < 0) continue
      part(alignment, origin)
      parted.push(origin)
    }
  }
  for (const run of kept) {
    const inOrder = keepsOrder(alignment, run)
    if (!inOrder) moved.push(run)
    for (let i = 0; i < run.size; i++) {
      if (at(alignment.mates, run.a + i) >= 0 || at(alignment.origins, run.b + i) >= 0) continue
      marry(alignment, run.a + i, run.b + i, inOrder ? 0 : MOVED)
    }
  }
  let end = -1
  for (const a of parted.sort((x, y) => x - y)) if (a >= end) end = pairAgain(alignment, a)
  return moved
}

/** The number of what moved, until `findMoved` gives it another. */
const MOVED = 2 ** 30

/** The run with the stop of its sentence, if both texts have one there. */
function withStop({ before, after }: Alignment, { a, b, size }: Run): Run {
  const stop = before.words.lexicon.find('.')
  const stops = [before.words.keys[a + size], after.words.keys[b + size]]
  return { a, b, size: stops.every((key) => key === stop) ? size + 1 : size }
}

function standsTogether({ mates }: Alignment, { a, b, size }: Run): boolean {
  for (let i = 0; i < size; i++) if (at(mates, a + i) !== b + i) return false
  return true
}

function keepsOrder(alignment: Alignment, { a, b, size }: Run): boolean {
  const left = neighbour(alignment, a - 1, -1)
  const right = neighbour(alignment, a + size, 1)
  if (left === null || right === null) return false
  return left.b < b && b + size <= right.b
}

interface Pair {
  readonly a: number
  readonly b: number
}

/** The next old word from `index` on that kept its order, with its mate; null where it is far. */
function neighbour(alignment: Alignment, index: number, step: 1 | -1): Pair | null {
  const { mates, blocks, before, after } = alignment
  for (let a = index; Math.abs(a - index) < FAR; a += step) {
    if (a < 0) return { a: -1, b: -1 }
    if (a >= before.words.count) return { a: before.words.count, b: after.words.count }
    if (at(mates, a) >= 0 && at(blocks, a) === 0) return { a, b: at(mates, a) }
  }
  return null
}

/** Aligns the words round an old word that lost its mate, and answers how far it has. */
function pairAgain(alignment: Alignment, index: number): number {
  if (at(alignment.mates, index) >= 0) return index
  const left = neighbour(alignment, index, -1)
  const right = neighbour(alignment, index, 1)
  if (!left || !right || left.b >= right.b) return index
  const gap = { a0: left.a + 1, a1: right.a, b0: left.b + 1, b1: right.b }
  if ((gap.a1 - gap.a0) * (gap.b1 - gap.b0) <= SMALL) pairWords(alignment, gap, 0)
  return gap.a1
}
