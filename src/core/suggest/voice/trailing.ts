import { AUXILIARIES, FINITE, hasFiniteVerb } from '../span/finite.ts'
import { oneLine, setOf } from '../words/any-of.ts'
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { THAT_VERBS } from '../words/reporting.ts'
import { ANY_VERB } from './any-verb.ts'
import type { Attribution } from './attribute.ts'
import { descriptionAt } from './description.ts'

/** "…, she laughed" reports nothing. */
const REPORTING = setOf(`${THAT_VERBS} found finds recalls replied joked`)
/** In UTF-16 code units: how far before a clause the rest of its subject, and behind it its end. */
const BEFORE = 90
const BEHIND = 240
/** The same: so much of what is reported is looked at, so that a sentence without an end costs little. */
const LONGEST_LEAD = 800

/** "…, police chief Ann Lee said", "…, as the group’s radio reported": the rest of the subject. */
const SUBJECT = new RegExp(
  String.raw`,\s((?:as\s)?(?:(?!(?:and|but|or|who|which|that|while|when|where|whose|if|because|than|as|what|how|after|before|since|until|like|unlike)\s)[${LETTERS}\d’'.-]+\s){0,6})$`,
  'u',
)
/** "…, the minister, Ann Lee, said": who that is. */
const APPOSED = new RegExp(String.raw`,\s([${LETTERS}\d’'][${LETTERS}\d’' -]{2,70}),\s$`, 'u')
const AUXILIARY = `(?:${AUXILIARIES}|did|does|do)`
/** "The bridge was, he said, closed": no claim ends so. */
const OPEN_END = new RegExp(
  `(?<![${LETTERS}])(?:${AUXILIARY}|cost|costs|became|becomes|meant|means|(?<!(?:about|of|for|to|like|with|than)\\s)that|which|who|whom|and|but|or|of|to|in|on|at|by|for|with|from|than|as|not)$`,
  'u',
)
/** "If prices rise, he said, wages fall": half a claim. */
const HALF =
  /^(?:Asked|Pressed|Questioned|Challenged|Speaking|Writing|Responding|Replying|Addressing|Citing|When|If|While|Although|Though|Because|Whereas|Unless)\s[^,]*$/u
const OPENS_ASIDE =
  /^(?:In|On|At|By|For|From|With|After|Before|Since|During|Under|Over|As|To|Of|Until|Despite|Among|Between)\s[^,]*$/u

/** Up to a comma, a dash or another clause: what still belongs to the verb. */
const PART =
  /^.*?(?=[,;]|\s[–—-]\s|\s(?:as|after|before|while|when|because|although|though|since|who|which|where|whose|but)\s|$)/su
const QUOTES = new RegExp(`[:"“”„«»‘]|(?<![${LETTERS}])['‚‹「]`, 'u')
const NOTHING = /^[\s.!?…)]*$/u
const WHEN_OR_WHERE =
  /^\s(?:(?:on|in|at|by|via|through|during|late|later|early|earlier|yesterday|today|tonight|last|this|afterwards|to|over|from|without|under|ahead|again|recently|also)(?=[\s.,;]|$)|[A-Z][a-z]+day(?![a-z]))/u
const TELLS = /^(?:told|tells)$/u
/** "told reporters to wait", "told him about it", "told the story". */
const NO_LISTENER =
  /^\s(?:to|of|about|that|how|what|why|whether|if|nothing|it)\s|\s(?:to|about|of\s(?:his|her|how))(?![A-Za-z’'-])|\s(?:story|stories|tale|truth|lies?|difference|jokes?)(?![a-z])/u
/** "in a report published on Monday", "in a prepared statement". */
const PARTICIPLE = new RegExp(
  String.raw`(?<![${LETTERS}])[${SMALL_LETTERS}]+(?:ed|seen|sent|held|read|made|shown|given|written|broadcast)\s(?=(?:by|on|in|at|to|of|with|this|last|late|earlier|yesterday|today|[${CAPITALS}])(?![${LETTERS}]))|(?<=\s(?:an?|the|its|his|her|their)\s)[${SMALL_LETTERS}]+ed\s`,
  'gu',
)
/** "The bank, said its chairman, had lost": the sentence goes on round the clause. */
const INSET = new RegExp(
  String.raw`^,\s(?:[^,.;:]{2,100},\s)?(?:that\s|["“„«‘']|(?:(?:also|never|not|[${SMALL_LETTERS}]+ly)\s)?${FINITE}(?![${LETTERS}])(?!\s(?:by|in|at|on|of|from|with|as)\s))`,
  'u',
)

/** Where the words end that a clause behind them reports: "It works, Ann Lee said"; else null. */
export function reportedUpTo(outside: string, by: Attribution): number | null {
  const verb = oneLine(outside.slice(by.verb.start, by.verb.end)).replace(' ', '_')
  const reports = by.sort === 'according' || (by.sort !== 'beside' && REPORTING.has(verb))
  if (!reports || by.who === null) return null
  const tail = tailOf(outside, by)
  if (tail === null) return null
  const end = leadEnd(outside, by)
  if (end === null) return null
  const lead = outside.slice(Math.max(0, end - LONGEST_LEAD), end).trimStart()
  if (!ANY_VERB.test(lead) || OPEN_END.test(lead.slice(-12)) || HALF.test(lead)) return null
  return tail === '' || hasFiniteVerb(lead) || !OPENS_ASIDE.test(lead) ? end : null
}

/** What follows all that belongs to a clause; null where that reports something, or is cut in two. */
function tailOf(outside: string, { verb, who, sort, end }: Attribution): string | null {
  const rest = outside.slice(end, end + BEHIND)
  const part = PART.exec(rest)?.[0] ?? ''
  const tail = rest.slice(part.length)
  if (QUOTES.test(part) || (tail.startsWith(',') && INSET.test(tail))) return null
  const isInverted = who !== null && who.start >= verb.end
  const hasVerb = hasFiniteVerb(part.replace(PARTICIPLE, ' '))
  const tells = TELLS.test(outside.slice(verb.start, verb.end)) && !NO_LISTENER.test(part)
  const belongs =
    NOTHING.test(part) ||
    (!hasVerb && (sort === 'according' || isInverted || tells || WHEN_OR_WHERE.test(part)))
  if (!belongs) return null
  return NOTHING.test(tail) ? '' : tail
}

/** Where a clause's own words begin, with all of its subject, and with the comma before them. */
function leadEnd(outside: string, { start, who, verb, sort }: Attribution): number | null {
  const before = outside.slice(Math.max(0, start - BEFORE), start)
  const by = start - before.length
  if (sort === 'according' && /[^"”»’\s],?\s$/u.test(before)) return start - 1
  const own = SUBJECT.exec(before)
  const isOwn = own && !hasFiniteVerb(own[1] as string)
  const comma = isOwn ? by + own.index : -1
  if (who && who.end < verb.start && outside.charAt(who.end) === ',') {
    const apposed = APPOSED.exec(before)
    const words = apposed?.[1] ?? ''
    if (apposed && descriptionAt(words, 0, words.length) >= 0) return spoken(by + apposed.index)
  }
  return comma < 0 ? null : spoken(comma)

  /** What is quoted is no reported speech. */
  function spoken(end: number): number | null {
    return /["”»’]$/u.test(outside.slice(Math.max(0, end - 1), end)) ? null : end
  }
}
