import type { Span } from '../../article/model.ts'
import { AUXILIARIES, FINITE, hasFiniteVerb } from '../span/finite.ts'
import { setOf } from '../words/any-of.ts'
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'
import { THAT_VERBS } from '../words/reporting.ts'
import { ANY_VERB } from './any-verb.ts'
import type { Attribution } from './attribute.ts'
import { otherClauseIn } from './other-clause.ts'
import { reportedUpTo } from './trailing.ts'

/** What a sentence reports without quoting it, and by which of its clauses. */
export interface ReportedClause extends Span {
  readonly by: Attribution
}

const takesThat = setOf(`${THAT_VERBS} replied replies responded points_out swore swears`)
const TELLS = /^(?:told|tells|assured|informed|warned|warns)$/u
/** ", speaking in Rome,": what may stand between a verb and its "that". */
const BETWEEN = String.raw`(?:,\s(?!that\s)[^,;:.!?"“”„«»]{2,60},)?`
const DAY = '[A-Z][a-z]+day(?![a-z])'
/** "on Monday that", "in a statement that", "also that": what "that" may be parted by. */
const THAT = new RegExp(
  String.raw`^(?:,?\s(?:in|on|at|to|during|last|this|late|early|earlier|later|yesterday|today|again|also|outside|afterwards|there|${DAY})(?:\s[${LETTERS}\d’'-]+){0,6})?${BETWEEN},?\sthat(?:,?\s)`,
  'u',
)
const TOLD_THAT = new RegExp(
  String.raw`^(?:\s(?!about\s)[${LETTERS}\d’'.-]+){1,7}?${BETWEEN},?\sthat,?\s`,
  'u',
)
/** "told them of products that contained": after a noun "that" with a verb reports nothing. */
const NOUN_THAT = new RegExp(String.raw`\s[${SMALL_LETTERS}]+,?\sthat,?\s$`, 'u')
const OPENS_WITH_VERB = new RegExp(`^${FINITE}(?![${LETTERS}])`, 'u')
const RELATIVE_PRONOUN = /\s(?:that|which|who|whom|whose)\s/u
/** After these a mere noun seldom stands: "announced the cuts" is another matter. */
const SURELY_SAYS = setOf(
  'said says say told tells tell added adds adding saying insisted insists argued argues claimed claims warned warns stressed',
)
const OPENS = String.raw`(?=(?:he|she|it|they|we|there|this|these|those|the|an?|its|his|her|their|our|no|some|all|more|most|many|few|about|around|nearly|almost|only|both|such|every|each|nobody|everybody|everyone|half|[${CAPITALS}][${LETTERS}'’.-]*|[$€£¥₹]?\d[\d.,]*%?)\s)`
const AUXILIARY = `(?:${AUXILIARIES}|did|does)`
const PREPOSITION =
  'to|of|about|in|on|at|under|over|by|with|from|for|near|beside|behind|outside|inside|during|after|before'
/** "said two people had died": not known as a subject, but an auxiliary verb follows soon. */
const SUBJECT = String.raw`(?=(?!(?:in|on|at|to|of|as|by|for|with|that|nothing|how|what|why|who|whether|if|when|where|while|because|before|after|since|until)\s)(?:[${LETTERS}\d’'-]+\s){1,5}?${AUXILIARY}(?![${LETTERS}]))`
/** "said on Friday it was closed" */
const WHEN = String.raw`(?:(?:late\s|early\s)?(?:on\s)?${DAY}\s|(?:yesterday|today)\s|in\sa\s(?:statement|report|tweet|post)\s(?:on\s${DAY}\s)?)?`
const BARE = new RegExp(String.raw`^\s${WHEN}(?:${OPENS}|${SUBJECT})`, 'u')
/** "told the court on Monday he had paid"; "told me in his office" names no such clause. */
const TOLD_BARE = new RegExp(
  String.raw`^\s(?:(?:the|a|his|her|its|their)\s)?(?:(?!(?:what|how|why|as|when|while|if|because|and|but|${PREPOSITION})\s)[${LETTERS}’'-]+\s){1,4}?${WHEN}(?=(?:he|she|it|they|we|there|the|its|his|her|their|an?|some|\d[\d.,]*)\s)`,
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
/** "a letter in which he thanked them" goes on. */
const RELATED = /(?<!\p{L})(?:which|who|whom|whose|that)\s$/u
/** In UTF-16 code units: the longest rest of a subject. */
const OTHER = 60
const STOPS = /[\s.,;:!?…]+$/u
const WORD = new RegExp(String.raw`[${LETTERS}]{2}\s`, 'u')
/** In what is reported others may say something, up to so many of them. */
const MOST_WITHIN = 10
/** In UTF-16 code units: how far a semicolon, or the end of a relative clause, is looked for. */
const LONGEST = 800
/** In UTF-16 code units: how far after its verb a clause starts. */
const REACH = 120

/** The reported clauses of an English sentence. `outside` has spaces for what is quoted. */
export function reportedClauses(
  outside: string,
  attributions: readonly Attribution[],
): ReportedClause[] {
  const out: ReportedClause[] = []
  attributions.forEach((by, i) => {
    const within = attributions.slice(i + 1, i + MOST_WITHIN)
    const limit =
      trailing(outside, within) ?? attributions[i + MOST_WITHIN]?.start ?? outside.length
    const after = reportedAfter(outside, by, attributions[i + 1], limit)
    if (after) out.push(...parted(outside, after, by))
    // "The ministry says so; it works, Ann Lee said": only what follows the other one's words.
    const stop = i > 0 ? stopBefore(outside, by.start) : 0
    const isFirst = out.length === 0 || stop > (out.at(-1)?.end ?? 0)
    const before = after || !isFirst ? null : reportedUpTo(outside, by)
    const opener = stop || (OPENER.exec(outside)?.[0].length ?? 0)
    const span = before === null ? null : tidy(outside, opener, before)
    if (span) out.push({ ...span, by })
  })
  return out
}

const OPENER = /^(?:But|And|Yet)\s/

/** "Ann Lee said it was so, while the army put it at 9": what the army did is said by nobody. */
function parted(outside: string, span: Span, by: Attribution): ReportedClause[] {
  const other = otherClauseIn(outside, span)
  const own = other && tidy(outside, span.start, other.joint)
  const rest = other && tidy(outside, other.start, span.end)
  if (!own || !rest) return [{ ...span, by }]
  return [
    { ...own, by },
    { ...rest, by: { ...by, who: null, subject: { is: 'unknown' } } },
  ]
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
    // "…; the Greens, too, said": another one's.
    const stop = isOwn ? stopBefore(outside, next.start) : 0
    if (stop > start) end = Math.min(end, stop - 1)
    const isRelated = RELATED.test(outside.slice(next.start - 8, next.start))
    if (joint > 0 || !(isOwn || isRelated)) end = Math.min(end, next.start - joint)
  }
  end = relativeEnd(outside, by, start, end)
  // "admitted the charge, but claimed": a mere noun.
  return ANY_VERB.test(outside.slice(start, end)) ? tidy(outside, start, end) : null
}

