import type { Span } from '../../article/model.ts'
import { FINITE, hasFiniteVerb } from '../span/finite.ts'
import { setOf } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'
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
const TOLD_THAT = new RegExp(String.raw`^\s(?:(?!about\s)[${LETTERS}\d’'.-]+\s){1,7}?that,?\s`, 'u')
/** "told them of products that contained": after a noun "that" with a verb reports nothing. */
const NOUN_THAT = new RegExp(String.raw`\s[${SMALL_LETTERS}]+,?\sthat,?\s$`, 'u')
const OPENS_WITH_VERB = new RegExp(`^${FINITE}(?![${LETTERS}])`, 'u')
const RELATIVE_PRONOUN = /\s(?:that|which|who|whom|whose)\s/u
/** After these a mere noun seldom stands: "announced the cuts" is another matter. */
const SURELY_SAYS = setOf(
  'said says say told tells tell added adds adding saying insisted insists argued argues claimed claims warned warns stressed',
)
const OPENS = String.raw`(?=(?:he|she|it|they|we|there|this|these|those|the|an?|its|his|her|their|our|no|some|all|more|most|many|few|about|around|nearly|almost|only|both|such|\p{Lu}[${LETTERS}'’.-]*|[\p{Sc}]?\p{Nd}[\p{Nd}.,]*%?)\s)`
const AUXILIARY =
  '(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does)'
/** "said two people had died": not known as a subject, but an auxiliary verb follows soon. */
const SUBJECT = String.raw`(?=(?!(?:in|on|at|to|of|as|by|for|with|that|nothing|how|what|why|who|whether|if|when|where)\s)(?:[${LETTERS}\d’'-]+\s){1,5}?${AUXILIARY}(?![${LETTERS}]))`
const BARE = new RegExp(String.raw`^\s(?:${OPENS}|${SUBJECT})`, 'u')
const TOLD_BARE = new RegExp(
  String.raw`^\s(?:(?:the|a|his|her|its|their)\s)?(?:(?!(?:to|what|how|why|about|of)\s)[${LETTERS}’'-]+\s){1,4}?(?=(?:he|she|it|they|we|there|the|its|his|her|their)\s)`,
  'u',
)
const ANY_VERB = new RegExp(
  `(?<![${LETTERS}])(?:${FINITE}|(?!(?:his|its|this|us|as|less|across|always|perhaps|plus)(?![${LETTERS}]))[${SMALL_LETTERS}]{2,}s)(?![${LETTERS}])`,
  'u',
)
/** "had been asked" is one. */
const FINITE_VERB = new RegExp(
  String.raw`(?<![${LETTERS}])${FINITE}(?:\s(?:be\s|been\s|not\s)?(?!${AUXILIARY}\s)${FINITE})?(?![${LETTERS}])`,
  'gu',
)
/** Where the reported words end and the sentence says something else: "…, and added". */
const JOINT = /,?\s(?:and|but|while)(?:\s\p{Ll}+)?\s*$/u
/** The same before the rest of another one's subject: "…, while his sister, director". */
const JOINT_OF_OTHER = new RegExp(
  String.raw`,?\s(?:and|but|while|whereas)((?:\s[${LETTERS}\d’'-]+,?){1,6})\s$`,
  'u',
)
/** In UTF-16 code units: the longest rest of a subject. */
const OTHER = 60
/** "…, the group’s radio" before "reported", and all that may follow that. */
const TRAILING = new RegExp(String.raw`,\s((?:[${LETTERS}\d’'-]+\s){0,4})$`, 'u')
const WHEN_OR_WHERE = new RegExp(
  String.raw`^(?:\s(?:on|in|at|to|late|later|early|earlier|yesterday|today|last|this|afterwards)(?:\s[${LETTERS}\d’'-]+){0,5}|\s\p{Lu}[a-z]+day)?[\s.]*$`,
  'u',
)
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
  const firstSays = attributions.findIndex(({ sort }) => sort !== 'judges')
  return attributions.flatMap((by, i) => {
    const within = attributions.slice(i + 1, i + MOST_WITHIN)
    const limit =
      trailing(outside, within) ?? attributions[i + MOST_WITHIN]?.start ?? outside.length
    const span =
      reportedAfter(outside, by, attributions[i + 1], limit) ??
      (firstSays < 0 || i <= firstSays ? reportedBefore(outside, by) : null)
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
    const joint = jointBefore(outside.slice(Math.max(start, next.start - OTHER), next.start))
    const isOwn = next.who !== null && next.sort === 'says'
    if (joint > 0 || !isOwn) end = Math.min(end, next.start - joint)
  }
  // "admitted the charge, but claimed": a mere noun.
  return ANY_VERB.test(outside.slice(start, end)) ? tidy(outside, start, end) : null
}

/** The length of what joins another one's clause to what is reported, up to that clause. */
function jointBefore(before: string): number {
  const joint = JOINT.exec(before.slice(-24))
  if (joint) return joint[0].length
  const other = JOINT_OF_OTHER.exec(before)
  return other && !hasFiniteVerb(other[1] as string) ? other[0].length : 0
}

/** Where ", he said" starts that ends the sentence, if one of these clauses does. */
function trailing(outside: string, clauses: readonly Attribution[]): number | null {
  const last = clauses.at(-1)
  if (last?.sort !== 'says' || last.who === null) return null
  if (!WHEN_OR_WHERE.test(outside.slice(last.end, last.end + OTHER))) return null
  const before = outside.slice(Math.max(0, last.start - OTHER), last.start)
  const found = TRAILING.exec(before)
  return found && !hasFiniteVerb(found[1] as string) ? last.start - found[0].length : null
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
  if (that) {
    const to = that[0].length
    const isRelative = NOUN_THAT.test(that[0]) && OPENS_WITH_VERB.test(tail.slice(to))
    return isRelative ? null : verb.end + to
  }
  const bare = told ? TOLD_BARE.exec(tail) : BARE.exec(tail)
  if (!bare || !ANY_VERB.test(tail.slice(bare[0].length))) return null
  if (!SURELY_SAYS.has(word) && isNounOnly(tail)) return null
  return verb.end + bare[0].length
}

/** "the deal that had been made": nothing is said of it. */
function isNounOnly(tail: string): boolean {
  const relative = RELATIVE_PRONOUN.exec(tail)
  if (!relative || hasFiniteVerb(tail.slice(0, relative.index))) return false
  return matches(FINITE_VERB, tail.slice(relative.index)).length < 2
}

/** "It works, Ann Lee said." and "It works, according to Ann Lee." */
function reportedBefore(outside: string, by: Attribution): Span | null {
  if (by.sort !== 'says' && by.sort !== 'according') return null
  const behind = outside.slice(by.end, by.end + OTHER)
  if (GOES_ON.test(behind) && !WHEN_OR_WHERE.test(behind)) return null
  const before = outside.slice(0, by.start)
  const parting = by.sort === 'according' ? /(?<=[^"”»’])\s$/u : /(?<=[^"”»’]),\s(?:the\s)?$/u
  const parts = parting.exec(before.slice(-8))
  return parts && ANY_VERB.test(before) ? tidy(outside, 0, before.length - parts[0].length) : null
}

function tidy(outside: string, from: number, to: number): Span | null {
  let start = from
  while (start < to && /\s/u.test(outside.charAt(start))) start++
  const end = to - (STOPS.exec(outside.slice(Math.max(start, to - 8), to))?.[0].length ?? 0)
  return WORD.test(outside.slice(start, end)) ? { start, end } : null
}
