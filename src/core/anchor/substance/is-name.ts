import { CASED } from '../words/spell.ts'
import type { Capitals } from './capitals.ts'
import type { ChangedWord } from './kinds-of-change.ts'
import { DATES, DETERMINERS, NEGATIONS, NUMBERS, OPENERS, UNITS } from './lists.ts'

/** Endings of German nouns; shorter words may be surnames ("Samsung", "Jung"). */
const NOUN =
  /^.{4,}(?:(?:ung|heit|keit|schaft|tion|tät|ismus)(?:en|s)?|erinnen)$|^(?:nation|union)(?:en)?$/u

/**
 * Whether a word is a name, as far as its capital shows. A missed name is worse than a wrong one:
 * where nouns have capitals too, every one is taken for a name that is not clearly a noun, and at a
 * sentence's start every word that neither draft has in lower case. Scripts without case show
 * nothing, nor does a text in capitals: there a changed name is called wording.
 */
export function isName({ word, raw, first, ...round }: ChangedWord, capitals: Capitals): boolean {
  if (capitals === 'everything' || !/^\p{Lu}/u.test(raw)) return false
  if (DATES.has(word) || NEGATIONS.has(word) || isSymbol(word, round.previous)) return false
  if (first && (round.inLowerCase || OPENERS.has(word) || NUMBERS.has(word))) return false
  if (capitals === 'names') return true
  const isNoun = NUMBERS.has(word) || UNITS.has(word) || NOUN.test(word)
  return !isNoun && !DETERMINERS.has(round.previous)
}

/** "MW" and "°C". */
function isSymbol(word: string, previous: string): boolean {
  return CASED.has(word) || (word.length <= 3 && UNITS.has(word)) || previous === '°'
}
