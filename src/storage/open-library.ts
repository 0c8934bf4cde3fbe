import { resolve } from 'node:path'
import { type Failure, ok, type Result } from '../core/result.ts'
import { accessLibrary } from './access-library.ts'
import type { Disk } from './disk.ts'
import { Library } from './library.ts'
import type { MakeBackup } from './make-backup.ts'
import type { OpenOptions } from './open-dossier.ts'

export interface LibraryOptions {
  /** To change it; where somebody else has it open it is opened for reading, and says so. */
  readonly write: boolean
  /** Who opens it, as others will read it: “Tickmark”, “tickmark import”. */
  readonly holder: { readonly app: string }
  readonly disk?: Disk
  /** Now, in milliseconds since 1970. */
  readonly clock?: () => number
  /** Handed on to the dossiers. */
  readonly dossiers?: Omit<OpenOptions, 'write' | 'disk' | 'refusal'>
  /** Makes the backups when dossiers are closed; in this thread where none is given. */
  readonly backup?: MakeBackup
  /** Told where a dossier was closed, and saved, and no backup of it could be made. */
  readonly onBackupFailed?: (id: string, why: Failure) => void
}

/**
 * Opens a library's folder, and makes it where a writer finds none. Fails with `newer`, and with
 * `disk` where it can be neither written nor read.
 */
export async function openLibrary(path: string, options: LibraryOptions): Promise<Result<Library>> {
  const folder = resolve(path)
  const access = await accessLibrary(folder, options)
  return access.ok ? ok(new Library(folder, access.value, options)) : access
}
