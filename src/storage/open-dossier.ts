import { ok, type Result } from '../core/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { OpenDossier } from './live-dossier.ts'
import type { MakeSnapshot } from './make-snapshot.ts'
import { readDossier } from './read-dossier.ts'
import { repairDossier } from './repair-dossier.ts'
import { removeUnfinished } from './write-atomically.ts'

export interface OpenOptions {
  /** Only the one writer of a library may; a reader changes nothing on disk. */
  readonly write: boolean
  readonly disk?: Disk
  /** Makes snapshots; in this thread where none is given. */
  readonly snapshot?: MakeSnapshot
  readonly retryAfter?: readonly number[]
  readonly newId?: () => string
  /** The time as ISO 8601 in UTC. */
  readonly now?: () => string
}

/**
 * Opens a dossier's folder. What a crash or a fault left there is put right for a writer, with the
 * damaged files kept in quarantine/, and only said to a reader: see {@link OpenDossier.findings}.
 */
export async function openDossier(
  folder: string,
  options: OpenOptions,
): Promise<Result<OpenDossier>> {
  const disk = options.disk ?? realDisk
  let reading = await readDossier(folder, disk)
  if (!reading.ok) return reading
  if (!options.write) return ok(new OpenDossier(folder, reading.value, [], options))
  try {
    const findings = await repairDossier(folder, reading.value, disk)
    await removeUnfinished(folder, disk)
    if (findings.length > 0) reading = await readDossier(folder, disk)
    return reading.ok ? ok(new OpenDossier(folder, reading.value, findings, options)) : reading
  } catch (error) {
    return { ok: false, error: diskFailure(`The dossier in ${folder} could not be opened`, error) }
  }
}
