import { join } from 'node:path'
import {
  type Dossier,
  type Format,
  type Head,
  migrateTo,
  noSteps,
  PRESENT,
  type UndoStacks,
  versionAfter,
} from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, type DiskFile, withFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { countAfter, stacksAt, wayFrom } from './find-way.ts'
import { Unreadable } from './json-file.ts'
import { replayLines } from './replay-lines.ts'
import { type HistoryScan, noLines, type ScannedLine, scanHistory } from './scan-history.ts'
import { readSnapshot, SNAPSHOT, type Snapshot } from './snapshot-file.ts'

export const HISTORY = 'history.ndjson'

/** A dossier as its files have it. Nothing was changed on disk. */
export interface Reading {
  /** In the present version. */
  readonly state: Dossier
  /** The version that the files have it in. */
  readonly version: number
  /** The line that the state stands at. */
  readonly head: Head
  /** When that line was written; null where the line itself is lost. */
  readonly at: string | null
  readonly stacks: UndoStacks
  readonly scan: HistoryScan
  /** In bytes; 0 for both where no snapshot was used. `head` is the line that the one used names. */
  readonly snapshot: {
    readonly size: number
    readonly standsFor: number
    readonly head: string | null
  }
  readonly damage: Damage
}

/** What {@link repairDossier} has to put right. */
export interface Damage {
  /** Why the snapshot cannot be used, or null. */
  readonly snapshot: string | null
  /** What is wrong with the history, or null; a torn last line alone is not damage. */
  readonly history: string | null
  /** How many changes were in the history and are not in the state. */
  readonly lost: number
}

/** What is read, and how. */
interface Reader {
  readonly folder: string
  readonly disk: Disk
  readonly format: Format
  readonly found: FoundSnapshot
}

/**
 * Reads a dossier: the snapshot, and the history's later lines on top of it; without a snapshot
 * that can be used, the whole history. The first `upTo` bytes of the history count.
 * Fails with `newer`, with `damaged` where no state can be had, and with `disk`.
 */
export async function readDossier(
  folder: string,
  disk: Disk,
  upTo?: number,
  format = PRESENT,
): Promise<Result<Reading>> {
  try {
    const found = await findSnapshot(folder, disk, format)
    if (found.newer) return newer(folder)
    const reader = { folder, disk, format, found }
    const read = await readWithHistory(reader, upTo)
    return read ?? withoutHistory(reader, noLines, 'the file is missing')
  } catch (error) {
    return { ok: false, error: diskFailure(`The dossier in ${folder} could not be read`, error) }
  }
}

interface FoundSnapshot {
  readonly snapshot: Snapshot | null
  readonly size: number
  readonly flaw: string | null
  readonly newer: boolean
}

async function findSnapshot(folder: string, disk: Disk, format: Format): Promise<FoundSnapshot> {
  try {
    const read = await readSnapshot(folder, disk, format)
    return { snapshot: read?.snapshot ?? null, size: read?.size ?? 0, flaw: null, newer: false }
  } catch (error) {
    const none = { snapshot: null, size: 0, newer: false }
    if (error instanceof Unreadable) return { ...none, flaw: error.message, newer: error.newer }
    if (codeOf(error) === 'EISDIR') return { ...none, flaw: 'it is a folder' }
    throw error
  }
}

