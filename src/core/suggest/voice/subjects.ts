import { anyOf, oneLine, oneOf } from '../words/any-of.ts'
import { BODY_NOUNS, PERSON_NOUNS } from '../words/people.ts'
import { BETWEEN_SUBJECT_AND_VERB } from '../words/reporting.ts'
import type { Name } from './names.ts'

/** Who a reporting verb's subject is, as the words say it. */
export type Subject =
  | { readonly is: 'name'; readonly name: Name }
  | { readonly is: 'pronoun'; readonly word: 'he' | 'she' | 'it' | 'they' }
  | { readonly is: 'description'; readonly words: string }
  /** "but added that": the subject is that of the verb before. */
  | { readonly is: 'same' }

/** A subject and where it stands in the sentence, in UTF-16 code units. */
export interface FoundSubject {
  readonly start: number
  readonly end: number
  readonly subject: Subject
}

/** The sentence's names, by the offset where each starts or ends. */
export type NamesAt = ReadonlyMap<number, Name>

/** How far from its verb a subject is looked for, in UTF-16 code units. */
const REACH = 160

const ADVERB = String.raw`(?!family|ally|assembly|supply)\p{Ll}+ly`
const FILLER = new RegExp(
  String.raw`(?:[\s,]{1,2}(?:${oneOf(BETWEEN_SUBJECT_AND_VERB)}|${ADVERB}))+[\s,]{0,2}$`,
  'u',
)
const PRONOUN = /(?<![\p{L}])([Hh]e|[Ss]he|[Ii]t|[Tt]hey)$/u
const OWNER = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Ss]ome|(?:\p{Lu}[\p{L}.-]*\s)?[\p{L}-]+['’]s?)`
const ADJECTIVES = String.raw`(?:(?!the\s|an?\s)[\p{L}-]+\s){0,4}?`
const PLACE = String.raw`(?:\s(?:of|for|at|from|in)\s(?:the\s)?[\p{L}-]+)?`
const DESCRIPTION = String.raw`(?<![\p{L}])(?:${OWNER}\s${ADJECTIVES}|(?:\p{Lu}[\p{L}-]*\s){1,3})?${anyOf(`${PERSON_NOUNS} ${BODY_NOUNS}`)}${PLACE}(?![\p{L}-])`
const DESCRIPTION_BEFORE = new RegExp(`${DESCRIPTION}$`, 'u')
const DESCRIPTION_AFTER = new RegExp(`^${DESCRIPTION}`, 'u')

/** The subject that ends where the verb at `verb` starts: "Ann Lee, the minister, also". */
export function subjectBefore(text: string, verb: number, endingAt: NamesAt): FoundSubject | null {
  const from = Math.max(0, verb - REACH)
  const before = text.slice(from, verb).replace(FILLER, '').trimEnd()
  if (!before.endsWith(',')) return subjectEnding(before, from, endingAt)
  // "Ann Lee, the minister, said" and "her spokesman, Bob Day, said": a name wins.
  const inner = before.slice(0, -1)
  const close = subjectEnding(inner, from, endingAt)
  if (close?.subject.is === 'name') return close
  const comma = inner.lastIndexOf(',')
  const far = comma < 0 ? null : subjectEnding(inner.slice(0, comma), from, endingAt)
  return far?.subject.is === 'name' ? far : close
}

function subjectEnding(before: string, from: number, endingAt: NamesAt): FoundSubject | null {
  const end = from + before.length
  const name = endingAt.get(end)
  if (name) return joined(before, from, endingAt, name)
  const pronoun = PRONOUN.exec(before)
  if (pronoun) {
    const word = (pronoun[1] as string).toLowerCase() as 'he' | 'she' | 'it' | 'they'
    return { start: from + pronoun.index, end, subject: { is: 'pronoun', word } }
  }
  const described = DESCRIPTION_BEFORE.exec(before)
  if (!described) return null
  const words = oneLine(described[0])
  return { start: from + described.index, end, subject: { is: 'description', words } }
}

/** "Ann Lee and Bob Cole", "the Committee on Trade and Security": names that speak as one. */
function joined(before: string, from: number, endingAt: NamesAt, last: Name): FoundSubject {
  let first = last
  for (;;) {
    const head = before.slice(0, Math.max(0, first.start - from))
    const joint = /\s(?:and|on|for)\s(?:the\s)?$/u.exec(head)?.index
    const earlier = joint === undefined ? undefined : endingAt.get(from + joint)
    if (!earlier) break
    first = earlier
  }
  const { start } = first
  const words = oneLine(before.slice(Math.max(0, start - from)))
  const subject: Subject =
    first === last ? { is: 'name', name: last } : { is: 'description', words }
  return { start, end: last.end, subject }
}

/** The subject that follows a verb which ends at `at`: "said Ann Lee". */
export function subjectAfter(text: string, at: number, startingAt: NamesAt): FoundSubject | null {
  const gap = /^\s(?:the\s)?/u.exec(text.slice(at, at + 8))?.[0].length ?? 0
  const name = startingAt.get(at + gap) ?? startingAt.get(at + 1)
  const described = DESCRIPTION_AFTER.exec(text.slice(at + 1, at + REACH))
  if (described && (!name || at + 1 + described[0].length > name.end)) {
    const end = at + 1 + described[0].length
    return { start: at, end, subject: describedAs(described[0], name, end, startingAt) }
  }
  if (name) return { start: at, end: name.end, subject: { is: 'name', name } }
  const pronoun = /^\s(he|she|it|they)(?![\p{L}])/u.exec(text.slice(at, at + 8))
  if (!pronoun) return null
  const word = pronoun[1] as 'he' | 'she' | 'it' | 'they'
  return { start: at, end: at + pronoun[0].length, subject: { is: 'pronoun', word } }
}

/** "said the minister, Ann Lee": the name that follows wins. */
function describedAs(
  words: string,
  within: Name | undefined,
  end: number,
  startingAt: NamesAt,
): Subject {
  const name = startingAt.get(end + 1) ?? startingAt.get(end + 2)
  if (name && !within) return { is: 'name', name }
  return { is: 'description', words: oneLine(words) }
}
