import { oneLine } from '../words/any-of.ts'
import type { Name } from './names.ts'
import { DESCRIPTION, type FoundSubject } from './subjects.ts'

/** "Earlier," or "On Monday," before the subject. */
const INTRODUCTION =
  /^(?:\p{Lu}[\p{Lu}., ]{2,30}(?:\([^)]{1,20}\)\s)?[—–-]\s)?(?:(?:In|On|At|Earlier|Later|Afterwards|Meanwhile|However|Yesterday)[^,]{0,40},\s)?/u
const OPENING_DESCRIPTION = new RegExp(`^${DESCRIPTION}`, 'u')
const OPENING_PRONOUN = /^(?:and\s|but\s)?(he|she|they|it)(?![\p{L}'’])/iu
/** How many small words may stand before a name that opens a sentence: "EU foreign policy chief". */
const TITLE = /^(?:[\p{L}’'-]+\s){0,5}$/u

/** The subject that an English sentence opens with, as far as its form tells; else null. */
export function openingSubject(text: string, names: readonly Name[]): FoundSubject | null {
  const from = INTRODUCTION.exec(text)?.[0].length ?? 0
  const opening = text.slice(from)
  const pronoun = OPENING_PRONOUN.exec(opening)
  if (pronoun) {
    const word = (pronoun[1] as string).toLowerCase() as 'he' | 'she' | 'it' | 'they'
    const end = from + pronoun[0].length
    return { start: end - word.length, end, subject: { is: 'pronoun', word } }
  }
  const name = names.find(({ start }) => start >= from)
  const leads = name !== undefined && TITLE.test(text.slice(from, name.start))
  if (leads && (name.person !== 'no' || name.start === from)) {
    return { start: name.start, end: name.end, subject: { is: 'name', name } }
  }
  const described = OPENING_DESCRIPTION.exec(opening)
  if (!described) return null
  const end = from + described[0].length
  return { start: from, end, subject: { is: 'description', words: oneLine(described[0]) } }
}