async function readWithHistory(
  reader: Reader,
  upTo: number | undefined,
): Promise<Result<Reading> | null> {
  const { folder, disk, format, found } = reader
  const { snapshot } = found
  try {
    return await withFile(disk, join(folder, HISTORY), 'read', async (file) => {
      const scan = await scanHistory(file, snapshot?.bytes ?? 0, upTo, format)
      if (scan.newer) return newer(folder)
      const joined =
        snapshot &&
        ((await leadingTo(scan.head, snapshot, reader, scan, file)) ??
          (await leadingTo(scan.wholeHead, snapshot, reader, scan, file)))
      if (joined) return ok(joined)
      const alone = await leadingTo(scan.wholeHead, null, reader, scan, file)
      if (alone === null) return withoutHistory(reader, scan, flawOf(scan) ?? lacking(scan))
      return isAhead(snapshot, alone) ? aheadOfHistory(reader, alone) : ok(alone)
    })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** The state at `head`, started from `snapshot` or from nothing; null where the two do not meet. */
async function leadingTo(
  head: ScannedLine | null,
  snapshot: Snapshot | null,
  { found, format }: Reader,
  scan: HistoryScan,
  file: DiskFile,
): Promise<Reading | null> {
  const way = wayFrom(snapshot, head, scan)
  if (way === null) return null
  const state = await replayLines(snapshot?.state ?? null, way, scan.kept, file, format)
  if (state === null) return null
  const last = way.at(-1) ?? scan.lines.get(snapshot?.head ?? '')
  const at = last ?? { seq: snapshot?.seq ?? 0, hash: snapshot?.head ?? '' }
  const end = last ? last.offset + last.length + 1 : (snapshot?.bytes ?? 0)
  const flaw = flawOf(scan)
  const unused = snapshot === null && found.snapshot !== null
  return {
    state,
    version: last?.v ?? snapshot?.state.version ?? state.version,
    head: { seq: at.seq, hash: at.hash },
    at: last?.at ?? null,
    stacks: flaw === null ? stacksAt(last, scan) : noSteps,
    scan,
    snapshot: {
      size: snapshot ? found.size : 0,
      standsFor: snapshot?.bytes ?? 0,
      head: snapshot?.head ?? null,
    },
    damage: {
      snapshot: found.flaw ?? (unused ? 'it does not belong to the history' : null),
      history: flaw,
      lost: flaw === null ? 0 : countAfter(at.seq, end, scan),
    },
  }
}

function flawOf({ damaged: [first] }: HistoryScan): string | null {
  return first === undefined ? null : `line ${first.number}: ${first.why}`
}

function lacking({ lines }: HistoryScan): string {
  return lines.size === 0 ? 'it has no lines' : 'its lines do not lead to a dossier'
}

/** Whether the snapshot is of the same dossier and later than what the history leads to by itself. */
function isAhead(snapshot: Snapshot | null, alone: Reading): boolean {
  return snapshot?.state.info.id === alone.state.info.id && snapshot.seq > alone.head.seq
}

/** The history does not reach the line that the snapshot was made at, or not whole. */
function aheadOfHistory(reader: Reader, { scan, head }: Reading): Result<Reading> {
  const missing = (reader.found.snapshot?.seq ?? 0) - head.seq
  const ends = `it ends ${missing} lines before the one that the snapshot stands for`
  return withoutHistory(reader, scan, flawOf(scan) ?? ends)
}

/** The state as the snapshot has it, where the history does not lead there. */
function withoutHistory(reader: Reader, scan: HistoryScan, why: string): Result<Reading> {
  const { folder, format, found } = reader
  const version = versionAfter(format.migrations)
  const state = found.snapshot && migrateTo(found.snapshot.state, version, format)
  if (found.snapshot === null || !format.schema.safeParse(state).success) {
    const flaw =
      found.flaw ?? (found.snapshot ? 'it cannot be brought up to date' : 'it is missing')
    return fail(
      'damaged',
      `The dossier in ${folder} cannot be read. Of ${HISTORY}: ${why}. Of ${SNAPSHOT}: ${flaw}.`,
      'Restore the folder from a backup. Nothing in it was changed.',
    )
  }
  const { seq, head, bytes, state: before } = found.snapshot
  return ok({
    state: state ?? before,
    version: before.version,
    head: { seq, hash: head },
    at: null,
    stacks: noSteps,
    scan,
    snapshot: { size: found.size, standsFor: 0, head },
    damage: { snapshot: null, history: why, lost: countAfter(seq, bytes, scan) },
  })
}

function newer(folder: string): Result<never> {
  return fail(
    'newer',
    `The dossier in ${folder} was written by a newer version of Tickmark.`,
    'Open it with that version, or update this one. Nothing in it was changed.',
  )
}
