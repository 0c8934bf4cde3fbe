import type { Found, WordSearch } from './word-search.ts'

/** How many entries the palette shows; more are found by more words. */
export const MOST = 100
/** What each section may show, however long those before it are. */
const KEPT = 12

export interface Section<T> {
  readonly title: string
  readonly shown: readonly T[]
  /** How many match, shown or not. */
  readonly count: number
}

/**
 * What the palette lists for a query. Sections stay whole; the one with the best match comes first,
 * so that Enter does what was meant. Those that match alike keep their order.
 */
export function paletteSections<T>(
  parts: readonly { readonly title: string; readonly search: WordSearch<T> }[],
  query: string,
): readonly Section<T>[] {
  const found: (Found<T> & { readonly title: string })[] = parts
    .map(({ title, search }) => ({ title, ...search.find(query, MOST) }))
    .filter(({ count }) => count > 0)
    // A stable sort: what is alike keeps its order.
    .sort((a, b) => a.best - b.best)
  const kept = found.map(({ shown }) => Math.min(shown.length, KEPT))
  let left = MOST - kept.reduce((sum, many) => sum + many, 0)
  return found.map(({ title, shown, count }, at) => {
    const more = Math.min(shown.length - (kept[at] as number), left)
    left -= more
    return { title, shown: shown.slice(0, (kept[at] as number) + more), count }
  })
}

/** How much was found, as a screen reader hears it. */
export function foundWords<T>(sections: readonly Section<T>[]): string {
  const count = sections.reduce((sum, section) => sum + section.count, 0)
  if (count === 0) return 'Nothing found'
  return count === 1 ? '1 found' : `${count.toLocaleString()} found`
}
