import type { Span } from '../../article/model.ts'
import { FINITE, hasFiniteVerb } from '../span/finite.ts'
import { setOf } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { INVERTED_VERBS } from '../words/reporting.ts'
import { ANY_VERB } from './any-verb.ts'
import { type FoundSubject, type NamesAt, subjectAfter } from './subjects.ts'

const INVERTED = setOf(INVERTED_VERBS)
const AFTER_COMMA = /,\s(?:as\s)?$/u
/** In UTF-16 code units: how far the clause before the verb is looked at. */
const REACH = 200
/** "said the man had lied", "said Ann Lee’s": no subject of this verb. */
const GOES_ON = new RegExp(
  String.raw`^(?:['’]|\s["“„«‘'(]|\s(?:(?:also|never|not|[${SMALL_LETTERS}]+ly)\s)?(?:${FINITE}|(?!(?:as|this|across|perhaps|plus)(?![${LETTERS}]))[${SMALL_LETTERS}]{2,}s)(?![${LETTERS}]))`,
  'u',
)
/** "said Bob Cole, the mayor, had lied". */
const GOES_ON_LATER = new RegExp(
  String.raw`^,\s[^,.;:]{2,100},\s(?:[${SMALL_LETTERS}]+ly\s)?${FINITE}(?![${LETTERS}])`,
  'u',
)
/** An aside about the subject, not a clause: "Ann Lee, who won, said". */
const OPENS_ASIDE =
  /^\s(?:who|whose|whom|which|when|while|as|after|before|if|because|although|though|since|until|once|where|in|on|at|speaking|asked)\s/u

/**
 * The subject behind a verb that follows a comma: "The cause is the mayor, says Ann Lee". Null where
 * the words behind say something else: "The mayor, a farmer, said Ann Lee had lied".
 */
export function invertedSubject(
  outside: string,
  verb: Span,
  startingAt: NamesAt,
): FoundSubject | null {
  const before = outside.slice(Math.max(0, verb.start - REACH), verb.start)
  const comma = AFTER_COMMA.exec(before)
  if (!comma || !INVERTED.has(outside.slice(verb.start, verb.end))) return null
  const behind = subjectAfter(outside, verb.end, startingAt)
  if (!behind) return null
  const rest = outside.slice(behind.end, behind.end + REACH)
  if (GOES_ON.test(rest)) return null
  const clause = before.slice(0, comma.index)
  const parted = clause.search(/,\s[^,]*$/u)
  if (parted < 0) return behind
  const last = clause.slice(parted + 1)
  const isClause = hasFiniteVerb(last) && !OPENS_ASIDE.test(last) && !GOES_ON_LATER.test(rest)
  return isClause || !ANY_VERB.test(rest) ? behind : null
}
