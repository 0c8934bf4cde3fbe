import { oneLine } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import { descriptionAt } from './description.ts'
import type { Name } from './names.ts'
import type { FoundSubject } from './subjects.ts'

/** "Earlier," or "On Monday," before the subject. */
const INTRODUCTION =
  /^(?:\p{Lu}[\p{Lu}., ]{2,30}(?:\([^)]{1,20}\)\s)?[—–-]\s)?(?:(?:But|And|Yet)\s)?(?:(?:In|On|At|Earlier|Later|Afterwards|Meanwhile|However|Yesterday)[^,]{0,40},\s)?/u
const OPENING_PRONOUN = new RegExp(
  String.raw`^(?:and\s|but\s)?(he|she|they|it)(?![${LETTERS}'’])`,
  'iu',
)
/** How many small words may stand before a name that opens a sentence: "EU foreign policy chief". */
const TITLE = new RegExp(
  String.raw`^(?:[${LETTERS}’'-]+\s){0,5}$|^(?:[${LETTERS}’'-]+\s){1,4}[${LETTERS}’'-]+,\s$`,
  'u',
)

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
  const described = descriptionAt(opening, 0)
  if (described < 0) return null
  const words = oneLine(opening.slice(0, described))
  return { start: from, end: from + described, subject: { is: 'description', words } }
}
