import type { Span } from '../../article/model.ts'
import { hasFiniteVerb } from '../span/finite.ts'
import { oneLine } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { endsInPreposition } from './function-words.ts'
import type { FoundSubject } from './subjects.ts'

/** In UTF-16 code units: the longest subject of words that are on no list. */
const LONGEST = 90
const OPENS = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Mm]y|[Oo]ur|[Ss]omeone|[Ss]omebody)`
const WORDS = String.raw`${OPENS}(?:\s[${LETTERS}\d’'-]+){0,6}?`
const MARK = `["”»’'」』›]`
/** "“…,” a friend of hers said": all between the quotation and its verb. */
const BETWEEN = new RegExp(
  String.raw`${MARK}\s?,?\s(${WORDS})(?:\s[${SMALL_LETTERS}]+ly|\s(?:later|also|then|has|had))?\s$`,
  'u',
)
/** "The mum-of-two said: “…”": nothing else opens the sentence. */
const OPENING = new RegExp(
  String.raw`^(${OPENS}(?:\s[${LETTERS}\d’'-]+){1,3})(?:\s[${SMALL_LETTERS}]+ly)?\s$`,
  'u',
)
/** "In a statement, the trust said", "A report to members said": all before the verb. */
const ALL = new RegExp(
  String.raw`^(?:[^,]{1,60},\s)?(${OPENS}(?:\s(?!(?:who|whom|whose|which|that|what|when|where|if|he|she|they|it)\s)[${LETTERS}\d’'-]+){1,7})(?:\s[${SMALL_LETTERS}]+ly|\s(?:later|also|then|has|had))?\s$`,
  'u',
)
/** "A trader, who declined to be named, said": what tells more of the subject. */
const RELATIVE = /,\s(?:who|whom|whose|which)\s[^,]{2,60},\s$/u
const QUOTES = /^[:,]?\s(?:that\s|["“„«‘'])/u
/** "“…,” said a passer-by in the crowd": up to where something else starts. */
const BEHIND = new RegExp(
  String.raw`^\s(${WORDS})(?=[,.;:]|\s*$|\s(?:who|whose|which|that|in|on|at|as|after|before|when|while|during|outside|near|to|from|yesterday|last|this|with|by|seen|published|obtained|released|reviewed|issued|sent|written|posted|compiled|[A-Z][a-z]+day)(?![${LETTERS}]))`,
  'u',
)
/** "The next day said nothing" opens with no speaker, and who "the former" is has to be looked up. */
const TIME = /\s(?:former|latter|day|week|month|year|night|morning|afternoon|evening|time)$/u

/**
 * Who speaks by where a verb stands, whatever the words are: right beside a quotation, or after what
 * alone opens its sentence. Null where there are no such words.
 */
export function besideQuotation(outside: string, verb: Span): FoundSubject | null {
  const from = Math.max(0, verb.start - LONGEST)
  const before = outside.slice(from, verb.start)
  const opens = from === 0 && QUOTES.test(outside.slice(verb.end, verb.end + 8))
  const between =
    BETWEEN.exec(before) ??
    (opens ? OPENING.exec(before) : null) ??
    (from === 0 ? ALL.exec(before.replace(RELATIVE, ' ')) : null)
  if (between) {
    const start = from + between.index + between[0].indexOf(between[1] as string)
    return described(between[1] as string, start)
  }
  return AFTER_MARK.test(before) ? describedBehind(outside, verb) : null
}

/** "said a passer-by", "in the words of one rival": somebody, in words that are on no list. */
export function describedBehind(outside: string, verb: Span): FoundSubject | null {
  const behind = BEHIND.exec(outside.slice(verb.end, verb.end + LONGEST))
  return behind ? described(behind[1] as string, verb.end + 1) : null
}

const AFTER_MARK = new RegExp(String.raw`${MARK}[\s,–—-]*$`, 'u')

function described(found: string, start: number): FoundSubject | null {
  const words = oneLine(found)
  if (hasFiniteVerb(words) || TIME.test(words) || endsInPreposition(`${words} `)) return null
  const subject = { is: 'description', words } as const
  return { start, end: start + found.length, subject }
}
