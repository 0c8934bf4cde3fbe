import { matches } from '../words/matches.ts'
import { MONTHS } from './months.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A day of the calendar. */
interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const RELATIVE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÿ’'-])(?<!(?:the|a|his|her|its|their|over|past)\s)(?<before>(?:since|until|till|from|by|for|than|of|during|before|after|in|through)\s)?(?:(?<which>last|this|next)\s(?<unit>year|month|${MONTHS.join('|')})|(?<day>yesterday|today|tomorrow)|on\s(?<weekday>${WEEKDAYS.join('|')}))(?<part>\s(?:morning|afternoon|evening|night))?(?<own>['’]s)?(?![A-Za-zÀ-ÿ-])`,
  'gi',
)
/** What every match of {@link RELATIVE} holds: it is far cheaper to look for. */
const HINT = /(?:last|this|next)\s|day|tomorrow/iu
const AUXILIARY =
  /^\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|saw|brought)\s/u
/** A sentence about what has been: "on Monday" is then the last one. */
const PAST =
  /(?<![A-Za-zÀ-ÿ])(?:was|were|had|said|did|[a-zß-ÿ]{2,}ed|rose|fell|made|took|went|came|won|lost|met|left|told)(?![A-Za-zÀ-ÿ])/u
const AHEAD =
  /(?<![A-Za-zÀ-ÿ])(?:will|would|next|due|expected|plans?|scheduled|is to|are to|set to)(?![A-Za-zÀ-ÿ])/u

/**
 * English words with "last year", "yesterday" and "on Monday" made dates, counted from the day of
 * publication (ISO 8601). Words whose date is not sure stay as they are: those that may be counted
 * from another day, told before them or in the rest of their sentence, `around`.
 */
export function withDates(words: string, published: string, around = ''): string {
  const today = HINT.test(words) ? dayOf(published) : null
  if (!today || (!LETTER.test(around) && PAST_PERFECT.test(words))) return words
  const isPast = PAST.test(words) && !AHEAD.test(words)
  return words.replace(RELATIVE, (...args) => {
    const groups = args.at(-1) as Readonly<Record<string, string | undefined>>
    const [found, offset] = [args[0] as string, args.at(-3) as number]
    const before = words.slice(Math.max(0, offset - REACH), offset)
    const month = MONTH_BEFORE.test(before)
    if (!month && PART_BEFORE.test(before)) return found
    const late = SAID_LATER.exec(words.slice(offset + found.length).slice(0, REACH))?.[0] ?? ''
    const earlier = month ? before.replace(MONTH_BEFORE, '') : before
    const days = countedFrom(today, `${around} ${late}`, earlier)
    const [date = '', ...others] = days.map((day) => dateOf(groups, day, isPast))
    if (date === '' || others.some((other) => other !== date)) return found
    if (month && groups.unit?.toLowerCase() === 'year') return `${date}${groups.own ? '’s' : ''}`
    if (month) return found
    if (groups.own) return /^(?:19|20)\d\d$/.test(date) && !groups.before ? `${date}’s` : found
    const after = words.slice(offset + found.length)
    const bare = groups.before ?? ''
    // "the jobs of tomorrow", "on Monday and Tuesday".
    if (groups.day && /^of\s/i.test(bare)) return found
    if (groups.weekday && /^\s(?:and|or|to)\s[A-Z][a-z]+day(?![a-z])/.test(after)) return found
    if (groups.part) return bare === '' ? `${onThe(found)}${groups.part} of ${date}` : found
    if (bare !== '') return `${bare}${date}`
    if (groups.unit && AUXILIARY.test(after)) return found
    const preposition = groups.unit ? 'in' : 'on'
    return `${/^\p{Lu}/u.test(found) ? capital(preposition) : preposition} ${date}`
  })
}

/**
 * The days that a sentence may count its "last year" from: that of publication, and when somebody
 * spoke. None where the time of which it tells is another one.
 */
function countedFrom(today: Day, around: string, before: string): Day[] {
  const told = `${around} ${before}`
  if (OTHER_TIME.test(told)) return []
  const days = [today]
  for (const [year] of matches(YEAR, told)) {
    if (Number(year) !== today.year) return []
    days.push({ ...today, month: 1, day: 1 }, { ...today, month: 12, day: 31 })
  }
  for (const [name] of matches(MONTH, told)) {
    const month = MONTHS.indexOf(name) + 1
    const year = month > today.month ? today.year - 1 : today.year
    days.push({ year, month, day: 1 }, { year, month, day: 28 })
  }
  for (const [name] of matches(WEEKDAY, around)) {
    days.push(moved(today, -daysSince(name, today)))
  }
  if (/yesterday/iu.test(told)) days.push(moved(today, -1))
  if (/last\sweek/iu.test(told)) days.push(moved(today, -7), moved(today, -13))
  if (/last\smonth/iu.test(around)) days.push(moved(today, -today.day))
  return days
}

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d,]\d|\d)/gu
const MONTH = new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${MONTHS.join('|')})(?![A-Za-zÀ-ÿ])`, 'g')
const WEEKDAY = new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${WEEKDAYS.join('|')})(?![A-Za-zÀ-ÿ])`, 'g')
const OTHER_TIME =
  /(?<![A-Za-zÀ-ÿ])(?:ago|earlier|later|previously|(?:at|by|until|since)\s(?:the|that)\stime|then|(?:those|these)\sdays|last\s(?:year|decade|century)|the\s(?:year|month|week|day)\s(?:before|after)|the\s(?:previous|following|next)|in\shis\syouth)(?![A-Za-zÀ-ÿ])/i
/** In UTF-16 code units: so far from "last year" another time may count. */
const REACH = 300
/** "…, he said in 2019": told after the words that it dates. */
const SAID_LATER =
  /(?<![A-Za-zÀ-ÿ])(?:said|says|told|wrote|argued|claimed|warned|added|reported|according|announced|recalled)(?![A-Za-zÀ-ÿ]).*$/u
/** "in March last year" needs no further preposition. */
const MONTH_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ÿ])(?:${MONTHS.join('|')}|spring|summer|autumn|winter)\\s$`,
  'u',
)
/** "this time last year", "the second half of March this year". */
const PART_BEFORE = /(?<![a-z])(?:time|day|week|weekend|month|quarter|half|[A-Z][a-z]+day)\s$/
/** Of what had been when something else was, "last year" may be any. */
const PAST_PERFECT =
  /(?<![A-Za-zÀ-ÿ])had\s(?:[a-zß-ÿ]+ly\s|not\s|never\s|already\s)?(?:[a-zß-ÿ]+(?:ed|en|wn)|been|lost|won|made|paid|spent|sold|left|met|told|said|cut|gone|come|become|begun|run|led|held|kept|built|bought|found)(?![A-Za-zÀ-ÿ])/u
