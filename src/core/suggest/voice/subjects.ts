import type { Span } from '../../article/model.ts'
import { oneLine, oneOf, setOf } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { BETWEEN_SUBJECT_AND_VERB } from '../words/reporting.ts'
import { describedMore, fullStart } from './described-more.ts'
import { descriptionAt, descriptionEnding } from './description.ts'
import { endsInPreposition, isFunctionWord } from './function-words.ts'
import type { Name } from './names.ts'
import { SPEAKING_NOUNS } from './nouns.ts'

export type Pronoun = 'he' | 'she' | 'it' | 'they'

/** Who a reporting verb's subject is, as the words say it. */
export type Subject =
  | { readonly is: 'name'; readonly name: Name }
  /** "any" where the language leaves the pronoun out, and its verb tells no gender: "dijo". */
  | { readonly is: 'pronoun'; readonly word: Pronoun | 'any' }
  /** With its title where that stands for one of whom the text knows: "der Minister". */
  | { readonly is: 'description'; readonly words: string; readonly title?: string }
  /** "but added that": the subject is that of the verb before. */
  | { readonly is: 'same' }
  /** Somebody, of whom these words do not tell enough. */
  | { readonly is: 'unknown' }

/** A subject and where it stands in the sentence, in UTF-16 code units. */
export interface FoundSubject extends Span {
  readonly subject: Subject
}

/** The sentence's names, by the offset where each starts or ends. */
export type NamesAt = ReadonlyMap<number, Name>

/** How far from its verb a subject is looked for, in UTF-16 code units. */
const REACH = 200
/** So many commas are gone back over for the name that an apposition follows. */
const MOST_COMMAS = 5

const ADVERB = `(?!family|ally|assembly|supply)[${SMALL_LETTERS}]+ly`
const FILLER = new RegExp(
  String.raw`(?:[\s,]{1,2}(?:${oneOf(BETWEEN_SUBJECT_AND_VERB)}|${ADVERB}))+[\s,]{0,2}$`,
  'u',
)
/** What starts an apposition or a relative clause behind its name. */
const APPOSED = new RegExp(
  String.raw`^\s(?:who|whom|whose|which|now|then|speaking|writing|citing|asked|published|released|seen|led|based|both|all|each|aged|including|among)(?![${LETTERS}])`,
  'u',
)
/** What a name stands in that is no subject: "Ann Lee, defending Bob Cole, said". */
const ASIDE = new RegExp(
  String.raw`^\s(?:(?!(?:king|managing|acting|founding|leading|outgoing|incoming|sitting|ruling)\s)[${SMALL_LETTERS}]{2,}ing|who|whose|whom|which|of|for|from|with|like|unlike|alongside|along|backed|flanked|accompanied|led|owned|married|asked|quoted|known|described)\s`,
  'u',
)
/** Of a clause that says whose words are meant: "Ann Lee, who". */
const RELATIVE = /(?<=[^\s,]),\swho$/
/** "(pictured)", "(D-Ohio)". */
const BRACKET = /\s\([^()]{1,60}\)$/u
const PRONOUN = new RegExp(`(?<![${LETTERS}])([Hh]e|[Ss]he|[Ii]t|[Tt]hey)$`, 'u')
/** "the widow of", "his letter to the", before a name. */
const OBJECT_OF = new RegExp(
  String.raw`(?<![${LETTERS}’'-])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Tt]wo)\s(?:[${LETTERS}\d’'-]+\s){0,4}?[${SMALL_LETTERS}]+\s(?:the\s|an?\s)?$`,
  'u',
)
/** What stands between a noun and the name that it is of: "a spokesman for Ann Lee". */
const OF = /\s(?:of|for|at|from|in|with)\s(?:the\s)?$/u

