import { join } from 'node:path'
import { type Failure, ok, type Result } from '../core/result.ts'
import {
  BACKUPS,
  type Backup,
  type BackupFile,
  backupOf,
  numberIn,
  readBackupFile,
} from './backup-file.ts'
import { codeOf, type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Unreadable } from './json-file.ts'

export interface BackupListing {
  /** Newest first. */
  readonly backups: readonly Backup[]
  /** Those whose own file cannot be read; they stop none of the others. */
  readonly broken: readonly { readonly id: string; readonly error: Failure }[]
}

/** A dossier's backups, whatever state the dossier itself is in. Whether one is whole is seen when it is restored. */
export async function listBackups(
  folder: string,
  disk: Disk = realDisk,
): Promise<Result<BackupListing>> {
  try {
    const { files, broken } = await readBackups(folder, disk)
    return ok({ backups: files.map(({ id, file }) => backupOf(id, file)), broken })
  } catch (error) {
    return { ok: false, error: diskFailure('The backups could not be read', error) }
  }
}

export interface NamedBackup {
  readonly id: string
  readonly file: BackupFile
}

/** The backups' own files, newest first. */
export async function readBackups(
  folder: string,
  disk: Disk,
): Promise<{ files: NamedBackup[]; broken: BackupListing['broken'] }> {
  const files: NamedBackup[] = []
  const broken: { id: string; error: Failure }[] = []
  for (const id of await backupIds(folder, disk)) {
    try {
      const file = await readBackupFile(folder, id, disk)
      if (file) files.push({ id, file })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      broken.push({ id, error: unreadableBackup(id, error) })
    }
  }
  return { files: files.sort((a, b) => b.file.number - a.file.number), broken }
}

async function backupIds(folder: string, disk: Disk): Promise<string[]> {
  try {
    const names = await disk.list(join(folder, BACKUPS))
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => numberIn(id) !== null)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Why a backup's own file cannot be used. */
export function unreadableBackup(id: string, { newer, message }: Unreadable): Failure {
  if (newer) {
    return {
      code: 'newer',
      reason: `The backup ${id} was made by a newer version of Tickmark.`,
      next: 'Restore it with that version, or update this one.',
    }
  }
  return {
    code: 'damaged',
    reason: `The backup ${id} cannot be read: ${message}.`,
    next: 'Restore another one.',
  }
}
