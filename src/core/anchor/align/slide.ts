import { at } from '../words/at.ts'
import { type Alignment, marry, part } from './alignment.ts'

/**
 * Moves what was only added or only dropped to where a sentence starts, when it could as well stand
 * there: in "It rained. [It froze.] It thawed." the diff may also see "[. It froze]" (the idea is
 * that of git's indent heuristic). Linear in the words, if few of them are repeated.
 */
export function slide(alignment: Alignment): void {
  const { before, mates, blocks } = alignment
  for (let i = 1; i < before.words.count; i++) {
    const next = at(mates, i)
    if (next < 0 || at(blocks, i) !== 0) continue
    let from = i
    while (from > 0 && at(mates, from - 1) < 0) from--
    if (from === 0 || at(blocks, from - 1) !== 0) continue
    const previous = at(mates, from - 1)
    if (from === i && next > previous + 1) slideAdded(alignment, i, previous + 1, next)
    else if (from < i && next === previous + 1) slideDropped(alignment, from, i, next)
  }
}

/** New words [from, to) stand before the old word `i` and beside none. */
function slideAdded(alignment: Alignment, i: number, from: number, to: number): void {
  const { after, origins } = alignment
  for (let b = from; b < to; b++) if (at(origins, b) >= 0) return
  const b = after.words.keys
  const starts = (step: number) => startsSentence(after.sentences.of, from + step)
  const steps = stepsTo(starts, {
    left: (step) =>
      paired(alignment, i - step, from - step) && at(b, from - step) === at(b, to - step),
    right: (step) =>
      paired(alignment, i + step, to + step) && at(b, from + step) === at(b, to + step),
  })
  for (let step = 1; step <= -steps; step++) remarry(alignment, i - step, i - step, to - step)
  for (let step = 0; step < steps; step++) remarry(alignment, i + step, i + step, from + step)
}

/** Old words [from, to) stand beside none, and the new word `next` beside the old word `to`. */
function slideDropped(alignment: Alignment, from: number, to: number, next: number): void {
  const { before } = alignment
  const a = before.words.keys
  const starts = (step: number) => startsSentence(before.sentences.of, from + step)
  const steps = stepsTo(starts, {
    left: (step) =>
      paired(alignment, from - step, next - step) && at(a, from - step) === at(a, to - step),
    right: (step) =>
      paired(alignment, to + step, next + step) && at(a, from + step) === at(a, to + step),
  })
  for (let step = 1; step <= -steps; step++) {
    remarry(alignment, from - step, to - step, next - step)
  }
  for (let step = 0; step < steps; step++) {
    remarry(alignment, to + step, from + step, next + step)
  }
}

interface Ways {
  /** Whether the stretch may go from `step - 1` words to the left to `step`. */
  readonly left: (step: number) => boolean
  /** Whether it may go from `step` words to the right to one more. */
  readonly right: (step: number) => boolean
}

/** How far the stretch is to go, to the left below zero, so that it starts a sentence; 0 if never. */
function stepsTo(starts: (step: number) => boolean, ways: Ways): number {
  if (starts(0)) return 0
  for (let step = 1; ways.left(step); step++) if (starts(-step)) return -step
  for (let step = 0; ways.right(step); step++) if (starts(step + 1)) return step + 1
  return 0
}

/** Whether the two words stand beside each other, in order, and read alike. */
function paired(alignment: Alignment, a: number, b: number): boolean {
  const { before, after, mates, blocks } = alignment
  return (
    a >= 0 &&
    b >= 0 &&
    a < before.words.count &&
    at(mates, a) === b &&
    at(blocks, a) === 0 &&
    at(before.words.keys, a) === at(after.words.keys, b)
  )
}

function remarry(alignment: Alignment, from: number, a: number, b: number): void {
  part(alignment, from)
  marry(alignment, a, b, 0)
}

function startsSentence(of: Int32Array, index: number): boolean {
  return index === 0 || index >= of.length || at(of, index) !== at(of, index - 1)
}
