import { join } from 'node:path'
import { type Format, PRESENT, versionAfter } from '../core/dossier/index.ts'
import { type Failure, ok, type Result } from '../core/result.ts'
import { type Disk, realDisk, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { findingsOf } from './dossier-findings.ts'
import { EVIDENCE, ORIGINAL } from './keep-file.ts'
import { missingFiles, namesIn } from './kept-files.ts'
import { OpenDossier } from './live-dossier.ts'
import type { MakeSnapshot } from './make-snapshot.ts'
import { migrationLines } from './migration-lines.ts'
import { HISTORY, type Reading, readDossier } from './read-dossier.ts'
import { repairDossier } from './repair-dossier.ts'
import { removeUnfinished } from './write-atomically.ts'

export interface OpenOptions {
  /** Only the one writer of a library may; a reader changes nothing on disk. */
  readonly write: boolean
  readonly disk?: Disk
  /** Why nothing may be written any more, asked before each change; null while it may. */
  readonly refusal?: () => Failure | null
  /** Makes snapshots; in this thread where none is given. */
  readonly snapshot?: MakeSnapshot
  readonly retryAfter?: readonly number[]
  readonly newId?: () => string
  /** The time as ISO 8601 in UTC. */
  readonly now?: () => string
  /** The versions that are read; the program's own unless a test has others. */
  readonly format?: Format
}

/**
 * Opens a dossier's folder. What a crash or a fault left there is put right for a writer, with the
 * damaged files kept in quarantine/, and only said to a reader: see {@link OpenDossier.findings}.
 * A dossier of an older version is brought to the present one by a line in its history; for a
 * reader, in memory alone.
 */
export async function openDossier(
  folder: string,
  options: OpenOptions,
): Promise<Result<OpenDossier>> {
  const disk = options.disk ?? realDisk
  const format = options.format ?? PRESENT
  const first = await readDossier(folder, disk, undefined, format)
  if (!first.ok) return first
  try {
    let reading = first.value
    let findings = findingsOf(reading)
    if (options.write) {
      findings = await repairDossier(folder, reading, disk, format)
      for (const part of ['.', EVIDENCE, ORIGINAL]) await clean(join(folder, part), disk)
      const repaired = findings.length > 0 ? await again(folder, disk, format) : ok(reading)
      if (!repaired.ok) return repaired
      reading = repaired.value
      if (reading.version < versionAfter(format.migrations)) {
        await appendMigrations(folder, reading, disk, format)
        const migrated = await again(folder, disk, format)
        if (!migrated.ok) return migrated
        reading = migrated.value
      }
    }
    findings = [...findings, ...(await missingFiles(folder, reading.state, disk))]
    return ok(new OpenDossier(folder, reading, findings, options))
  } catch (error) {
    return { ok: false, error: diskFailure(`The dossier in ${folder} could not be opened`, error) }
  }
}

function again(folder: string, disk: Disk, format: Format): Promise<Result<Reading>> {
  return readDossier(folder, disk, undefined, format)
}

/** Removes what a crash left half written, where there is the folder at all. */
async function clean(folder: string, disk: Disk): Promise<void> {
  if ((await namesIn(folder, disk)).length > 0) await removeUnfinished(folder, disk)
}

/** Appended after the last whole line, and on disk when it resolves; what fails leaves a torn line at most. */
async function appendMigrations(
  folder: string,
  { head, version, scan }: Reading,
  disk: Disk,
  format: Format,
): Promise<void> {
  const { text } = migrationLines(head, version, format)
  await withFile(disk, join(folder, HISTORY), 'update', async (file) => {
    await writeAll(file, Buffer.from(text), scan.bytes)
    await file.sync()
  })
}
