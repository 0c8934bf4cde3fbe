import type { HistoryEntry } from './changes.ts'

/**
 * Entries, oldest first, with those made one of which a person changed the same fields again, as
 * typing does line by line: from what was there first to what is there last.
 */
export function joinEdits(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const joined: HistoryEntry[] = []
  for (const entry of entries) {
    const before = joined.at(-1)
    if (before && goesOn(before, entry)) {
      const changes = entry.changes.map((change, at) => ({
        ...change,
        from: before.changes[at]?.from,
      }))
      joined[joined.length - 1] = { ...entry, changes }
    } else joined.push(entry)
  }
  return joined
}

function goesOn(before: HistoryEntry, after: HistoryEntry): boolean {
  return (
    before.label === after.label &&
    before.by.id === after.by.id &&
    before.changes.length === after.changes.length &&
    before.changes.every(({ path }, at) => path.join('\n') === after.changes[at]?.path.join('\n'))
  )
}
