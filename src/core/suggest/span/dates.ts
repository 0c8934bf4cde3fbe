import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A day of the calendar. */
interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const RELATIVE = new RegExp(
  String.raw`(?<![${LETTERS}’'-])(?<!(?:the|a|his|her|its|their|over|past)\s)(?<before>(?:since|until|till|from|by|for|than|of|during|before|after|in|through)\s)?(?:(?<which>last|this|next)\s(?<unit>year|month)|(?<day>yesterday|today|tomorrow)|on\s(?<weekday>${WEEKDAYS.join('|')}))(?<part>\s(?:morning|afternoon|evening|night))?(?<own>['’]s)?(?![${LETTERS}-])`,
  'giu',
)
/** What every match of {@link RELATIVE} holds: it is far cheaper to look for. */
const HINT = /(?:last|this|next)\s|day|tomorrow/iu
const AUXILIARY =
  /^\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|saw|brought)\s/u
/** A sentence about what has been: "on Monday" is then the last one. */
const PAST = new RegExp(
  `(?<![${LETTERS}])(?:was|were|had|said|did|[${SMALL_LETTERS}]{2,}ed|rose|fell|made|took|went|came|won|lost|met|left|told)(?![${LETTERS}])`,
  'u',
)
const AHEAD = new RegExp(
  `(?<![${LETTERS}])(?:will|would|next|due|expected|plans?|scheduled|is to|are to|set to)(?![${LETTERS}])`,
  'u',
)

/**
 * English words with "last year", "yesterday" and "on Monday" made dates, counted from the day of
 * publication (ISO 8601). Words whose date is not sure stay as they are.
 */
export function withDates(words: string, published: string): string {
  const today = HINT.test(words) ? dayOf(published) : null
  if (!today) return words
  return words.replace(RELATIVE, (...args) => {
    const groups = args.at(-1) as Readonly<Record<string, string | undefined>>
    const [found, offset] = [args[0] as string, args.at(-3) as number]
    const date = dateOf(groups, today, words)
    if (date === '') return found
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

function dateOf(
  { which = '', unit = '', day = '', weekday = '' }: Readonly<Record<string, string | undefined>>,
  today: Day,
  words: string,
): string {
  const by = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
  if (unit.toLowerCase() === 'year') return String(today.year + by)
  if (unit !== '') {
    const months = today.year * 12 + today.month - 1 + by
    return `${MONTHS[months % 12]} ${Math.floor(months / 12)}`
  }
  if (day !== '')
    return spelled(today, { yesterday: -1, today: 0, tomorrow: 1 }[day.toLowerCase()] ?? 0)
  if (!PAST.test(words) || AHEAD.test(words)) return ''
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(capital(weekday.toLowerCase())) + 7) % 7
  return spelled(today, -back)
}

/** "3 May 2024", so many days after `day`. */
function spelled(day: Day, after: number): string {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + after))
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
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
