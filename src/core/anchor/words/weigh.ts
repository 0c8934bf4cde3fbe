import type { Lexicon } from './lexicon.ts'
import { PARAGRAPH } from './spell.ts'

/** What sort of word it is: letters, a number, a sign, or a paragraph's break. */
export type Sort = 'letters' | 'number' | 'sign' | 'break'

/** The sort of a word as the lexicon has it. */
export function sortOf(word: string): Sort {
  if (word === PARAGRAPH) return 'break'
  if (/^\p{N}/u.test(word)) return 'number'
  return /^[\p{L}\p{M}]/u.test(word) ? 'letters' : 'sign'
}

/** How much each word of a lexicon counts when two passages are compared, by its number. */
export function weights(lexicon: Lexicon): Float64Array {
  return Float64Array.from({ length: lexicon.size }, (_, number) => weigh(lexicon.word(number)))
}

/** A word counts by its length, to a limit; a number for more, a sign for little, a break nothing. */
function weigh(word: string): number {
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