/** Behind the last semicolon before `at`; 0 where there is none near. */
function stopBefore(outside: string, at: number): number {
  const from = Math.max(0, at - LONGEST)
  const found = outside.slice(from, at).lastIndexOf('; ')
  return found < 0 ? 0 : from + found + 1
}

/** "Ann Lee, who said it was so, has left": what a relative clause reports ends with it. */
function relativeEnd(outside: string, { who, verb }: Attribution, start: number, end: number) {
  if (!who || !/,\swho\s/u.test(outside.slice(who.end, verb.start))) return end
  const found = MAIN_VERB.exec(outside.slice(start, Math.min(end, start + LONGEST)))
  return found ? start + found.index : end
}

const MAIN_VERB = new RegExp(
  String.raw`,\s(?=(?:[${SMALL_LETTERS}]+ly\s)?${FINITE}(?![${LETTERS}])(?!\s(?:by|in|at|on|of|from|with|as)\s))`,
  'u',
)

/** The length of what joins another one's clause to what is reported, up to that clause. */
function jointBefore(before: string): number {
  const joint = JOINT.exec(before.slice(-24))
  if (joint) return joint[0].length
  const other = JOINT_OF_OTHER.exec(before)
  return other && !hasFiniteVerb(other[1] as string) ? other[0].length : 0
}

/** Where ", he said" starts that ends the sentence, if the last of these clauses does. */
function trailing(outside: string, clauses: readonly Attribution[]): number | null {
  const last = clauses.at(-1)
  return last?.sort === 'says' ? reportedUpTo(outside, last) : null
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
    // "Unions say that is not enough."
    if (/^\sthat\s$/u.test(that[0]) && OPENS_WITH_AUXILIARY.test(tail.slice(to))) return verb.end
    const isRelative = NOUN_THAT.test(that[0]) && opensWithVerb(tail.slice(to))
    return isRelative ? null : verb.end + to
  }
  const bare = told ? TOLD_BARE.exec(tail) : BARE.exec(tail)
  if (!bare || !ANY_VERB.test(tail.slice(bare[0].length))) return null
  // "promised Rome 40 million euros" is no clause.
  if (!SURELY_SAYS.has(word) && (isNounOnly(tail) || !hasFiniteVerb(tail))) return null
  return verb.end + bare[0].length
}

const OPENS_WITH_AUXILIARY = new RegExp(`^${AUXILIARY}(?![${LETTERS}])`, 'u')

/** "had fled"; "floods the town", but not "floods hit the town". */
function opensWithVerb(words: string): boolean {
  const noun = /^[a-zß-ÿ]+s\s/u.exec(words)
  return (
    OPENS_WITH_VERB.test(words) || (noun !== null && !ANY_VERB.test(words.slice(noun[0].length)))
  )
}

/** "the deal that had been made": nothing is said of it. */
function isNounOnly(tail: string): boolean {
  const relative = RELATIVE_PRONOUN.exec(tail)
  if (!relative || hasFiniteVerb(tail.slice(0, relative.index))) return false
  return matches(FINITE_VERB, tail.slice(relative.index)).length < 2
}

function tidy(outside: string, from: number, to: number): Span | null {
  let start = from
  while (start < to && /\s/u.test(outside.charAt(start))) start++
  const end = to - (STOPS.exec(outside.slice(Math.max(start, to - 8), to))?.[0].length ?? 0)
  return WORD.test(outside.slice(start, end)) ? { start, end } : null
}
