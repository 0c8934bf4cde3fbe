import { at } from '../words/at.ts'
import { hasPoints, isPointedOtherwise } from '../words/vowel-points.ts'
import { weigh } from '../words/weigh.ts'
import { rawAt } from '../words/words.ts'
import type { Alignment } from './alignment.ts'

/**
 * The alignment with words of their own for those that other vowel points make other words than
 * stand beside them: "كُتِبَ" reads as "كتب" does, but not as "كَتَبَ". Linear in the words.
 */
export function partPoints(alignment: Alignment): Alignment {
  const { before, after, mates } = alignment
  if (!hasPoints(before.words.text) || !hasPoints(after.words.text)) return alignment
  const { lexicon } = before.words
  const keys = after.words.keys.slice()
  for (let a = 0; a < mates.length; a++) {
    const b = at(mates, a)
    if (b < 0 || at(before.words.keys, a) !== at(keys, b)) continue
    const raw = rawAt(after.words, b)
    // No other word has a space.
    if (isPointedOtherwise(rawAt(before.words, a), raw)) keys[b] = lexicon.number(` ${raw}`)
  }
  const { length } = alignment.weights
  const weights = new Float64Array(lexicon.size)
  weights.set(alignment.weights)
  for (let key = length; key < weights.length; key++) weights[key] = weigh(lexicon.word(key).trim())
  return { ...alignment, after: { ...after, words: { ...after.words, keys } }, weights }
}
