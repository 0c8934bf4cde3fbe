import type { Span } from '../../article/model.ts'
import { oneOf } from '../words/any-of.ts'
import { NOT_REPORTING_AFTER, REPORTING_VERBS } from '../words/reporting.ts'
import type { Name } from './names.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'

/** A reporting clause: "Mr Kurti said", "said the minister", "according to the report". */
export interface Attribution extends Span {
  readonly subject: Subject
}

const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}'’-])(?:${oneOf(REPORTING_VERBS)}|(?<according>[Aa]ccording\sto))(?![\p{L}\p{Nd}'’-])`,
  'gu',
)
const NOT_REPORTING = new RegExp(
  String.raw`(?<![\p{L}])(?:${oneOf(NOT_REPORTING_AFTER)}|to)\s$`,
  'u',
)
/** `"…," said Ann Lee`: only after a quotation may the subject follow its verb. */
const AFTER_QUOTATION = /["”“»«’'‘」』›][\s,–—-]*$/u
/** "and added", "but also warned". */
const SAME_SUBJECT = /(?<!\p{L})(?:and|but)\s(?:\p{Ll}+ly\s|also\s|then\s)?$/u

/**
 * The reporting clauses of a sentence, in order. `outside` is the sentence with everything inside
 * of quotation marks blanked out by spaces, and `names` are its names. Linear in the sentence.
 */
export function attribute(outside: string, names: readonly Name[]): Attribution[] {
  const endingAt = new Map(names.map((name) => [name.end, name]))
  const startingAt = new Map(names.map((name) => [name.start, name]))
  const out: Attribution[] = []
  for (const match of outside.matchAll(VERB)) {
    const verb = { start: match.index, end: match.index + match[0].length }
    const near = outside.slice(Math.max(0, verb.start - 24), verb.start)
    const isAccording = match.groups?.according !== undefined
    if (!isAccording && NOT_REPORTING.test(near)) continue
    const before = isAccording ? null : subjectBefore(outside, verb.start, endingAt)
    const mayFollow = isAccording || AFTER_QUOTATION.test(near)
    const found = before ?? (mayFollow ? subjectAfter(outside, verb.end, startingAt) : null)
    if (found) {
      const start = Math.min(found.start, verb.start)
      out.push({ start, end: Math.max(found.end, verb.end), subject: found.subject })
    } else if (SAME_SUBJECT.test(near)) {
      out.push({ ...verb, subject: { is: 'same' } })
    }
  }
  return out
}
