const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/
/** A day as words: “15 October 2015”, “Oct. 15, 2015”, with whatever beside it. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i
/** The time and the zone of a date as mails have it. */
const TIME = /\b(\d{2}:\d{2}(?::\d{2})?)\s+(?:(GMT|UTC|Z)|([+-]\d{2}):?(\d{2}))/

/**
 * A date as pages write it, in ISO 8601: with its time and its zone where it has them. Empty where
 * it cannot be read for certain, as “3/4/2021”.
 */
export function isoDate(written: string): string {
  const text = written.trim()
  const iso = ISO.exec(text)
  if (iso) {
    const [, day = '', time, zone = ''] = iso
    if (!isDay(day)) return ''
    return time === undefined
      ? day
      : `${day}T${time}${zone.toUpperCase().replace(/(\d)(\d\d)$/, '$1:$2')}`
  }
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, year, month, date, hour, minute, second = '00', zone = ''] = compact
    const day = `${year}-${month}-${date}`
    if (!isDay(day)) return ''
    return hour === undefined ? day : `${day}T${hour}:${minute}:${second}${zone}`
  }
  return inWords(text)
}

function inWords(text: string): string {
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  const [date, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  if (number === 0) return ''
  const day = `${year}-${pad(String(number))}-${pad(date ?? '')}`
  if (!isDay(day)) return ''
  const time = TIME.exec(text)
  if (!time) return day
  const zone = time[3] === undefined ? 'Z' : `${time[3]}:${time[4]}`
  return `${day}T${time[1]}${zone}`
}

function pad(number: string): string {
  return number.padStart(2, '0')
}

/** Whether the calendar has this day. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
