import { PARAGRAPH } from './spell.ts'
import type { Words } from './words.ts'

/** What sort of word it is: letters, a number, a sign, or a paragraph's break. */
export type Sort = 'letters' | 'number' | 'sign' | 'break'

/** The sort of a word as the lexicon has it. */
export function sortOf(word: string): Sort {
  if (word === PARAGRAPH) return 'break'
  if (/^\p{N}/u.test(word)) return 'number'
  return /^[\p{L}\p{M}]/u.test(word) ? 'letters' : 'sign'
}

/**
 * How much each word counts when two passages are compared, by its number in the lexicon: a word by
 * its length, to a limit; a number for more, a sign for little, a break nothing; and each the less
 * the more often both texts have it. Two passages have "of the" in common by chance.
 */
export function weights(texts: readonly Words[]): Float64Array {
  const { lexicon } = texts[0] as Words
  const counts = new Float64Array(lexicon.size)
  for (const { keys } of texts) {
    for (const key of keys) counts[key] = (counts[key] as number) + 1
  }
  return counts.map((count, number) => {
    const rarity = 1 + Math.log(Math.max(1, count / texts.length))
    return weigh(lexicon.word(number)) / rarity
  })
}

/** How much a word counts by itself, however often it is used. */
export function weigh(word: string): number {
  switch (sortOf(word)) {
    case 'letters':
      return Math.min(word.length, 8) + 1
    case 'number':
      return Math.min(word.length, 4) + 3
    case 'sign':
      return 1
    case 'break':
      return 0
  }
}
