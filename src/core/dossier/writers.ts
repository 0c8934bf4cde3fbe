import { same } from './change.ts'
import type { Line } from './history.ts'
import type { Unit } from './units.ts'
import { keyOf, unitsOfPatch } from './units.ts'

/** The line that wrote a unit last, with what stood before where it only took something back. */
export interface Writer {
  readonly hash: string
  /** The lines that this one undoes: who has not seen them has nothing to see in this one either. */
  readonly cancels?: ReadonlySet<string>
  readonly below?: Writer | undefined
}

/** Who wrote each unit last, by the unit's key. */
export type Writers = ReadonlyMap<string, Writer>

/** What a merge line took its values from. */
export interface Origin {
  readonly units: ReadonlyMap<string, Unit>
  readonly writers: Writers
  /** The lines that lead there. */
  readonly seen: ReadonlySet<string>
}

/**
 * Who wrote each unit last on a way of lines. `originOf` answers the other side of a merge line:
 * what a merge took over unchanged was written by whoever wrote it there. So was what both sides
 * had alike, and what neither had any more, where the other side knew of ours: it wrote it later.
 */
export function writersOf(
  way: readonly Line[],
  originOf: (line: Line) => Origin | undefined,
): Writers {
  const writers = new Map<string, Writer>()
  for (const line of way) {
    const origin = originOf(line)
    const undoes = line.label === 'undo' ? new Set(line.undoes) : null
    for (const { path, value } of line.patches.flatMap(unitsOfPatch)) {
      const key = keyOf(path)
      const before = writers.get(key)
      if (undoes !== null) {
        const undone = takeBack(line, undoes, before)
        if (undone !== undefined) writers.set(key, undone)
        continue
      }
      const adopted = origin !== undefined && same(origin.units.get(key)?.value, value)
      const written = { hash: line.hash, below: before }
      writers.set(key, (adopted ? origin.writers.get(key) : undefined) ?? written)
    }
    if (origin !== undefined) takeLater(writers, line, origin)
  }
  return writers
}

/** Takes up who wrote, on the other side of a merge and knowing of ours, what the merge left as it was. */
function takeLater(writers: Map<string, Writer>, line: Line, origin: Origin): void {
  const told = new Set(line.patches.flatMap(unitsOfPatch).map(({ path }) => keyOf(path)))
  for (const [key, writer] of origin.writers) {
    const before = writers.get(key)
    if (told.has(key) || (before && !origin.seen.has(before.hash))) continue
    writers.set(key, writer)
  }
}

/**
 * The writer of a unit after an undo. Undefined where the undone lines did not write the unit: a
 * field that comes back with its entity is as whoever wrote it left it.
 */
function takeBack(
  line: Line,
  undoes: ReadonlySet<string>,
  before: Writer | undefined,
): Writer | undefined {
  const cancels = new Set(undoes)
  let at = before
  // Under an earlier undo lies what it left standing, which this one may take back in turn.
  let under = at?.cancels === undefined ? at : at.below
  while (under !== undefined && undoes.has(under.hash)) {
    for (const hash of at?.cancels ?? []) cancels.add(hash)
    at = under.below
    under = at?.cancels === undefined ? at : at.below
  }
  return at === before ? undefined : { hash: line.hash, cancels, below: at }
}

/** The writer as somebody sees it who has seen these lines: an undo of what they never saw is nothing. */
export function visibleWriter(
  writer: Writer | undefined,
  seen: ReadonlySet<string>,
): string | undefined {
  let at = writer
  while (at?.cancels !== undefined && ![...at.cancels].some((hash) => seen.has(hash))) at = at.below
  return at?.hash
}
