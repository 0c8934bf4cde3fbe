import { z } from 'zod'
import { fail, ok, type Result } from '../../core/result.ts'
import { CSL_VARIABLES, CslItem } from '../../core/source/index.ts'
import type { References } from '../readers.ts'

/** The list itself, or where other programs put it. */
const File = z.union([
  z.array(z.unknown()),
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
  z.object({ references: z.array(z.unknown()) }).transform(({ references }) => references),
  z
    .object({ type: z.string() })
    .loose()
    .transform((item) => [item]),
])

/** Reads CSL-JSON; everything in it is kept as it came. */
export function readCslJson(text: string, name: string): Result<References> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const line = lineOf(text, (error as Error).message)
    return unreadable(`“${name}” is no valid JSON${line}.`)
  }
  const file = File.safeParse(json)
  if (!file.success) return unreadable(`“${name}” is JSON, but no list of sources.`)
  const items: CslItem[] = []
  for (const [at, entry] of file.data.entries()) {
    const item = CslItem.safeParse(tidy(entry))
    if (!item.success) {
      const [issue] = item.error.issues
      const where = issue?.path.length ? `, at “${issue.path.join('.')}”` : ''
      return unreadable(`Entry ${at + 1} of “${name}” is no source of CSL-JSON${where}.`)
    }
    items.push(item.data)
  }
  return ok(items)
}

/** An item whose parts fit: a date’s null parts go, and who has no type is a document. */
export function tidy(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
  const item: Record<string, unknown> = { ...entry }
  if (typeof item.type !== 'string' || item.type === '') item.type = 'document'
  for (const variable of CSL_VARIABLES.date) {
    const date = item[variable]
    if (date === undefined) continue
    const tidied = tidyDate(date)
    if (tidied === null) delete item[variable]
    else item[variable] = tidied
  }
  return item
}

function tidyDate(date: unknown): unknown {
  if (date === null || date === '') return null
  if (typeof date === 'string' || typeof date === 'number') return { raw: String(date) }
  if (typeof date !== 'object') return date
  const { 'date-parts': parts, ...rest } = date as Record<string, unknown>
  if (!Array.isArray(parts)) return date
  const known = parts
    .map((day) => (Array.isArray(day) ? day.filter((part) => part !== null && part !== '') : day))
    .filter((day) => !Array.isArray(day) || day.length > 0)
  if (known.length > 0) return { ...rest, 'date-parts': known }
  return Object.keys(rest).length > 0 ? rest : null
}

/** Where the parser says that it stopped. */
function lineOf(text: string, message: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position === undefined) return ''
  return `: line ${text.slice(0, Number(position)).split('\n').length} cannot be read`
}

function unreadable(reason: string): Result<never> {
  return fail(
    'references',
    reason,
    'Correct it in a text editor, or export the sources again from the program that has them.',
  )
}
