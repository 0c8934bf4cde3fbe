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
    const { hash, seq, at, by, label } = line
    const changes = changesOf(line)
    if (about.length === 0 || changes.some((change) => concerns(change, about))) {
      entries.push({ hash, seq, at, by, label, changes })
    }
    next = line.parents[0] ?? null
  }
  return { entries, next }
}

/** The state as it was at a line: a copy of the present one, with every later line taken back. */
export async function stateAt(
  lineOf: LineOf,
  present: Dossier,
  head: string,
  target: string,
): Promise<Result<Dossier>> {
  const later: Line[] = []
  for (let hash = head; hash !== target; ) {
    const line = await lineOf(hash)
    const [parent] = line.parents
    if (parent === undefined) {
      return fail('gone', 'The history does not have this state.', 'Look at another one.')
    }
    if (line.label === 'migrate') {
      return fail(
        'migrated',
        'This state was written by an earlier version of Tickmark.',
        'States after the migration can be looked at.',
      )
    }
    later.push(line)
    hash = parent
  }
  const state = structuredClone(present)
  for (const line of later) apply(state, line.inverse)
  return ok(state)
}

function concerns({ path, from, to }: Change, ids: readonly string[]): boolean {
  if (ids.includes(path[1] as string)) return true
  const entity = Object(to ?? from)
  return path.length === 2 && (ids.includes(entity.claimId) || ids.includes(entity.on?.id))
}
