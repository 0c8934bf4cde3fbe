import { THEMES } from '../words/themes/index.ts'
import { COMBINED } from './combined.ts'
import { CONTEXT } from './context.ts'
import { FIGURES } from './figures.ts'
import type { Feature, Seen } from './model.ts'
import { NAMES } from './names.ts'
import { SHAPE } from './shape.ts'
import { VOICES } from './voices.ts'

const TABLE = { ...THEMES, ...FIGURES, ...NAMES, ...VOICES, ...SHAPE, ...CONTEXT, ...COMBINED }

export type FeatureName = keyof typeof TABLE

/** Every feature, in the order of their numbers. Themes come first, so that their numbers agree. */
export const FEATURES = Object.entries<Feature>(TABLE).map(([name, { says, kind }]) => ({
  name: name as FeatureName,
  says,
  ...(kind ? { kind } : {}),
}))

const numbers = new Map<string, number>(FEATURES.map(({ name }, i) => [name, i]))

/** The number of a feature. Throws where there is none of that name. */
export function numberOf(name: string): number {
  const found = numbers.get(name)
  if (found === undefined) throw new RangeError(`There is no feature “${name}”.`)
  return found
}

/** So many sentences of which nothing has been seen yet. Their values share one piece of memory. */
export function nothingSeen(sentences: number): Seen[] {
  const size = FEATURES.length
  const values = new Float64Array(sentences * size)
  return Array.from({ length: sentences }, (_, i) => ({
    values: values.subarray(i * size, (i + 1) * size),
    found: [],
    starts: [],
    ends: [],
  }))
}
