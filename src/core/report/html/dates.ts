import { type Content, html } from './markup.ts'

const DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/**
 * A date for people, which a machine can read as well: as exact as it is given, in the zone in
 * which it is given. What is no ISO 8601 date stays as it came.
 */
export function date(text: string): Content {
  const range = text.split('/')
  if (range.length === 2 && range.every((part) => wordsOf(part) !== null)) {
    return [date(range[0] as string), '–', date(range[1] as string)]
  }
  const words = wordsOf(text)
  return words === null ? html`<bdi>${text}</bdi>` : html`<time datetime="${text}">${words}</time>`
}

/** The same without markup, for other formats. */
export function dateWords(text: string): string {
  return wordsOf(text) ?? text
}

function wordsOf(text: string): string | null {
  const [, year, month, day, hour, minute, zone] = DATE.exec(text) ?? []
  if (year === undefined) return null
  const monthName = month === undefined ? '' : MONTHS[Number(month) - 1]
  if (monthName === undefined || Number(year) === 0) return null
  if (day !== undefined && !inMonth(Number(year), Number(month), Number(day))) return null
  if (hour !== undefined && !(Number(hour) < 24 && Number(minute) < 60)) return null
  const zoneWords = zone === 'Z' ? ' UTC' : zone ? ` UTC${zone.replace('-', '−')}` : ''
  const time = hour === undefined ? '' : `, ${hour}:${minute}${zoneWords}`
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ') + time
}

function inMonth(year: number, month: number, day: number): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= days
}
