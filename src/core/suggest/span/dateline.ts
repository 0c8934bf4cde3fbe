import { setOf } from '../words/any-of.ts'
import { matches } from '../words/matches.ts'
import { DATE, plainDigits } from './months.ts'

const CAPITALS = 'A-ZÀ-ÖØ-ÞĀČĆĎĐĒĚĞĪİŁŇŐŘŚŠŞȘŤȚŪŮŰŹŻŽЀ-Я'
/** A capital, or any letter of a script without capitals. */
const FIRST = `[${CAPITALS}א-תء-ي]`
const OPENS_WORD = new RegExp(`^${FIRST}`)
const SMALL = setOf('of de del da do dos di la le el al the am an der sur na')
const NOT_IN_PLACE = /[\d"“”„«»:;!?()]/
const MOST_WORDS = 4
const MOST_PARTS = 4

const AGENCIES = setOf(`
  Reuters REUTERS AP AFP dpa dpa-AFX Efe EFE ANSA Ansa Lusa Tanjug TANJUG Beta BETA FoNet Hina HINA
  SRNA ATA ATSH BBC CNN CBS NBC NPR UPI Xinhua TASS Interfax Anadolu AA Kyodo PTI ANI KNA epd APA SDA
  ATS Belga TT NTB Ritzau Bloomberg Europa_Press EUROPA_PRESS Agência_Brasil KosovaPress RFE/RL
  رويترز أ_ف_ب د_ب_أ أ_ب فرانس_برس الأناضول وكالات
`)
/** What a dateline ends with: a dash, the blank after brackets, the stop after a year. */
const ENDS = /[.,]?(?:\s?—\s?|\s(?:–|--?)\s)|\.-\s|(?<=\))[.:]?\s|(?<=\d{4})[.:]\s|(?<=\d{4}\.)\s/g
const STARTS = new RegExp(`^["“”„«»'‘‹(]?\\s?(?:${FIRST}|\\d)`)
const DATE_AT_END = new RegExp(String.raw`(?:^|\s)${DATE}$`)

const NAME = String.raw`[${CAPITALS}](?:[^\s\d,:;()]*[a-zß-öø-ÿ][^\s\d,:;()]*|\.)`
const NAMES = String.raw`${NAME}(?:\s(?:van|von|de|di|da|der|den|bin|al)?\s?${NAME}){1,3}`
/** "By Ann Lee and Bob Cole ". */
export const BYLINE = String.raw`(?:By|Von|Par|Por|Di|De|Nga|Piše|Autor:?|Text:)\s${NAMES}(?:(?:,|\s(?:and|und|et|y|e|i|dhe|&))\s${NAMES})*`
const BY = /^(?:By|Von|Par|Por|Di|De|Nga|Piše|Autor|Text)[:\s]/
const BYLINE_BEFORE = new RegExp(String.raw`^${BYLINE},?\s`)
const DATE_BEFORE = new RegExp(String.raw`^${DATE}(?<=\d{4}\.?),?\s`)
/** "By Good Friday 7 April 2023" is no byline, nor is "By Monday". */
const NO_NAME = /^\S+\s(?:\S+\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])/

/** In UTF-16 code units: no byline and dateline is longer, and no dateline alone. */
const LONGEST = 240
const LONGEST_ALONE = 120

/**
 * How long the dateline is that opens a paragraph, with the blanks after it, and the byline and date
 * glued before it: "By Ann Lee 5 June 2023 TIRANA - ". 0 where there is none. Only an article's first
 * paragraph (`leads`) may name a town and its country and nothing more: "Kyiv, Ukraine — ".
 */
export function datelineOf(paragraph: string, leads: boolean): number {
  const words = plainDigits(paragraph.slice(0, LONGEST))
  const byline = leads ? bylineOf(words) : 0
  const dated = byline + (byline > 0 ? (DATE_BEFORE.exec(words.slice(byline))?.[0].length ?? 0) : 0)
  const place = placeLine(words.slice(dated), leads)
  return place > 0 || dated > byline ? dated + place : 0
}

/** Its own pattern is made ready only where one may be. */
function bylineOf(words: string): number {
  if (!BY.test(words) || NO_NAME.test(words)) return 0
  return BYLINE_BEFORE.exec(words)?.[0].length ?? 0
}

function placeLine(words: string, leads: boolean): number {
  for (const { 0: gap, index } of matches(ENDS, words.slice(0, LONGEST_ALONE))) {
    const end = index + gap.length
    if (!STARTS.test(words.slice(end, end + 3))) continue
    if (isPlaceLine(words.slice(0, index), gap, words.slice(end), leads)) return end
  }
  return 0
}

/** Whether `head` says where, when and by whom a report was filed, parted by `gap` from the rest. */
function isPlaceLine(head: string, gap: string, rest: string, leads: boolean): boolean {
  const bracket = /\s?\(([^()\d]{2,24})\)$/.exec(head)
  const isAgency = bracket !== null && AGENCIES.has((bracket[1] as string).replaceAll(' ', '_'))
  const before = bracket ? head.slice(0, bracket.index) : head
  if (before === '') return isAgency
  const date = /\d/.test(before) ? DATE_AT_END.exec(before) : null
  const parts = partsOf(date ? before.slice(0, date.index) : before, date !== null)
  if (parts.length === 0 || parts.length > MOST_PARTS || !parts.every(isPlace)) return false
  const dashed = /[–—-]/.exec(gap)
  if (isAgency) return true
  if (date) return dashed !== null || (!bracket && /\d{4}/.test(date[0]))
  if (!dashed) return false
  // In brackets after capitals stands a source, whoever it is: "ROME (Own report)".
  const isShouted = parts[0] !== parts[0]?.toLowerCase() && parts[0] === parts[0]?.toUpperCase()
  if (bracket) return isShouted
  return (isShouted || (leads && parts.length > 1)) && !closesAside(dashed[0], rest)
}

/** "Rome", "Italy" of "Rome, Italy"; before a date without "le" of "Rome, le 2 mars". */
function partsOf(places: string, dated: boolean): string[] {
  const parts = places.split(/[,،]/).map((part) => part.trim())
  if (dated && /^[a-zë]{0,3}$/.test(parts.at(-1) ?? '')) parts.pop()
  return parts
}

/** "Washington", "New York", "Rio de Janeiro", "St. Louis", "Berlin/Paris". */
function isPlace(part: string): boolean {
  const words = part.split(/\s+/)
  if (part.length < 2 || NOT_IN_PLACE.test(part)) return false
  const large = words.filter((word, i) => OPENS_WORD.test(word) || i === 0 || !SMALL.has(word))
  return large.length <= MOST_WORDS && large.every((word) => OPENS_WORD.test(word))
}

/** "NATO — Europe's shield — has": an odd number of further dashes closes what this one opens. */
function closesAside(dash: string, rest: string): boolean {
  const [sentence = ''] = rest.split(/[.!?]\s/)
  return sentence.split(dash === '-' ? ' - ' : dash).length % 2 === 0
}
