import { join } from 'node:path'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, realDisk, withFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Unreadable } from './json-file.ts'
import { HISTORY, readDossier } from './read-dossier.ts'
import { replayTail } from './replay-tail.ts'
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot-file.ts'

/** In bytes: how much of the history the snapshot stands for, and how large it is itself. */
export interface SnapshotMade {
  readonly standsFor: number
  readonly size: number
}

/**
 * Makes a dossier's snapshot. `upTo` is how many bytes of the history are acknowledged: a snapshot
 * may never name a line that a power cut could still take away.
 */
export type MakeSnapshot = (folder: string, upTo: number) => Promise<Result<SnapshotMade>>

/**
 * Makes the snapshot from the files alone, so that any thread or process can: the one before and
 * the lines after it, whatever the length of the history. Only where there is none before is the
 * history read from its start. Refuses damaged files.
 */
export async function makeSnapshot(
  folder: string,
  upTo: number,
  disk: Disk = realDisk,
): Promise<Result<SnapshotMade>> {
  try {
    const before = await readSnapshot(folder, disk)
    if (before?.snapshot.bytes === upTo) return ok({ standsFor: upTo, size: before.size })
    const next = before
      ? await nextSnapshot(folder, before.snapshot, upTo, disk)
      : await firstSnapshot(folder, upTo, disk)
    if (!next.ok) return next
    const size = await writeSnapshot(folder, next.value, disk)
    return ok({ standsFor: next.value.bytes, size })
  } catch (error) {
    if (error instanceof Unreadable) return damaged(folder)
    return { ok: false, error: diskFailure('The snapshot could not be written', error) }
  }
}

async function nextSnapshot(
  folder: string,
  before: Snapshot,
  upTo: number,
  disk: Disk,
): Promise<Result<Snapshot>> {
  try {
    const next = await withFile(disk, join(folder, HISTORY), 'read', (file) =>
      replayTail(file, before, upTo),
    )
    return next ? ok(next) : damaged(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return damaged(folder)
    throw error
  }
}

async function firstSnapshot(folder: string, upTo: number, disk: Disk): Promise<Result<Snapshot>> {
  const reading = await readDossier(folder, disk, upTo)
  if (!reading.ok) return reading
  const { damage, head, scan, state } = reading.value
  if (damage.history !== null || damage.snapshot !== null) return damaged(folder)
  // After the head may come lines of another side, which a merge that was cut off left there.
  const last = scan.lines.get(head.hash)
  const bytes = last ? last.offset + last.length + 1 : scan.bytes
  return ok({ version: 1, seq: head.seq, head: head.hash, bytes, state })
}

function damaged(folder: string): Result<never> {
  return fail('damaged', `The dossier in ${folder} is damaged.`, 'Open it to have it rebuilt.')
}
