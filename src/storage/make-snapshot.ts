import { fail, ok, type Result } from '../core/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { readDossier } from './read-dossier.ts'
import { writeSnapshot } from './snapshot-file.ts'

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

/** Makes the snapshot from the files alone, so that any thread or process can. Refuses damaged ones. */
export async function makeSnapshot(
  folder: string,
  upTo: number,
  disk: Disk = realDisk,
): Promise<Result<SnapshotMade>> {
  const reading = await readDossier(folder, disk, upTo)
  if (!reading.ok) return reading
  const { damage, head, scan, state, snapshot } = reading.value
  if (damage.history !== null || damage.snapshot !== null) {
    return fail('damaged', `The dossier in ${folder} is damaged.`, 'Open it to have it rebuilt.')
  }
  if (snapshot.standsFor === scan.bytes) return ok({ standsFor: scan.bytes, size: snapshot.size })
  try {
    const size = await writeSnapshot(
      folder,
      { version: 1, seq: head.seq, head: head.hash, bytes: scan.bytes, state },
      disk,
    )
    return ok({ standsFor: scan.bytes, size })
  } catch (error) {
    return { ok: false, error: diskFailure('The snapshot could not be written', error) }
  }
}
