import type { LineBody } from './history.ts'
import type { Person } from './people.ts'

/** What a line changed at one path: undefined stands for nothing there. */
export interface Change {
  readonly path: readonly string[]
  readonly from: unknown
  readonly to: unknown
}

/** A line of the history as a person reads it. */
export interface HistoryEntry {
  readonly hash: string
  readonly seq: number
  readonly at: string
  readonly by: Person
  readonly label: string
  readonly changes: readonly Change[]
}

/** A stretch of the history, newest first. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  /** Where the next stretch begins; null where this one reaches the start. */
  readonly next: string | null
}

/** What a line changed from what to what, in the order of its patches. */
export function changesOf({ patches, inverse }: Pick<LineBody, 'patches' | 'inverse'>): Change[] {
  return patches.map(({ path, value }, at) => ({
    path,
    // What takes the patches back stands in the opposite order.
    from: inverse[inverse.length - 1 - at]?.value,
    to: value,
  }))
}
