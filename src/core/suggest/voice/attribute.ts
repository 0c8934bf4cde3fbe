import type { Span } from '../../article/model.ts'
import { oneOf } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { NOT_REPORTING_AFTER } from '../words/reporting.ts'
import { besideQuotation, describedBehind } from './beside-quotation.ts'
import { isToldOfSomebody } from './denial.ts'
import { invertedSubject } from './inverted.ts'
import type { Name } from './names.ts'
import { findsThings } from './nouns.ts'
import { openingSubject, whoIsSo } from './opening-subject.ts'
import { segmentSubject } from './segment-subject.ts'
import { type FoundSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { type FoundVerb, verbsIn } from './verbs-in.ts'

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

const WORD_END = String.raw`(?![${LETTERS}\d'’-])`
const PASSIVE_VERBS = `
  told informed warned advised assured described called branded labelled dubbed condemned criticised
  criticized denounced praised hailed announced confirmed written posted quoted asked accused urged
  dismissed rejected explained
`
const NOT_REPORTING = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${oneOf(NOT_REPORTING_AFTER)}|to)\s$`,
  'u',
)
/** "rang to say", but not "went on to say". */
const TO_SAY = /(?<=(?<!\son)\sto\s)(?:say|tell|warn|argue|claim|insist|complain|suggest)$/u
/**
 * "a man accused of", "those told to": done to them; "added 5,000 jobs", "declares an emergency", "said
 * to be", "said nothing": no words.
 */
const REPORTS_NOTHING =
  /^(?:accused\sof|(?:told|urged)\sto|add(?:ed|s)\s[$€£]?\d|declare[sd]?\s(?:(?:an?|martial)\s[a-z]|(?:war|victory|defeat|bankruptcy|insolvency|independence)(?![a-z]))|(?:said|reported|alleged|claimed|estimated)\s(?:by|to\s(?:be|have))\s|said\s(?:nothing|goodbye|farewell|little|no\smore)(?=[,.;]))/u
const PASSIVE = new RegExp(
  String.raw`(?:was|were|is|are|been|being|,)\s(?:[${SMALL_LETTERS}]+ly\s)?${oneOf(PASSIVE_VERBS)}${WORD_END}[^.;,]*$`,
  'u',
)
/** In UTF-16 code units, how far before "by" its verb is looked for. */
const PASSIVE_REACH = 160
/** `"…," said Ann Lee`: after a quotation the subject may follow its verb. */
const AFTER_QUOTATION = /["”“»«’'‘」』›][\s,–—-]*$/u
const QUOTATION_BEFORE = new RegExp(String.raw`["”»’'」』›]\s?,?\s(?:[${SMALL_LETTERS}]+\s)?$`, 'u')
const OPENS = /^[:,]\s["“„«‘']/u
/** "and added", "but also warned". */
const SAME_SUBJECT = new RegExp(
  String.raw`(?<![${LETTERS}])(?:and|but)\s(?:[${SMALL_LETTERS}]+ly\s|also\s|then\s|has\s)?$`,
  'u',
)
const GOES_ON = new RegExp(
  String.raw`(?:,\s(?:[${SMALL_LETTERS}]+ly\s|and\s|but\s|while\s|also\s|instead\s)?|(?:while|by|before|after)\s)$`,
  'u',
)

/** "reports" and "claims" are nouns as well. */
const SURELY_REPORTS = new RegExp(
  `^(?:said|says|told|tells|wrote|[${SMALL_LETTERS}]+ed|insists|argues|admits|explains|recalls|warns|adds|jokes|reads?)$`,
  'u',
)

/** A verb, and the sentence round it. */
interface Found {
  readonly outside: string
  readonly verb: FoundVerb
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
  for (const verb of verbsIn(outside)) {
    const near = outside.slice(Math.max(0, verb.start - 24), verb.start)
    const at = { outside, verb, near, endingAt, startingAt, names }
    const made = clause(at, out.length > 0)
    if (made) out.push(made)
  }
  return out
}

function clause(at: Found, hasEarlier: boolean): Attribution | null {
  const { outside, near, endingAt, startingAt, names } = at
  const { words, sort, start, end } = at.verb
  const verb = { start, end }
  const after = () => subjectAfter(outside, verb.end, startingAt)
  if (sort === 'according') {
    // "the plan" and "the figures" say little of who speaks.
    const other = /^\s[Tt]he\s/u.test(outside.slice(end, end + 5))
      ? null
      : describedBehind(outside, verb)
    return made(verb, after() ?? other, 'according')
  }
  if (sort === 'passive') {
    const before = outside.slice(Math.max(0, verb.start - PASSIVE_REACH), verb.start)
    return PASSIVE.test(before) ? made(verb, after(), 'beside') : null
  }
  if (sort === 'colon') {
    const found = subjectBefore(outside, verb.start, endingAt)
    const opens = found !== null && /^[\s–—-]*(?:The\s)?$/u.test(outside.slice(0, found.start))
    return made(verb, opens ? found : whoIsSo(outside, verb.start, names), 'beside')
  }
  if (sort === 'dash') {
    const found = after()
    const rest = found ? outside.slice(found.end, found.end + 200) : ''
    return found?.subject.is === 'name' && /^(?:,[^.]*)?\.?\s*$/u.test(rest)
      ? made(verb, found, 'beside')
      : null
  }
  if (sort === 'goingOn') {
    if (!GOES_ON.test(near)) return null
    if (hasEarlier) return { ...verb, verb, who: null, subject: { is: 'same' }, sort: 'says' }
    return made(verb, openingSubject(outside, names), 'says')
  }
  if (TO_SAY.test(near + words)) {
    const opens = OPENS.test(outside.slice(end, end + 4))
    // "He said she rang to say: “…”": she is who says it, or somebody else.
    if (hasEarlier && (opens || outside.startsWith(' that ', end))) {
      return { ...verb, verb, who: verb, subject: { is: 'unknown' }, sort: 'says' }
    }
    if (opens && words === 'say') return made(verb, openingSubject(outside, names), 'says')
  }
  if (NOT_REPORTING.test(near) || REPORTS_NOTHING.test(outside.slice(verb.start, end + 20)))
    return null
  const how = sort === 'judges' ? 'judges' : 'says'
  const turned = sort === 'says' ? invertedSubject(outside, verb, startingAt) : null
  if (turned) return made(verb, turned, how)
  const before = subjectBefore(outside, verb.start, endingAt)
  if (before && !isToldOfSomebody(outside, before, verb)) return null
  if (words === 'described' && isDone(outside, end, before)) return null
  if (sort === 'manner' && !isBeside(outside, verb, before)) return null
  if (sort === 'finds') return before && finds(before.subject) ? made(verb, before, 'judges') : null
  if (before) return made(verb, before, how)
  const behind = AFTER_QUOTATION.test(near) ? after() : null
  if (behind) return made(verb, behind, how)
  const beside = SURELY_REPORTS.test(words) ? besideQuotation(outside, verb) : null
  if (beside) return made(verb, beside, how)
  const parted = segmentSubject(outside, verb)
  if (parted) return made(verb, parted, how)
  if (!SAME_SUBJECT.test(near)) return null
  if (hasEarlier) return { ...verb, verb, who: null, subject: { is: 'same' }, sort: how }
  return made(verb, openingSubject(outside, names), how)
}

/** "The man described as “a saint”" is so by others; "what the man described as" is by him. */
function isDone(outside: string, end: number, subject: FoundSubject | null): boolean {
  if (subject?.subject.is !== 'description' || !outside.startsWith(' as ', end)) return false
  return !/(?:what|which|that|whom?)\s$/u.test(
    outside.slice(Math.max(0, subject.start - 8), subject.start),
  )
}

function finds(subject: Subject): boolean {
  if (subject.is === 'name') return findsThings(`${subject.name.title} ${subject.name.name}`)
  return subject.is === 'description' && findsThings(subject.words)
}

/** Whether a quotation ends right before a clause, or opens right after it. */
function isBeside(outside: string, verb: Span, subject: FoundSubject | null): boolean {
  const start = Math.min(subject?.start ?? verb.start, verb.start)
  const after = outside.slice(verb.end, verb.end + 3)
  return QUOTATION_BEFORE.test(outside.slice(Math.max(0, start - 12), start)) || OPENS.test(after)
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