const LETTER = /[A-Za-zÀ-ÿ]/u

function dateOf(
  { which = '', unit = '', day = '', weekday = '' }: Readonly<Record<string, string | undefined>>,
  today: Day,
  isPast: boolean,
): string {
  const by = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
  if (unit.toLowerCase() === 'year') return String(today.year + by)
  const named = MONTHS.indexOf(capital(unit.toLowerCase())) + 1
  if (named > 0) {
    // "Last March" in May may be this year's.
    const isSure = by < 0 ? named > today.month : by > 0 && named < today.month
    return isSure ? `${MONTHS[named - 1]} ${today.year + by}` : ''
  }
  if (unit !== '') {
    const months = today.year * 12 + today.month - 1 + by
    return `${MONTHS[months % 12]} ${Math.floor(months / 12)}`
  }
  if (day !== '')
    return spelled(today, { yesterday: -1, today: 0, tomorrow: 1 }[day.toLowerCase()] ?? 0)
  if (!isPast) return ''
  return spelled(today, -daysSince(capital(weekday.toLowerCase()), today))
}

/** "3 May 2024", so many days after `day`. */
function spelled(day: Day, after: number): string {
  const { year, month, day: of } = moved(day, after)
  return `${of} ${MONTHS[month - 1]} ${year}`
}

function moved({ year, month, day }: Day, by: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + by))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** How many days ago it last was this weekday; 0 for today. */
function daysSince(weekday: string, { year, month, day }: Day): number {
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return (today - WEEKDAYS.indexOf(weekday) + 7) % 7
}

function dayOf(published: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published)
  if (!found) return null
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null
}

/** "On the" or "on the", like what it stands for. */
function onThe(found: string): string {
  return /^\p{Lu}/u.test(found) ? 'On the' : 'on the'
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
