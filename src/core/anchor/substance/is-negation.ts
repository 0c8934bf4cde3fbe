import { NEGATIONS } from './lists.ts'

/** Verbs that negate, whatever their ending: Korean and Turkish, and Persian ones of "to be". */
const STEMS = /^(?:않|못하|없[다는었이고으]|아니[다었]|değil|نیست)/u

/** Whether a word, as it reads, says no: by itself, or with what it is contracted to. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || STEMS.test(word) || isContracted(word)
}

/** "isn't" and "n'a". */
export function isContracted(word: string): boolean {
  return /n't$|^n'/u.test(word)
}
