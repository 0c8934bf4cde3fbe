/** A stretch of a list under one heading. */
export interface Group {
  /** The heading; empty where there is none. */
  readonly label: string
  /** The index of its first row in the list. */
  readonly from: number
  readonly count: number
}

/** The rows of a list, group after group. */
export interface Arranged<T> {
  readonly rows: readonly T[]
  readonly groups: readonly Group[]
}

/**
 * Puts each item into the group that `groupOf` answers, in the order in which it came. `labels` has the
 * groups' order and headings; one that nothing is in is left out, and values that it does not know
 * come last. Linear in the items.
 */
export function grouped<T>(
  items: Iterable<T>,
  groupOf: (item: T) => string,
  labels: ReadonlyMap<string, string>,
): Arranged<T> {
  const byValue = new Map<string, T[]>([...labels.keys()].map((value) => [value, []]))
  for (const item of items) {
    const value = groupOf(item)
    const alike = byValue.get(value)
    if (alike) alike.push(item)
    else byValue.set(value, [item])
  }
  const rows: T[] = []
  const groups: Group[] = []
  for (const [value, alike] of byValue) {
    if (alike.length === 0) continue
    groups.push({ label: labels.get(value) ?? value, from: rows.length, count: alike.length })
    for (const item of alike) rows.push(item)
  }
  return { rows, groups }
}
