import type { CslDate, CslItem, CslName } from './csl.ts'
import { CSL_VARIABLES } from './variables.ts'
import { dateFromWords } from './words.ts'

/** Variables that are notes to oneself, or that the processor takes for instructions. */
const NOT_CITED: readonly string[] = ['abstract', 'annote', 'jurisdiction', 'keyword', 'note']

/**
 * A description as the processor takes it: the variables of CSL and nothing else, each holding what
 * it should, so that no import can make the processor fail. A date in words stays in words; the
 * processor would guess at “3/4/2021”.
 */
export function citable(csl: CslItem): Record<string, unknown> {
  const item: Record<string, unknown> = { type: csl.type }
  for (const variable of [...CSL_VARIABLES.text, ...CSL_VARIABLES.number]) {
    const value = csl[variable]
    const words = typeof value === 'number' ? String(value) : value
    if (typeof words !== 'string' || words.trim() === '') continue
    if (!NOT_CITED.includes(variable)) item[variable] = words.trim()
  }
  for (const variable of CSL_VARIABLES.names) {
    const value = csl[variable]
    const names = Array.isArray(value) ? value.flatMap((name) => nameOf(name as CslName)) : []
    if (names.length > 0) item[variable] = names
  }
  for (const variable of CSL_VARIABLES.date) {
    const date = dateOf(csl[variable] as CslDate | undefined)
    if (date !== null) item[variable] = date
  }
  return withOlderNames(item)
}

/** Some styles still know an event by its names from before CSL 1.0.2. */
function withOlderNames(item: Record<string, unknown>): Record<string, unknown> {
  const { 'event-title': event, 'event-date': held, issued, type } = item
  return {
    ...item,
    ...(event === undefined ? {} : { event }),
    ...(type === 'speech' && held === undefined && issued !== undefined
      ? { 'event-date': issued }
      : {}),
  }
}

const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
]

function nameOf(name: CslName): Record<string, string>[] {
  const parts = NAME_PARTS.flatMap((part) => {
    const value = name?.[part]
    return typeof value === 'string' && value.trim() !== '' ? [[part, value.trim()] as const] : []
  })
  const said: Record<string, string> = Object.fromEntries(parts)
  const { literal, family, given } = said
  if (literal !== undefined) return [{ literal }]
  if (family === undefined) return given === undefined ? [] : [{ literal: given }]
  return [said]
}

function dateOf(date: CslDate | undefined): Record<string, unknown> | null {
  if (date === null || typeof date !== 'object') return null
  const words = date.raw ?? (typeof date.literal === 'string' ? date.literal : undefined)
  const read = date['date-parts'] === undefined && words ? dateFromWords(words) : date
  const days = read['date-parts']?.flatMap(dayOf)
  if (days === undefined || days.length === 0) return words ? { literal: words } : null
  const { circa, season } = date
  return {
    'date-parts': days,
    ...(circa ? { circa: true } : {}),
    ...(typeof season === 'number' ? { season } : {}),
  }
}

/** As many parts as a calendar has; months above 12 are the seasons of CSL. There is no year 0. */
function dayOf(parts: readonly (number | string)[]): number[][] {
  const numbers = parts.map((part) => (part === '' ? Number.NaN : Number(part)))
  const isPart = (part: number, at: number) =>
    Number.isInteger(part) && part !== 0 && (at === 0 || (part > 0 && part <= (at === 1 ? 24 : 31)))
  const until = numbers.findIndex((part, at) => !isPart(part, at))
  const known = until < 0 ? numbers : numbers.slice(0, until)
  return known.length === 0 ? [] : [known]
}
