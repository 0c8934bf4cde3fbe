import {
  apply,
  type Change,
  changesOf,
  type Dossier,
  type HistoryEntry,
  type HistoryPage,
  type Line,
} from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'

/** Reads one line by its hash; rejects where the history lacks it. */
export type LineOf = (hash: string) => Promise<Line>

/** At most this many lines are read for one page, so that a rare subject does not hold anybody up. */
const READ_AT_MOST = 2000

/**
 * The history from a line backwards, along first parents. `about` names entities: then only lines
 * that touch them, or something that belongs to them, are told; without any, all are.
 */
export async function readHistory(
  lineOf: LineOf,
  from: string,
  count: number,
  about: readonly string[],
): Promise<HistoryPage> {
  const entries: HistoryEntry[] = []
  let next: string | null = from
  for (let read = 0; next !== null && entries.length < count && read < READ_AT_MOST; read++) {
    const line: Line = await lineOf(next)
    const entry = entryOf(line)
    if (about.length === 0 || entry.changes.some((change) => concerns(change, about))) {
      entries.push(entry)
    }
    next = line.parents[0] ?? null
  }
  return { entries, next }
}

/** A line as a person reads it. */
export function entryOf(line: Line): HistoryEntry {
  const { hash, seq, at, by, label } = line
  return { hash, seq, at, by, label, changes: changesOf(line) }
}

/** The state as it was at a line: a copy of the present one, with every later line taken back. */
export async function stateAt(
  lineOf: LineOf,
  present: Dossier,
  head: string,
  target: string,
): Promise<Result<Dossier>> {
  if (target === head) return ok(structuredClone(present))
  const gone = fail('gone', 'The history does not have this state.', 'Look at another one.')
  return stateBefore(lineOf, present, head, ({ parents }) => parents[0] === target, gone)
}

/**
 * The state just before another draft was last put in the place of this one, by whatever line: its
 * taking, an undo, a merge, a restored state. The present one where it is the draft under check.
 * Fails with `neverCurrent` where it never was.
 */
export async function asItStood(
  lineOf: LineOf,
  present: Dossier,
  head: string,
  draftId: string,
): Promise<Result<Dossier>> {
  if (present.info.currentDraft === draftId) return ok(structuredClone(present))
  const leavesIt = (line: Line) =>
    changesOf(line).some(
      ({ path, from, to }) =>
        path[0] === 'info' && path[1] === 'currentDraft' && from === draftId && to !== draftId,
    )
  const neverCurrent = fail(
    'neverCurrent',
    'This draft has never been the one under check.',
    'Take it first, or look at another one.',
  )
  return stateBefore(lineOf, present, head, leavesIt, neverCurrent)
}

/**
 * A copy of the present state with the lines taken back from the head, along first parents, up to
 * and with the newest that is meant. `missing` is answered where none is. Reads each line once, and
 * is right whatever is done to the present state meanwhile.
 */
async function stateBefore(
  lineOf: LineOf,
  present: Dossier,
  head: string,
  isMeant: (line: Line) => boolean,
  missing: Result<never>,
): Promise<Result<Dossier>> {
  const state = structuredClone(present)
  for (let hash = head; ; ) {
    const line = await lineOf(hash)
    const [parent] = line.parents
    if (parent === undefined) return missing
    if (line.label === 'migrate') {
      return fail(
        'migrated',
        'This state was written by an earlier version of Tickmark.',
        'States after the migration can be looked at.',
      )
    }
    apply(state, line.inverse)
    if (isMeant(line)) return ok(state)
    hash = parent
  }
}

function concerns({ path, from, to }: Change, ids: readonly string[]): boolean {
  if (ids.includes(path[1] as string)) return true
  const entity = Object(to ?? from)
  return path.length === 2 && (ids.includes(entity.claimId) || ids.includes(entity.on?.id))
}
