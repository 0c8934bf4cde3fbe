import type { Span } from '../../article/model.ts'
import { oneOf } from '../words/any-of.ts'
import { matches } from '../words/matches.ts'
import {
  GOING_ON,
  INVERTED_VERBS,
  JUDGING_VERBS,
  NOT_REPORTING_AFTER,
  REPORTING_VERBS,
} from '../words/reporting.ts'
import type { Name } from './names.ts'
import { openingSubject } from './opening-subject.ts'
import { type FoundSubject, subjectAfter, subjectBefore } from './subjects.ts'

/** A reporting clause: "Mr Kurti said", "said the minister", "according to the report". */
export interface Attribution extends Span, Pick<FoundSubject, 'subject'> {
  /** The subject's words; null where the clause has none: "but added". */
  readonly who: Span | null
  /** What reports: "said", "according to"; of "Kurti: “…”" the colon. */
  readonly verb: Span
  /**
   * A verb that "judges" ties a quotation to its subject, but reports no speech; nor does one that
   * is said to somebody ("was told by").
   */
  readonly sort: 'says' | 'judges' | 'according' | 'beside'
}

const WORD_START = String.raw`(?<![\p{L}\p{Nd}'’-])`
const WORD_END = String.raw`(?![\p{L}\p{Nd}'’-])`
const PASSIVE_VERBS = `
  told informed warned advised assured described called branded labelled dubbed condemned criticised
  criticized denounced praised hailed announced confirmed written posted quoted asked accused urged
  dismissed rejected explained
`
const VERB = new RegExp(
  [
    String.raw`${WORD_START}(?:(?:is|was|are|were)\s(?:also\s)?quoted(?:\sby\s[^,.]{1,40}?)?\sas\ssaying`,
    `(?<judges>${oneOf(JUDGING_VERBS)})`,
    `(?<says>${oneOf(REPORTING_VERBS)})`,
    `(?<goingOn>${oneOf(GOING_ON)})`,
    String.raw`(?<according>[Aa]ccording\sto|[Ii]n\sthe\swords\sof)`,
    String.raw`(?<passive>by))${WORD_END}|(?<colon>:)(?=\s?["“„«'‘‹])|(?<=["”»’']\s?)(?<dash>[—–-])(?=\s?\p{Lu})`,
  ].join('|'),
  'uy',
)
/** What a match of {@link VERB} starts with, so that the pattern is tried only there. */
const CANDIDATE = /[A-Za-z]+|[:—–-]/g
const FIRST_WORDS = new Set(
  `${JUDGING_VERBS} ${REPORTING_VERBS} ${GOING_ON} is was are were by according According in In : - – —`
    .split(/\s+/)
    .map((word) => word.replace(/_.*/, '')),
)
const NOT_REPORTING = new RegExp(
  String.raw`(?<![\p{L}])(?:${oneOf(NOT_REPORTING_AFTER)}|to)\s$`,
  'u',
)
const PASSIVE = new RegExp(
  String.raw`(?:was|were|is|are|been|being|,)\s(?:\p{Ll}+ly\s)?${oneOf(PASSIVE_VERBS)}${WORD_END}[^.;,]*$`,
  'u',
)
/** In UTF-16 code units, how far before "by" its verb is looked for. */
const PASSIVE_REACH = 160
/** `"…," said Ann Lee`: after a quotation the subject may follow its verb. */
const AFTER_QUOTATION = /["”“»«’'‘」』›][\s,–—-]*$/u
/** "It works, said Ann Lee": after a comma it may follow a few of them. */
const AFTER_COMMA = /,\s(?:as\s)?$/u
const INVERTED = new RegExp(`^${oneOf(INVERTED_VERBS)}$`, 'u')
/** "and added", "but also warned". */
const SAME_SUBJECT = /(?<!\p{L})(?:and|but)\s(?:\p{Ll}+ly\s|also\s|then\s|has\s)?$/u
const GOES_ON =
  /(?:,\s(?:\p{Ll}+ly\s|and\s|but\s|while\s|also\s|instead\s)?|(?:while|by|before|after)\s)$/u

/** A match of {@link VERB}, and the sentence round it. */
interface Found {
  readonly outside: string
  readonly verb: Span
  readonly words: string
  /** A little of what stands before the verb. */
  readonly near: string
  readonly endingAt: ReadonlyMap<number, Name>
  readonly startingAt: ReadonlyMap<number, Name>
  readonly names: readonly Name[]
}

/**
 * The reporting clauses of an English sentence, in order. `outside` is the sentence with everything
 * inside of quotation marks blanked out by spaces, and `names` are its names. Linear in the sentence.
 */
export function attribute(outside: string, names: readonly Name[]): Attribution[] {
  const endingAt = new Map(names.map((name) => [name.end, name]))
  const startingAt = new Map(names.map((name) => [name.start, name]))
  const out: Attribution[] = []
  for (const match of verbsIn(outside)) {
    const verb = { start: match.index, end: match.index + match[0].length }
    const near = outside.slice(Math.max(0, verb.start - 24), verb.start)
    const at = { outside, verb, words: match[0], near, endingAt, startingAt, names }
    const made = clause(at, match.groups ?? {}, out.length > 0)
    if (made) out.push(made)
  }
  return out
}

function* verbsIn(outside: string): Generator<RegExpExecArray> {
  let from = 0
  for (const { 0: word, index } of matches(CANDIDATE, outside)) {
    if (index < from || !FIRST_WORDS.has(word)) continue
    VERB.lastIndex = index
    const match = VERB.exec(outside)
    if (!match) continue
    from = index + match[0].length
    yield match
  }
}

function clause(
  at: Found,
  is: Readonly<Record<string, string | undefined>>,
  hasEarlier: boolean,
): Attribution | null {
  const { outside, verb, near, endingAt, startingAt, names } = at
  const after = () => subjectAfter(outside, verb.end, startingAt)
  if (is.according) return made(verb, after(), 'according')
  if (is.passive) {
    const before = outside.slice(Math.max(0, verb.start - PASSIVE_REACH), verb.start)
    return PASSIVE.test(before) ? made(verb, after(), 'beside') : null
  }
  if (is.colon) {
    const found = subjectBefore(outside, verb.start, endingAt)
    const opens = found !== null && /^[\s–—-]*(?:The\s)?$/u.test(outside.slice(0, found.start))
    return opens ? made(verb, found, 'beside') : null
  }
  if (is.dash) {
    const found = after()
    const rest = found ? outside.slice(found.end, found.end + 200) : ''
    return found?.subject.is === 'name' && /^(?:,[^.]*)?\.?\s*$/u.test(rest)
      ? made(verb, found, 'beside')
      : null
  }
  if (is.goingOn) {
    if (!GOES_ON.test(near)) return null
    if (hasEarlier) return { ...verb, verb, who: null, subject: { is: 'same' }, sort: 'says' }
    return made(verb, openingSubject(outside, names), 'says')
  }
  const sort = is.judges ? 'judges' : 'says'
  if (NOT_REPORTING.test(near)) return null
  const before = subjectBefore(outside, verb.start, endingAt)
  if (before) return made(verb, before, sort)
  const inverts = AFTER_QUOTATION.test(near) || (AFTER_COMMA.test(near) && INVERTED.test(at.words))
  const behind = inverts ? after() : null
  if (behind) return made(verb, behind, sort)
  if (!SAME_SUBJECT.test(near)) return null
  if (hasEarlier) return { ...verb, verb, who: null, subject: { is: 'same' }, sort }
  return made(verb, openingSubject(outside, names), sort)
}

function made(
  verb: Span,
  found: FoundSubject | null,
  sort: Attribution['sort'],
): Attribution | null {
  if (!found) return null
  const { start, end, subject } = found
  // A subject far in front ("Ann Lee resigned, saying") leaves the clause where its verb is.
  const isFar = end < verb.start - 120
  return {
    start: isFar ? verb.start : Math.min(start, verb.start),
    end: Math.max(end, verb.end),
    who: { start, end },
    verb,
    subject,
    sort,
  }
}
