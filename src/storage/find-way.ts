import { noSteps, track, type UndoStacks } from '../core/dossier/index.ts'
import type { HistoryScan, ScannedLine } from './scan-history.ts'
import type { Snapshot } from './snapshot-file.ts'

/** The lines of first parents up to `head`, oldest first, as far back as they are there. */
export function wayTo(
  head: ScannedLine | null | undefined,
  lines: ReadonlyMap<string, ScannedLine>,
): ScannedLine[] {
  const way: ScannedLine[] = []
  for (let line = head ?? undefined; line; line = lines.get(line.parents[0] ?? '')) way.push(line)
  return way.reverse()
}

/**
 * The lines from the snapshot (or from the start, where it is null) to `head`, oldest first; null
 * where the two do not meet.
 */
export function wayFrom(
  snapshot: Snapshot | null,
  head: ScannedLine | null,
  scan: HistoryScan,
): ScannedLine[] | null {
  const way: ScannedLine[] = []
  let hash = head?.hash
  while (hash !== undefined && hash !== snapshot?.head) {
    const line = scan.lines.get(hash)
    if (line === undefined) break
    way.push(line)
    hash = line.parents[0]
  }
  if (hash === snapshot?.head) return snapshot || way.length > 0 ? way.reverse() : null
  // The snapshot may stand for the very line that is damaged, where that is the last one.
  const last = scan.damaged.at(-1)
  const standsForLast = last && (last.claims === snapshot?.head || last.end === snapshot?.bytes)
  return standsForLast && last.end === scan.bytes ? [] : null
}

/** What can be undone at `head`. */
export function stacksAt(head: ScannedLine | undefined, scan: HistoryScan): UndoStacks {
  return wayTo(head, scan.lines).reduce(track, noSteps)
}

/** How many changes of the history lie behind the line of that number, which ends at `offset`. */
export function countAfter(seq: number, offset: number, scan: HistoryScan): number {
  const offsets = [...scan.lines.values(), ...scan.damaged].map((line) => line.offset)
  const there = new Set(offsets.filter((at) => at >= offset)).size
  // Lines that are missing as a whole show in the numbers of those after them.
  return Math.max(there, (scan.head?.seq ?? 0) - seq)
}
