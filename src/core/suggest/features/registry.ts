import { THEMES } from '../words/themes/index.ts'
import { COMBINED } from './combined.ts'
import { CONTEXT } from './context.ts'
import { FIGURES } from './figures.ts'
import type { Feature } from './model.ts'
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
