import { anyOf } from '../words/any-of.ts'

/** What parts a name from words that are no title of it: "the widow of", "papers seen by". */
const PREPOSITIONS = `
  of in on at to for from by with about against after before during near outside behind between
  into over through under until since without within towards alongside beside despite including
`
/** A pattern for what no title before a name has: a preposition, "who", "and". */
export const FUNCTION_WORDS =
  anyOf(`${PREPOSITIONS} when while that who whose which whom where and or
  but because if than as is was are were has had he she it they not`)
const FUNCTION_WORD = new RegExp(String.raw`(?<![\p{L}’'-])${FUNCTION_WORDS}(?![\p{L}’'-])`, 'u')
const ENDS_IN_PREPOSITION = new RegExp(
  String.raw`(?<![\p{L}’'-])${anyOf(PREPOSITIONS)}\s(?:the\s|an?\s)?$`,
  'u',
)

/** Whether English words hold one of {@link FUNCTION_WORDS}. */
export function hasFunctionWord(words: string): boolean {
  return FUNCTION_WORD.test(words)
}

/** Whether a name after these words is not what its sentence is about: "a friend of". */
export function endsInPreposition(words: string): boolean {
  return ENDS_IN_PREPOSITION.test(words)
}
