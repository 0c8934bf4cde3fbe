import { OWN } from './annotations-terms.ts'

/** An object of a JSON file from anywhere. */
export type Fields = Readonly<Record<string, unknown>>

/** Everything that a file holds: its annotations, in order, and what this program wrote of its sources. */
export interface Found {
  readonly annotations: readonly Fields[]
  readonly sources: readonly unknown[]
  /** Pages that are only named, so that their annotations are not in the file. */
  readonly elsewhere: readonly string[]
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One, several or none, as JSON-LD writes them. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return isObject(value) && typeof value['@value'] === 'string' ? value['@value'] : ''
}

export function isOfType(value: Fields, type: string): boolean {
  return listOf(value.type ?? value['@type']).some(
    (each) => textOf(each).replace(/^oa:/, '') === type,
  )
}

/**
 * The annotations of a collection, a page, a graph, a list, the answer of a search, or of one alone.
 * A file names nothing that is fetched.
 */
export function annotationsIn(json: unknown): Found {
  const annotations: Fields[] = []
  const sources: unknown[] = []
  const elsewhere: string[] = []
  const look = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const each of value) look(each, depth + 1)
    if (!isObject(value) || depth > DEEPEST) return
    sources.push(...listOf(value[OWN.sources]))
    if (isAnnotation(value)) annotations.push(value)
    else if (typeof value.first === 'string' && !('items' in value)) elsewhere.push(value.first)
    else for (const name of INSIDE) look(value[name], depth + 1)
    if (typeof value.next === 'string') elsewhere.push(value.next)
  }
  look(json, 0)
  return { annotations, sources, elsewhere }
}

/** Where annotations lie in a collection, a page, a graph and the answer of a search. */
const INSIDE = ['first', 'items', '@graph', 'rows'] as const

/** No collection is nested so deep. */
const DEEPEST = 20

/** Tools that answer with annotations of their own shape leave out the type. */
function isAnnotation(value: Fields): boolean {
  return isOfType(value, 'Annotation') || ('target' in value && !('items' in value))
}

/** Whether objects and lists lie within each other deeper than that; costs no deeper a stack. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part))
}
