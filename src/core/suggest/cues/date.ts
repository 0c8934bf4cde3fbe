import type { Cue, CueHit } from '../model.ts'
import { anyOf, oneLine } from '../words/any-of.ts'
import { LARGE_NUMBERS, SMALL_NUMBERS } from '../words/numbers.ts'
import {
  DATE_PREPOSITIONS,
  MONTHS,
  SEASONS,
  UNITS,
  UNSURE_MONTHS,
  WEEKDAYS,
} from '../words/time.ts'

const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d)`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d)`
const MONTH = anyOf(MONTHS)
const ANY_MONTH = anyOf(`${MONTHS} ${UNSURE_MONTHS}`)
const UNIT = anyOf(UNITS)
const BEFORE = String.raw`(?:${anyOf(DATE_PREPOSITIONS)}\s(?:(?:the\s)?(?:end|start|beginning|middle)\sof\s)?)?`
const WHICH =
  '(?:[Nn]ext|[Ll]ast|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing|[Ee]arlier\\sthis|[Ll]ater\\sthis)'
const PART = '(?:(?:early|mid|late)[-\\s])?'
const HOW_MANY = String.raw`(?:\d+|${anyOf(`${SMALL_NUMBERS} ${LARGE_NUMBERS}`)}|several|many|a\sfew|recent)`

/** A year is a figure when it counts something: "2000 people", "about 1900", "£2000". */
const BARE_YEAR = String.raw`(?<!(?:about|around|some|nearly|over|than|almost)\s)${YEAR}(?!\s?(?:people|men|women|children|homes|jobs|tonnes|miles|metres|meters|km|kg|[%\p{Sc}])|[.,:/]\d|[-–]\d{1,3}(?!\d))`

const NUMERIC = String.raw`\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}`

const ENGLISH_DATES = [
  String.raw`${BEFORE}(?:${DAY}\s(?:of\s)?)?${PART}${MONTH}(?:\s${DAY})?(?:,?\s${YEAR})?`,
  String.raw`${BEFORE}${DAY}\s(?:of\s)?${ANY_MONTH}(?:,?\s${YEAR})?`,
  String.raw`${BEFORE}${ANY_MONTH}\s(?:${DAY}(?:,?\s${YEAR})?|${YEAR})`,
  String.raw`(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his)\s${PART}${anyOf(UNSURE_MONTHS)}`,
  String.raw`${BEFORE}${WHICH}\s(?:${UNIT}|${ANY_MONTH}|${anyOf(SEASONS)}|${anyOf(WEEKDAYS)})`,
  `${BEFORE}${anyOf(WEEKDAYS)}`,
  String.raw`${BEFORE}(?:the\s)?${PART}(?:1[5-9]|20)\d0s`,
  `${BEFORE}${NUMERIC}|${BEFORE}${BARE_YEAR}`,
  '[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight',
].join('|')

const ENGLISH_PERIODS = [
  String.raw`(?:${HOW_MANY}\s${UNIT}s?|an?\s${UNIT})\s(?:ago|earlier|later)`,
  String.raw`${BEFORE}(?:the\s)?(?:past|last|next|first)\s(?:${HOW_MANY}\s)?${UNIT}s?`,
  String.raw`(?:[Ff]or|[Ii]n|[Oo]ver|[Ww]ithin|[Aa]fter|[Dd]uring)\s${HOW_MANY}\s${UNIT}s?`,
  '(?:[Ff]or\\s)?(?:[Dd]ecades|[Cc]enturies)',
].join('|')

const EDGE = String.raw`[\p{Script=Latin}\p{Nd}]`
const ENGLISH = new RegExp(
  String.raw`(?<!${EDGE}|[\p{Sc}\d.,-])(?:(?<period>${ENGLISH_PERIODS})|${ENGLISH_DATES})(?!${EDGE})`,
  'gu',
)
const ANY_LANGUAGE = new RegExp(
  String.raw`(?<!${EDGE}|[\p{Sc}.,-])(?:${NUMERIC}|${BARE_YEAR})(?!${EDGE})`,
  'gu',
)

interface FoundDate {
  readonly start: number
  readonly end: number
  readonly isPeriod: boolean
}

/** Every English date holds one of these; few sentences do, and looking for them is cheap. */
const HINT =
  /\d|day|week|month|year|decade|centur|hour|night|spring|summer|autumn|winter|morrow|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/

/** The dates and periods named in `text`, in order. Months and the like only in English. */
export function dates(text: string, english: boolean): FoundDate[] {
  if (english && !HINT.test(text)) return []
  return [...text.matchAll(english ? ENGLISH : ANY_LANGUAGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isPeriod: match.groups?.period !== undefined,
  }))
}

/** Dates, years and periods. */
export const date: Cue = ({ text }, { english }) =>
  dates(text, english).map(({ start, end, isPeriod }): CueHit => {
    const words = oneLine(text.slice(start, end)).replace(SENTENCE_START, (w) => w.toLowerCase())
    const reason = `${isPeriod ? 'a period' : 'a date'}: ${words}`
    return { cue: isPeriod ? 'period' : 'date', start, end, reason, kind: 'event' }
  })

const SENTENCE_START = new RegExp(
  String.raw`^(?:${anyOf(DATE_PREPOSITIONS)}|${WHICH})(?=\s)|^(?:Yesterday|Today|Tomorrow|Tonight)$`,
  'u',
)
