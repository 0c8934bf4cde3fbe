import { at } from '../words/at.ts'
import { type Alignment, isKept, part } from './alignment.ts'

/** What a sentence has to share with what stands in its place, to be the same one edited. */
const SHARED = 0.35
const SHARED_OF_OTHER = 0.5

/**
 * Parts the words of sentences that share only a few words with what stands in their place: two
 * texts on one subject have words such as "the" in common by chance. Linear in the words.
 */
export function partChance(alignment: Alignment): void {
  const { before, after, mates, weights } = alignment
  const { firsts } = before.sentences
  for (let i = 0; i + 1 < firsts.length; i++) {
    const from = at(firsts, i)
    const to = at(firsts, i + 1)
    let own = 0
    let shared = 0
    let first = -1
    let last = -1
    for (let a = from; a < to; a++) {
      const weight = at(weights, at(before.words.keys, a))
      own += weight
      const b = at(mates, a)
      if (b < 0 || weight === 0) continue
      if (first < 0) first = b
      last = b
      shared += isKept(alignment, a) ? weight : weight / 2
    }
    if (first < 0 || shared >= SHARED * own) continue
    let other = 0
    for (let b = first; b <= last; b++) other += at(weights, at(after.words.keys, b))
    if (shared >= SHARED_OF_OTHER * other && shared > 16) continue
    for (let a = from; a < to; a++) part(alignment, a)
  }
}