/** The subject that ends where the verb at `verb` starts: "Ann Lee, the minister, also". */
export function subjectBefore(text: string, verb: number, endingAt: NamesAt): FoundSubject | null {
  const from = Math.max(0, verb - REACH)
  let before = withoutFiller(text.slice(from, verb)).replace(BRACKET, '')
  const relative = RELATIVE.exec(before)
  if (relative) {
    // "a call by Ann Lee, who said": she says it.
    const name = endingAt.get(from + relative.index)
    if (name && name.person !== 'no') {
      return { start: name.start, end: name.end, subject: { is: 'name', name } }
    }
    before = before.slice(0, relative.index + 1)
  }
  const dashed = /\s[–—-]\s[^–—]{2,80}\s[–—-]$/u.exec(before)
  if (dashed) return subjectEnding(before.slice(0, dashed.index), from, endingAt)
  if (!before.endsWith(',')) return subjectEnding(before, from, endingAt)
  // "Ann Lee, the minister, said" and "her spokesman, Bob Day, said": a name wins.
  let inner = before.slice(0, -1).replace(BRACKET, '')
  const isAside = () => ASIDE.test(inner.slice(inner.lastIndexOf(',') + 1))
  const close = isAside() ? null : subjectEnding(inner, from, endingAt)
  if (close?.subject.is === 'name' && close.subject.name.person !== 'no') return close
  for (let i = 0; i < MOST_COMMAS; i++) {
    const comma = inner.lastIndexOf(',')
    if (comma < 0) break
    inner = inner.slice(0, comma).replace(BRACKET, '')
    if (isAside()) continue
    const far = subjectEnding(inner, from, endingAt)
    if (far?.subject.is === 'name' && far.subject.name.person !== 'no') return far
    // "Ashton, who was speaking in Rome, said".
    const between = before.slice(inner.length + 1, inner.length + 14)
    if (far && far.subject.is !== 'pronoun' && APPOSED.test(between)) return far
    // "Kurti, 47, said": a single name, too, if nothing but an age stands between.
    if (i === 0 && far?.subject.is === 'name' && close?.subject.is !== 'name') return far
  }
  return close
}

/** Without "also later" before the verb; "published on Monday," is an aside that stays whole. */
function withoutFiller(before: string): string {
  const filler = FILLER.exec(before)?.[0] ?? ''
  const isOfAside = /,\s*$/u.test(filler) && !/^\s?,/u.test(filler)
  return (isOfAside ? before : before.slice(0, before.length - filler.length)).trimEnd()
}

function subjectEnding(before: string, from: number, endingAt: NamesAt): FoundSubject | null {
  const end = from + before.length
  const name = endingAt.get(end)
  if (name) return withCompany(before, from, endingAt, name)
  const pronoun = PRONOUN.exec(before)
  if (pronoun) {
    const word = (pronoun[1] as string).toLowerCase() as Pronoun
    return { start: from + pronoun.index, end, subject: { is: 'pronoun', word } }
  }
  const found = descriptionEnding(before)
  if (found < 0) return describedMore(before, from)
  // "a friend of the family"
  const head = before.slice(0, found)
  const start =
    (endsInPreposition(head) ? OBJECT_OF.exec(head)?.index : undefined) ??
    fullStart(before, from, found)
  const all = oneLine(before.slice(start))
  // "a step unions said": it is the unions that say so.
  const words = /^[Aa]n?\s.*[^s]s$/u.test(all) ? (all.split(' ').at(-1) ?? all) : all
  const opens = words === all ? start : before.length - words.length
  return { start: from + opens, end, subject: { is: 'description', words } }
}

/**
 * "Ann Lee and Bob Cole", "the Committee on Trade and Security", "a spokesman for Ann Lee": a name
 * that speaks with others, or of which somebody speaks. "Ann Lee from the University of Rome" is her.
 */
function withCompany(before: string, from: number, endingAt: NamesAt, last: Name): FoundSubject {
  let first = last
  for (;;) {
    const head = before.slice(0, Math.max(0, first.start - from))
    const joint = /\s(?:and|on|for|from|at)\s(?:the\s)?$/u.exec(head)
    const earlier = joint ? endingAt.get(from + joint.index) : undefined
    if (!joint || !earlier) break
    const isPlace = /from|at/u.test(joint[0]) && first === last
    if (isPlace && earlier.person !== 'no') {
      return { start: earlier.start, end: earlier.end, subject: { is: 'name', name: earlier } }
    }
    if (isPlace) break
    first = earlier
  }
  const head = before.slice(0, Math.max(0, first.start - from))
  const of = OF.exec(head)
  const spokesman = of ? descriptionEnding(head.slice(0, of.index), false) : -1
  const start = spokesman < 0 ? first.start : from + spokesman
  const words = oneLine(before.slice(Math.max(0, start - from)))
  if (start !== last.start) return { start, end: last.end, subject: { is: 'description', words } }
  if (!endsInPreposition(head) || /(?:after|before|since|until)\s$/u.test(head))
    return { start, end: last.end, subject: { is: 'name', name: last } }
  // "The 52-year-old from Hull", "The letter to Ann Lee": the name is not who speaks.
  const object = OBJECT_OF.exec(head)
  if (!object) return { start, end: last.end, subject: { is: 'unknown' } }
  const opens = from + object.index
  const all = oneLine(before.slice(object.index))
  return { start: opens, end: last.end, subject: { is: 'description', words: all } }
}

/** The word after a single name, where that goes on in small letters or a number. */
const NEXT = new RegExp(`^\\s([${SMALL_LETTERS}\\d][${LETTERS}\\d]*)`, 'u')
const LATER = setOf('later today yesterday last this earlier recently told then')

