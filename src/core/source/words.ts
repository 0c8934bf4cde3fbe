import type { CslDate, CslName } from './csl.ts'

/**
 * Names as a person types them: “Family, Given”, parted by semicolons; an institution, or a name
 * that is not taken apart, as it is, in braces where a comma or a semicolon belongs to it.
 */
export function namesInWords(names: readonly CslName[]): string {
  return names.map(nameInWords).filter(Boolean).join('; ')
}

/**
 * Reads what {@link namesInWords} writes. A name without a comma is kept as it is: “Ada Byron”
 * could be a person or a company, and is not taken apart by a guess. Names of `before` whose words
 * still stand there stay as they were, with particles, suffixes and all.
 */
export function namesFromWords(words: string, before: readonly CslName[] = []): CslName[] {
  const known = [...before]
  return piecesOf(words).map((piece) => {
    const at = known.findIndex((name) => nameInWords(name) === piece)
    return at < 0 ? nameFromWords(piece) : (known.splice(at, 1)[0] as CslName)
  })
}

/** A date in ISO 8601 as far as it is known, a period with a slash; or the words that it came with. */
export function dateInWords(date: CslDate): string {
  const parts = date['date-parts']
  if (parts !== undefined) return parts.map((day) => day.map(padded).join('-')).join('/')
  if (date.raw !== undefined) return date.raw
  return typeof date.literal === 'string' ? date.literal : ''
}

/**
 * Reads what {@link dateInWords} writes; what is no date of the calendar is kept in words. A date
 * of `before` whose words still stand there stays as it was.
 */
export function dateFromWords(words: string, before?: CslDate): CslDate {
  const trimmed = words.trim()
  if (before !== undefined && dateInWords(before) === trimmed) return before
  const days = trimmed.split('/').map(dayFromWords)
  if (days.length > 2 || days.includes(null)) return { raw: trimmed }
  return { 'date-parts': days as number[][] }
}

function nameInWords(name: CslName): string {
  if (name.literal !== undefined) {
    const literal = name.literal.trim()
    return /[,;]/.test(literal) ? `{${literal}}` : literal
  }
  const before = [partOf(name, 'non-dropping-particle'), name.family?.trim()]
  const after = [name.given?.trim(), partOf(name, 'dropping-particle'), partOf(name, 'suffix')]
  return [before, after]
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}

function nameFromWords(piece: string): CslName {
  if (/^\{.*\}$/.test(piece)) return { literal: piece.slice(1, -1).trim() }
  const comma = piece.indexOf(',')
  const family = piece.slice(0, Math.max(comma, 0)).trim()
  const given = piece.slice(comma + 1).trim()
  return family === '' || given === '' ? { literal: piece } : { family, given }
}

/** Semicolons in braces do not part names. */
function piecesOf(words: string): string[] {
  const pieces = words.match(/(?:\{[^{}]*\}|[^;])+/g) ?? []
  return pieces.map((piece) => piece.trim()).filter(Boolean)
}

function partOf(name: CslName, part: string): string {
  const value = name[part]
  return typeof value === 'string' ? value.trim() : ''
}

function padded(part: number | string, at: number): string {
  return String(part).padStart(at === 0 ? 4 : 2, '0')
}

function dayFromWords(words: string): number[] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words.trim())
  if (match === null) return null
  const [year, month, day] = match.slice(1).map((part) => part && Number(part)) as [
    number,
    number?,
    number?,
  ]
  if (month === undefined) return [year]
  if (month < 1 || month > 12) return null
  if (day === undefined) return [year, month]
  const isInMonth = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isInMonth ? [year, month, day] : null
}
