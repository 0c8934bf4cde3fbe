import { type Alignment, isKept } from '../align/alignment.ts'
import { likeness } from '../diff/likeness.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import type { Words } from '../words/words.ts'
import { lettersOf, type WordRange } from './range.ts'

/** More alike than this, and the words at a changed edge show where the edge is now. */
const CLEAR = 0.5
/** So many words at a changed edge are looked at. */
const MOST = 60

/**
 * The new words that stand in place of the old ones, in `block`; null where no old word of it has
 * a mate that shows the place.
 */
export function findEdges(alignment: Alignment, range: WordRange, block: number): WordRange | null {
  const fixed = (i: number) => isKept(alignment, i) && at(alignment.blocks, i) === block
  let first = range.from
  while (first < range.to && !fixed(first)) first++
  if (first === range.to) return betweenNeighbours(alignment, range, block)
  let last = range.to - 1
  while (!fixed(last)) last--
  return {
    from: leftEdge(alignment, range, first),
    to: rightEdge(alignment, range, last),
  }
}

/** No old word stands: what is between the words on either side that do. */
function betweenNeighbours(
  alignment: Alignment,
  range: WordRange,
  block: number,
): WordRange | null {
  const { mates, blocks, before, after } = alignment
  let left = range.from - 1
  while (left >= 0 && (at(mates, left) < 0 || at(blocks, left) !== block)) left--
  let right = range.to
  while (right < before.words.count && (at(mates, right) < 0 || at(blocks, right) !== block))
    right++
  const paired = pairsOf(alignment, range, block)
  let from = left < 0 ? 0 : at(mates, left) + 1
  let to = right === before.words.count ? after.words.count : at(mates, right)
  const whole = left === range.from - 1 && right === range.to
  if (!whole && paired) {
    from = paired.from
    to = paired.to
  }
  return from < to && to - from <= 3 * (range.to - range.from) + 6 ? { from, to } : null
}

function pairsOf(alignment: Alignment, range: WordRange, block: number): WordRange | null {
  let from = -1
  let to = -1
  for (let i = range.from; i < range.to; i++) {
    const b = at(alignment.mates, i)
    if (b < 0 || at(alignment.blocks, i) !== block) continue
    if (from < 0) from = b
    to = b + 1
  }
  return from < 0 ? null : { from, to }
}

/** Where the new words start, when the old words up to `first` are not those that stood there. */
function leftEdge(alignment: Alignment, range: WordRange, first: number): number {
  const { mates, origins, before, after } = alignment
  const stop = at(mates, first)
  if (first === range.from) return stop
  let floor = stop
  while (floor > 0 && stop - floor < MOST && belongs(origins, floor - 1, range)) floor--
  const old = lettersOf(before.words, { from: range.from, to: first })
  const paired = at(mates, range.from)
  let best = floor
  let most = -1
  for (let b = floor; b <= stop; b++) {
    const alike = likeness(old, lettersOf(after.words, { from: b, to: stop }))
    if (alike > most) {
      most = alike
      best = b
    }
  }
  if (most >= CLEAR) return skipBreaks(after.words, best, stop, 1)
  if (paired >= floor && paired < stop && crosses(alignment, range.from)) return paired
  if (crosses(alignment, range.from)) return skipBreaks(after.words, best, stop, 1)
  const of = after.sentences.of
  if (startsSentence(before.sentences.of, range.from)) {
    const until = paired >= floor && paired < stop ? paired : stop - 1
    for (let b = until; b > floor; b--) if (startsSentence(of, b)) return b
  }
  return skipBreaks(after.words, floor, stop, 1)
}

/** Where the new words end, when the old words after `last` are not those that stood there. */
function rightEdge(alignment: Alignment, range: WordRange, last: number): number {
  const { mates, origins, before, after } = alignment
  const start = at(mates, last) + 1
  if (last === range.to - 1) return start
  let ceiling = start
  while (
    ceiling < after.words.count &&
    ceiling - start < MOST &&
    belongs(origins, ceiling, range)
  ) {
    ceiling++
  }
  const old = lettersOf(before.words, { from: last + 1, to: range.to })
  const paired = at(mates, range.to - 1)
  let best = ceiling
  let most = -1
  for (let b = ceiling; b >= start; b--) {
    const alike = likeness(old, lettersOf(after.words, { from: start, to: b }))
    if (alike > most) {
      most = alike
      best = b
    }
  }
  if (most >= CLEAR) return skipBreaks(after.words, best, start, -1)
  if (paired >= start && paired < ceiling && crosses(alignment, range.to)) return paired + 1
  if (crosses(alignment, range.to)) return skipBreaks(after.words, best, start, -1)
  const of = after.sentences.of
  if (startsSentence(before.sentences.of, range.to)) {
    const since = paired >= start && paired < ceiling ? paired + 1 : start + 1
    for (let b = since; b < ceiling; b++) {
      if (startsSentence(of, b)) return skipBreaks(after.words, b, start, -1)
    }
  }
  return skipBreaks(after.words, ceiling, start, -1)
}

/** Whether the new word stands alone or beside an old word of the range. */
function belongs(origins: Int32Array, b: number, range: WordRange): boolean {
  const a = at(origins, b)
  return a < 0 || (a >= range.from && a < range.to)
}

/** Whether the words on both sides of an old edge were changed, so that it is inside of a change. */
function crosses(alignment: Alignment, edge: number): boolean {
  if (edge <= 0 || edge >= alignment.before.words.count) return false
  return !isKept(alignment, edge - 1) && !isKept(alignment, edge)
}

function startsSentence(of: Int32Array, index: number): boolean {
  return index <= 0 || index >= of.length || at(of, index) !== at(of, index - 1)
}

function skipBreaks(words: Words, edge: number, limit: number, step: 1 | -1): number {
  let found = edge
  const looked = () => at(words.keys, step === 1 ? found : found - 1)
  const paragraph = words.lexicon.find(PARAGRAPH)
  while (found !== limit && looked() === paragraph) found += step
  return found
}
