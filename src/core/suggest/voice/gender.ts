import { setOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'
import { GENDERED } from '../words/people.ts'
import { FIRST_NAMES } from './first-names.ts'

/** What is known of a person's gender; empty where nothing is. */
export type Gender = 'he' | 'she' | ''

const he = setOf(GENDERED.he)
const she = setOf(GENDERED.she)

const hisNames = setOf(FIRST_NAMES.he)
const herNames = setOf(FIRST_NAMES.she)

const WORD = new RegExp(`[${LETTERS}]+`, 'gu')

/** The gender that the words of a title tell: "spokeswoman", "Queen", "mother of two". */
export function genderIn(words: string): Gender {
  for (const [word] of matches(WORD, words.toLowerCase())) {
    if (he.has(word)) return 'he'
    if (she.has(word)) return 'she'
  }
  return ''
}

/** The gender that one person's full name tells by its first one. */
export function genderOfFirst(name: string): Gender {
  if (/\sand\s/u.test(name)) return ''
  const first = name.slice(0, Math.max(0, name.indexOf(' ')))
  return hisNames.has(first) ? 'he' : herNames.has(first) ? 'she' : ''
}
