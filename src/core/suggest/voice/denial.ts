import type { Span } from '../../article/model.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import type { Attribution } from './attribute.ts'

/** In UTF-16 code units: how far before a subject or a verb such words are looked for. */
const REACH = 60
const DENIES = /^den(?:ied|ies)$/u
/** "rejected claims that it was", "dismissed suggestions of a". */
const OTHERS_WORDS = new RegExp(
  String.raw`^\s(?:[${LETTERS}’'-]+\s){0,3}?(?:claims?|reports?|suggestions?|allegations?|accusations?|assertions?|charges?|rumou?rs?|idea|notion)\s(?:that|of|by|from|in|he|she|it|they|the)\s`,
  'u',
)
/** "denied it: “I never did”", "dismissed the claim as “nonsense”": these words are their own. */
const OWN_WORDS = new RegExp(
  String.raw`(?:[:,]|(?<![${LETTERS}])as)\s$|^\s$|,\s(?:[${SMALL_LETTERS}]+\s)?[${SMALL_LETTERS}]+ing(?![${LETTERS}])|\s(?:and|but)\s`,
  'u',
)
/** "Neither Ann Lee nor Bob Cole", "No minister", "none of the". */
const NOBODY = new RegExp(
  String.raw`(?<![${LETTERS}])(?:[Nn]either|nor|[Nn]o|[Nn]one\sof|[Nn]ot\s(?:one|an?|any|a\ssingle))\s(?:(?:the|his|her|their|its|of)\s)*(?:[${SMALL_LETTERS}]+\s)?$`,
  'u',
)
const NO_ONE = /^(?:[Nn]o|[Nn]either|[Nn]obody|[Nn]one)(?![a-z])/
/** "unless the government says so", "more than analysts said": nobody has said it. */
const IF = new RegExp(
  String.raw`(?<![${LETTERS}])(?:[Uu]nless|[Ii]f|[Ww]hether|than)\s(?:the\s|an?\s|[${SMALL_LETTERS}]+\s)?$`,
  'u',
)
/** "I hear people say": what somebody is heard, let or made to do. */
const MADE_TO = new RegExp(
  String.raw`(?<![${LETTERS}])(?:hear|hears|heard|hearing|let|lets|letting|make|makes|made|making|watch|watched|have|having)\s(?:the\s|an?\s|[${SMALL_LETTERS}]+\s)?$`,
  'u',
)
const INFINITIVE =
  /^(?:say|tell|warn|argue|claim|insist|complain|call|describe|admit|acknowledge|suggest)$/u

/** Whether a clause with this subject tells that something has been said, and by somebody. */
export function isToldOfSomebody(outside: string, who: Span, verb: Span): boolean {
  const before = outside.slice(Math.max(0, who.start - REACH), who.start)
  if (NOBODY.test(before) || NO_ONE.test(outside.slice(who.start, who.start + 8))) return false
  if (IF.test(before)) return false
  return !(INFINITIVE.test(outside.slice(verb.start, verb.end)) && MADE_TO.test(before))
}

/** Whether what is quoted at `from` is a denial's object: "denied that it was “unsafe”". */
export function isDenied(outside: string, by: Attribution, from: number): boolean {
  const { start, end } = by.verb
  const denies =
    DENIES.test(outside.slice(start, end)) || OTHERS_WORDS.test(outside.slice(end, end + REACH))
  if (end > from || !denies) return false
  return !OWN_WORDS.test(outside.slice(end, from))
}
