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
      add(false, { from: changedI, to: i }, { from: changedJ, to: j })
    }
  }
  return hunks
}
