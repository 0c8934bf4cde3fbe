import { oneLine } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { descriptionAt } from './description.ts'
import { endsInPreposition } from './function-words.ts'
import type { Name } from './names.ts'
import type { FoundSubject } from './subjects.ts'

/** "Earlier," or "On Monday," before the subject. */
const INTRODUCTION =
  /^(?:(?:But|And|Yet)\s)?(?:(?:In|On|At|Earlier|Later|Afterwards|Meanwhile|However|Yesterday)[^,]{0,40},\s)?/
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
  // "The letter to Ann Lee" is none of hers.
  const isOwn = leads && !endsInPreposition(text.slice(from, name.start))
  if (isOwn && (name.person !== 'no' || /^(?:The\s)?$/u.test(text.slice(from, name.start)))) {
    return { start: name.start, end: name.end, subject: { is: 'name', name } }
  }
  const described = descriptionAt(opening, 0)
  if (described < 0) return null
  const words = oneLine(opening.slice(0, described))
  return { start: from, end: from + described, subject: { is: 'description', words } }
}

/** "was clear", "is less sure": how somebody is who then speaks. */
const IS_SOME_WAY = new RegExp(
  String.raw`\s(?:is|was|were|remained|sounded)\s(?:(?:not|very|more|less|equally|also|just\sas|[${SMALL_LETTERS}]+ly)\s)?([${SMALL_LETTERS}]+)$`,
  'u',
)
/** A participle is what is done to somebody ("was asked"), but for those of how somebody feels. */
const IS_DONE = /(?:ed|told|sent|shown|given|read|met|left)$/u
const FEELS =
  /^(?:delighted|relieved|determined|convinced|unconvinced|unimpressed|unmoved|disappointed|pleased|worried)$/u
/** "Ann Lee, 45, was clear". */
const APPOSED = /^(?:\s\([^()]{1,40}\))?(?:,[^,]{1,80},)?$/u

/** Who speaks in “Ann Lee was clear: ‘No.’”, of which the colon stands at `colon`; else null. */
export function whoIsSo(text: string, colon: number, names: readonly Name[]): FoundSubject | null {
  const from = Math.max(0, colon - LONGEST_WAY)
  const found = IS_SOME_WAY.exec(text.slice(from, colon))
  const way = found?.[1] ?? ''
  if (!found || (IS_DONE.test(way) && !FEELS.test(way))) return null
  const who = openingSubject(text, names)
  if (!who || !APPOSED.test(text.slice(who.end, from + found.index))) return null
  const { subject } = who
  const isPerson = subject.is !== 'name' || subject.name.person !== 'no'
  return isPerson && !(subject.is === 'pronoun' && subject.word === 'it') ? who : null
}

/** In UTF-16 code units. */
const LONGEST_WAY = 60