/** Whether a name goes on, as in "Year 6 pupil Amir" and no adverb or preposition does. */
function goesOn(rest: string): boolean {
  const word = NEXT.exec(rest)?.[1]
  if (word === undefined || isFunctionWord(word)) return false
  return !LATER.has(word) && !/[a-z](?:ly|ed|ing)$/.test(word)
}

/** The subject that follows a verb which ends at `at`: "said Ann Lee". */
export function subjectAfter(text: string, at: number, startingAt: NamesAt): FoundSubject | null {
  const from = at + (/^\s*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0)
  const gap = /^(?:[Tt]he\s)?/u.exec(text.slice(from, from + 8))?.[0].length ?? 0
  const name = startingAt.get(from + gap) ?? startingAt.get(from)
  const tail = text.slice(from, from + REACH)
  if (name?.person === 'no' || !name) {
    const ahead = personAhead(text, from, startingAt)
    if (ahead) return { start: ahead.start, end: ahead.end, subject: { is: 'name', name: ahead } }
  }
  const described = wholeEnd(tail, descriptionAt(tail, 0))
  if (described >= 0 && (!name || from + described > name.end)) {
    return describedAt(text, from, tail.slice(0, described), name, startingAt)
  }
  if (name) {
    const next = /^\sand\s(?:the\s)?/u.exec(text.slice(name.end, name.end + 10))
    const other = next ? startingAt.get(name.end + next[0].length) : undefined
    if (other && other.person !== 'no' && name.person !== 'no') {
      const words = oneLine(text.slice(name.start, other.end))
      return { start: name.start, end: other.end, subject: { is: 'description', words } }
    }
    const { start, end, person } = name
    // "said Year 6 pupil Amir"
    const isPartOf = person === 'no' && goesOn(text.slice(end, end + 24))
    return { start, end, subject: isPartOf ? { is: 'unknown' } : { is: 'name', name } }
  }
  const pronoun = /^(he|she|it|they)(?![\p{L}])/u.exec(tail)
  if (!pronoun) return null
  const word = pronoun[1] as Pronoun
  return { start: from, end: from + word.length, subject: { is: 'pronoun', word } }
}

/** "the local" of "the local prosecutor", "the police" of "the police chief": up to the last noun. */
function wholeEnd(text: string, from: number): number {
  let end = from
  for (let word = NOUN.exec(text.slice(end)); end >= 0 && word; word = NOUN.exec(text.slice(end))) {
    if (!SPEAKING_NOUNS.has(word[1] as string)) break
    end += word[0].length
  }
  return end
}

const NOUN = new RegExp(`^\\s([${SMALL_LETTERS}-]+)(?![${LETTERS}])`, 'u')

const WORD = new RegExp(
  String.raw`[${LETTERS}\u0300-\u036f\d][${LETTERS}\u0300-\u036f\d’'-]*(?=\s|,\s)`,
  'uy',
)
/** So many words may stand before the name: "said the former England captain Ann Lee". */
const MOST_BEFORE = 7

/** "said shop steward Ann Lee", "said the Speaker, Ann Lee": the person that such words name. */
function personAhead(text: string, from: number, startingAt: NamesAt): Name | null {
  let at = from
  for (let count = 0; count < MOST_BEFORE; count++) {
    const name = startingAt.get(at)
    if (name && name.person !== 'no') return name
    WORD.lastIndex = at
    const word = name ? text.slice(at, name.end) : WORD.exec(text)?.[0]
    if (!word || (!name && (isFunctionWord(word) || (count > 1 && word.endsWith('ing')))))
      return null
    at += word.length
    // A name's possessive.
    at += /^['’]s?(?=\s)/u.exec(text.slice(at, at + 3))?.[0].length ?? 0
    const isApposed = text.charAt(at) === ','
    if (isApposed) at++
    if (!/\s/u.test(text.charAt(at))) return null
    at++
    if (isApposed) {
      const apposed = startingAt.get(at)
      return apposed && apposed.person !== 'no' ? apposed : null
    }
  }
  return null
}

/** "said the minister, Ann Lee": the name that follows wins. */
function describedAt(
  text: string,
  start: number,
  words: string,
  within: Name | undefined,
  startingAt: NamesAt,
): FoundSubject {
  let end = start + words.length
  const name = startingAt.get(end + 1) ?? startingAt.get(end + 2)
  const gap = name ? text.slice(end, name.start) : ''
  if (name && /^,?\s$/u.test(gap) && (!within || name.person !== 'no')) {
    return { start: name.start, end: name.end, subject: { is: 'name', name } }
  }
  // "a spokesman for the Ministry of Defence": all of the name.
  const last = /\p{Lu}[\p{L}\p{M}'’-]*$/u.exec(words)
  if (last) end = Math.max(end, startingAt.get(start + last.index)?.end ?? end)
  const all = oneLine(text.slice(start, end))
  return { start, end, subject: { is: 'description', words: all } }
}
