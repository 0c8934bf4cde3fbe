import { type Alignment, isKept } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import type { Words } from '../words/words.ts'
import type { WordRange } from './range.ts'

/** Two stretches that stand beside each other: alike, or one in the other's place. */
export interface Hunk {
  readonly kept: boolean
  readonly a: WordRange
  readonly b: WordRange
}

/**
 * An old stretch beside a new one, as hunks in order. Paragraph breaks are no difference: a hunk
 * that has nothing else is left out.
 */
export function compare(alignment: Alignment, a: WordRange, b: WordRange): Hunk[] {
  const { before, after, mates } = alignment
  const hunks: Hunk[] = []
  const isEmpty = (words: Words, range: WordRange) => {
    const paragraph = words.lexicon.find(PARAGRAPH)
    for (let i = range.from; i < range.to; i++) {
      if (at(words.keys, i) !== paragraph) return false
    }
    return true
  }
  const add = (kept: boolean, a: WordRange, b: WordRange) => {
    if (isEmpty(before.words, a) && isEmpty(after.words, b)) return
    hunks.push({ kept, a, b })
  }
  const alike = (i: number, j: number) => at(before.words.keys, i) === at(after.words.keys, j)
  /** What reads alike at the ends is kept, although it has its mate elsewhere. */
  const addChanged = (a: WordRange, b: WordRange) => {
    const most = Math.min(a.to - a.from, b.to - b.from)
    let head = 0
    while (head < most && alike(a.from + head, b.from + head)) head++
    let tail = 0
    while (tail < most - head && alike(a.to - 1 - tail, b.to - 1 - tail)) tail++
    const [aEnd, bEnd] = [a.to - tail, b.to - tail]
    add(true, { from: a.from, to: a.from + head }, { from: b.from, to: b.from + head })
    add(false, { from: a.from + head, to: aEnd }, { from: b.from + head, to: bEnd })
    add(true, { from: aEnd, to: a.to }, { from: bEnd, to: b.to })
  }
  let i = a.from
  let j = b.from
  while (i < a.to || j < b.to) {
    const [fromI, fromJ] = [i, j]
    while (i < a.to && isKept(alignment, i) && at(mates, i) === j && j < b.to) {
      i++
      j++
    }
    if (i > fromI) add(true, { from: fromI, to: i }, { from: fromJ, to: j })
    const [changedI, changedJ] = [i, j]
    while (i < a.to && !(isKept(alignment, i) && at(mates, i) >= j && at(mates, i) < b.to)) i++
    j = i < a.to ? at(mates, i) : b.to
    if (i > changedI || j > changedJ) {
      addChanged({ from: changedI, to: i }, { from: changedJ, to: j })
    }
  }
  return hunks
}
