import { fillGap } from '../diff/fill-gap.ts'
import { likeness } from '../diff/likeness.ts'
import type { Gap } from '../diff/run.ts'
import { at } from '../words/at.ts'
import { sortOf } from '../words/weigh.ts'
import { type Alignment, marry } from './alignment.ts'

/** Words less alike than this are not one word with a slip in it. */
const SLIP = 0.5
/** Up to so many cells every two words of a gap are compared letter by letter. */
const FEW = 20_000

/**
 * Puts the words of a gap beside each other, in `block`: equal ones first of all, then those that
 * differ by a slip of the pen, then numbers, then single words that were replaced.
 */
export function pairWords(alignment: Alignment, gap: Gap, block: number): void {
  if (gap.a0 === gap.a1 || gap.b0 === gap.b1) return
  const { before, after, mates, origins, weights } = alignment
  const few = (gap.a1 - gap.a0) * (gap.b1 - gap.b0) <= FEW
  const { lexicon } = before.words
  const known = new Map<number, number>()
  const score = (a: number, b: number): number => {
    if (at(mates, a) >= 0 || at(origins, b) >= 0) return -1e6
    const one = at(before.words.keys, a)
    const other = at(after.words.keys, b)
    if (one === other) return 0.6 + at(weights, one) / 4
    const cell = one * lexicon.size + other
    let found = known.get(cell)
    if (found === undefined) {
      found = scoreOfTwo(lexicon.word(one), lexicon.word(other), few)
      known.set(cell, found)
    }
    return found
  }
  fillGap(gap, score, (a, b) => {
    if (score(a, b) > -1e6) marry(alignment, a, b, block)
  })
}

function scoreOfTwo(one: string, other: string, few: boolean): number {
  const sort = sortOf(one)
  if (sort !== sortOf(other) || sort === 'break') return -1.3
  if (sort === 'number') return 0.3
  if (sort === 'sign') return -0.6
  const longer = Math.max(one.length, other.length)
  const shorter = Math.min(one.length, other.length)
  if (shorter < 2 || shorter / longer < SLIP) return -0.8
  if (!few && one.charAt(0) !== other.charAt(0)) return -0.8
  const alike = likeness(one, other)
  return alike < SLIP ? -0.8 : alike * (0.4 + Math.min(longer, 8) / 8)
}
