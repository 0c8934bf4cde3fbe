import { setOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'

const PREPOSITIONS = `
  of in on at to for from by with about against after before during near outside behind between
  into over through under until since without within towards alongside beside despite including
`
const prepositions = setOf(PREPOSITIONS)
const functionWords = setOf(`${PREPOSITIONS} when while that who whose which whom where and or but
  because if than as is was are were has had he she it they not`)

const WORD = new RegExp(`[^${LETTERS}’'-]+`, 'u')
/** What stands between a preposition and its name, and the word before. */
const LAST_WORD = /(\S+)\s(?:the\s|an?\s)?$/

/** Whether a word is one that no title before a name has: a preposition, "who", "and". */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(small(word))
}

/** Whether English words hold one of these. */
export function hasFunctionWord(words: string): boolean {
  return words.split(WORD).some(isFunctionWord)
}

/** Whether a name after these words is not what its sentence is about: "a friend of". */
export function endsInPreposition(words: string): boolean {
  const last = LAST_WORD.exec(words.slice(-LONGEST))?.[1]
  return last !== undefined && prepositions.has(small(last))
}

/** The longest preposition, with an article, in UTF-16 code units. */
const LONGEST = 20

/** With a small letter at the start. */
function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
