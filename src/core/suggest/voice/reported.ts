import type { Span } from '../../article/model.ts'
import { FINITE } from '../span/finite.ts'
import { setOf } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { THAT_VERBS } from '../words/reporting.ts'
import type { Attribution } from './attribute.ts'

/** What a sentence reports without quoting it, and by which of its clauses. */
export interface ReportedClause extends Span {
  readonly by: Attribution
}

const takesThat = setOf(THAT_VERBS)
const TELLS = /^(?:told|tells|assured|informed|warned|warns|assures|reminded|advised)$/u
/** "on Monday that", "in a statement that", "also that": what "that" may be parted by. */
const THAT = new RegExp(
  String.raw`^(?:,?\s(?:in|on|at|to|during|last|this|late|early|earlier|later|yesterday|today|again|also)(?:\s[${LETTERS}\d’'-]+){0,6})?,?\sthat(?:,?\s)`,
  'u',
)
const TOLD_THAT = new RegExp(String.raw`^\s(?:[${LETTERS}\d’'.-]+\s){1,7}?that,?\s`, 'u')
const OPENS = String.raw`(?=(?:he|she|it|they|we|there|this|these|those|the|an?|its|his|her|their|our|no|some|all|more|most|many|few|about|around|nearly|almost|only|both|such|\p{Lu}[${LETTERS}'’.-]*|[\p{Sc}]?\p{Nd}[\p{Nd}.,]*%?)\s)`
const AUXILIARY =
  '(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does)'
/** "said two people had died": not known as a subject, but an auxiliary verb follows soon. */
const SUBJECT = String.raw`(?=(?!(?:in|on|at|to|of|as|by|for|with|that|nothing|how|what|why|who|whether|if|when|where)\s)(?:[${LETTERS}\d’'-]+\s){1,5}?${AUXILIARY}(?![${LETTERS}]))`
const BARE = new RegExp(String.raw`^\s(?:${OPENS}|${SUBJECT})`, 'u')
const TOLD_BARE = new RegExp(
  String.raw`^\s(?:(?:the|a|his|her|its|their)\s)?(?:[${LETTERS}’'-]+\s){1,4}?(?=(?:he|she|it|they|we|there|the|its|his|her|their)\s)`,
  'u',
)
const ANY_VERB = new RegExp(
  `(?<![${LETTERS}])(?:${FINITE}|[${SMALL_LETTERS}]{2,}s)(?![${LETTERS}])`,
  'u',
)
/** Where the reported words end and the sentence says something else: "…, and added". */
const JOINT = /,?\s(?:and|but|while)(?:\s\p{Ll}+)?\s*$/u
const STOPS = /[\s.,;:!?…]+$/u
/** Of a clause that ends its sentence nothing of these follows. */
const GOES_ON = new RegExp(`[${LETTERS}\\d"“„«‘‹「]`, 'u')
const WORD = new RegExp(String.raw`[${LETTERS}]{2}\s`, 'u')
/** In what is reported others may say something, up to so many of them. */
const MOST_WITHIN = 10
/** In UTF-16 code units: how far after its verb a clause starts. */
const REACH = 120

/** The reported clauses of an English sentence. `outside` has spaces for what is quoted. */
export function reportedClauses(
  outside: string,
  attributions: readonly Attribution[],
): ReportedClause[] {
  return attributions.flatMap((by, i) => {
    const limit = attributions[i + MOST_WITHIN]?.start ?? outside.length
    const span =
      reportedAfter(outside, by, attributions[i + 1], limit) ?? reportedBefore(outside, by, i)
    return span ? [{ ...span, by }] : []
  })
}

function reportedAfter(
  outside: string,
  by: Attribution,
  next: Attribution | undefined,
  limit: number,
): Span | null {
  const start = startAfter(outside, by)
  if (start === null) return null
  let end = limit
  if (next && next.start > start) {
    const joint = JOINT.exec(outside.slice(Math.max(start, next.start - 24), next.start))
    const isOwn = next.who !== null && next.sort === 'says'
    if (joint || !isOwn) end = next.start - (joint?.[0].length ?? 0)
  }
  return tidy(outside, start, end)
}

function startAfter(outside: string, { verb, who, sort, end }: Attribution): number | null {
  if (sort === 'according') {
    if (/\S/u.test(outside.slice(0, verb.start)) || outside.charAt(end) !== ',') return null
    return end + 1
  }
  const isInverted = who !== null && who.start >= verb.end
  const word = outside.slice(verb.start, verb.end)
  if (sort !== 'says' || isInverted || !takesThat.has(word.replace(/\s/, '_'))) return null
  const tail = outside.slice(verb.end, verb.end + REACH)
  const told = TELLS.test(word)
  const that = THAT.exec(tail) ?? (told ? TOLD_THAT.exec(tail) : null)
  if (that) return verb.end + that[0].length
  const bare = told ? TOLD_BARE.exec(tail) : BARE.exec(tail)
  if (!bare || !ANY_VERB.test(tail.slice(bare[0].length))) return null
  return verb.end + bare[0].length
}

/** "It works, Ann Lee said." and "It works, according to Ann Lee." */
function reportedBefore(outside: string, by: Attribution, index: number): Span | null {
  if (index > 0 || (by.sort !== 'says' && by.sort !== 'according')) return null
  if (GOES_ON.test(outside.slice(by.end, by.end + 40))) return null
  const before = outside.slice(0, by.start)
  const isParted = by.sort === 'according' ? /[^"”»’]\s$/u : /[^"”»’],\s$/u
  return isParted.test(before.slice(-3)) && ANY_VERB.test(before)
    ? tidy(outside, 0, before.length)
    : null
}

function tidy(outside: string, from: number, to: number): Span | null {
  let start = from
  while (start < to && /\s/u.test(outside.charAt(start))) start++
  const end = to - (STOPS.exec(outside.slice(Math.max(start, to - 8), to))?.[0].length ?? 0)
  return WORD.test(outside.slice(start, end)) ? { start, end } : null
}
