import { join } from 'node:path'
import {
  type Dossier,
  emptyDossier,
  type Head,
  noSteps,
  track,
  type UndoStacks,
} from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, type DiskFile, withFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Unreadable } from './json-file.ts'
import { replayLines } from './replay-lines.ts'
import { type HistoryScan, type ScannedLine, scanHistory } from './scan-history.ts'
import { readSnapshot, SNAPSHOT, type Snapshot } from './snapshot-file.ts'

export const HISTORY = 'history.ndjson'

/** A dossier as its files have it. Nothing was changed on disk. */
export interface Reading {
  readonly state: Dossier
  /** The line that the state stands at. */
  readonly head: Head
  /** When that line was written; null where the line itself is lost. */
  readonly at: string | null
  readonly stacks: UndoStacks
  readonly scan: HistoryScan
  /** In bytes; 0 for both where there is no snapshot that can be used. */
  readonly snapshot: { readonly size: number; readonly standsFor: number }
  readonly damage: Damage
}

/** What {@link repairDossier} has to put right. */
export interface Damage {
  /** Why the snapshot cannot be used, or null. */
  readonly snapshot: string | null
  /** What is wrong with the history, or null; a torn last line is not damage. */
  readonly history: string | null
  /** How many changes were in the history and are not in the state. */
  readonly lost: number
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
): Promise<Result<Reading>> {
  try {
    const found = await findSnapshot(folder, disk)
    if (found.newer) return newer(folder)
    const read = await readWithHistory(folder, disk, found, upTo)
    return read ?? withoutHistory(folder, found, 'the file is missing')
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

async function findSnapshot(folder: string, disk: Disk): Promise<FoundSnapshot> {
  try {
    const read = await readSnapshot(folder, disk)
    return { snapshot: read?.snapshot ?? null, size: read?.size ?? 0, flaw: null, newer: false }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { snapshot: null, size: 0, flaw: error.message, newer: error.newer }
  }
}

async function readWithHistory(
  folder: string,
  disk: Disk,
  found: FoundSnapshot,
  upTo: number | undefined,
): Promise<Result<Reading> | null> {
  try {
    return await withFile(disk, join(folder, HISTORY), 'read', async (file) => {
      const scan = await scanHistory(file, found.snapshot?.bytes ?? 0, upTo)
      if (scan.newer) return newer(folder)
      return (
        (await leadingTo(scan.head, found.snapshot, found, scan, file)) ??
        (await leadingTo(scan.wholeHead, found.snapshot, found, scan, file)) ??
        (await leadingTo(scan.wholeHead, null, found, scan, file)) ??
        withoutHistory(folder, found, 'no line of it can be used')
      )
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
  found: FoundSnapshot,
  scan: HistoryScan,
  file: DiskFile,
): Promise<Result<Reading> | null> {
  const way = wayFrom(snapshot, head, scan)
  if (way === null) return null
  const state = await replayLines(snapshot?.state ?? emptyDossier(), way, scan.kept, file)
  if (state === null) return null
  const last = way.at(-1) ?? scan.lines.get(snapshot?.head ?? '')
  const end = last ? last.offset + last.length + 1 : (snapshot?.bytes ?? 0)
  const flaw = scan.damaged[0]
  const unused = snapshot === null && found.snapshot !== null
  return ok({
    state,
    head: last ?? { seq: snapshot?.seq ?? 0, hash: snapshot?.head ?? '' },
    at: last?.at ?? null,
    stacks: flaw ? noSteps : stacksOf(scan, last),
    scan,
    snapshot: { size: snapshot ? found.size : 0, standsFor: snapshot?.bytes ?? 0 },
    damage: {
      snapshot: found.flaw ?? (unused ? 'it does not belong to the history' : null),
      history: flaw ? `line ${flaw.number}: ${flaw.why}` : null,
      lost: flaw ? countFrom(end, scan) : 0,
    },
  })
}

function countFrom(offset: number, scan: HistoryScan): number {
  const offsets = [...scan.lines.values(), ...scan.damaged].map((line) => line.offset)
  return new Set(offsets.filter((at) => at >= offset)).size
}

/** The lines from the snapshot (or the start) to `head`, oldest first; null where they do not meet. */
function wayFrom(
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

function stacksOf(scan: HistoryScan, head: ScannedLine | null | undefined): UndoStacks {
  const way: ScannedLine[] = []
  for (let line = head ?? undefined; line; line = scan.lines.get(line.parents[0] ?? '')) {
    way.push(line)
  }
  return way.reverse().reduce(track, noSteps)
}

function withoutHistory(folder: string, found: FoundSnapshot, why: string): Result<Reading> {
  const { snapshot, size } = found
  if (snapshot === null) {
    const flaw = found.flaw ?? 'it is missing'
    return fail(
      'damaged',
      `The dossier in ${folder} cannot be read. Of ${HISTORY}: ${why}. Of ${SNAPSHOT}: ${flaw}.`,
      'Restore the folder from a backup. Nothing in it was changed.',
    )
  }
  const nothing = {
    lines: new Map(),
    kept: new Map(),
    head: null,
    wholeHead: null,
    tip: null,
    damaged: [],
  }
  return ok({
    state: snapshot.state,
    head: { seq: snapshot.seq, hash: snapshot.head },
    at: null,
    stacks: noSteps,
    scan: { ...nothing, bytes: 0, torn: 0, newer: false },
    snapshot: { size, standsFor: 0 },
    damage: { snapshot: null, history: why, lost: 0 },
  })
}

function newer(folder: string): Result<never> {
  return fail(
    'newer',
    `The dossier in ${folder} was written by a newer version of Tickmark.`,
    'Open it with that version, or update this one. Nothing in it was changed.',
  )
}
