import { CSL_VARIABLES, CslItem, type CslName } from '../../core/source/index.ts'
import { tidy } from './read-references-csl.ts'

/**
 * What citation-js read, as items of CSL: the variables that CSL knows, and an institution as a
 * name that is not taken apart, where it takes it for a family.
 */
export function itemsOf(read: readonly unknown[]): CslItem[] {
  return read.map((item) => {
    const said = Object.entries(item as Record<string, unknown>).filter(
      ([variable, value]) => KNOWN.has(variable) && value !== undefined,
    )
    const tidied = tidy(Object.fromEntries(said)) as Record<string, unknown>
    for (const variable of CSL_VARIABLES.names) {
      const names = tidied[variable]
      if (Array.isArray(names)) tidied[variable] = (names as CslName[]).map(wholeName)
    }
    return CslItem.parse(tidied)
  })
}

const KNOWN: ReadonlySet<string> = new Set(['type', ...Object.values(CSL_VARIABLES).flat()])

function wholeName(name: CslName): CslName {
  const [only, ...others] = Object.keys(name)
  return only === 'family' && others.length === 0 ? { literal: name.family as string } : name
}
