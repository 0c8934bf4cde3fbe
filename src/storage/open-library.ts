import { join, resolve } from 'node:path'
import { type Failure, ok, type Result } from '../core/result.ts'
import { UNFINISHED_DOSSIER } from './create-dossier.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Library } from './library.ts'
import { readLibraryFile } from './library-file.ts'
import { type Lock, takeLock } from './lock.ts'
import type { OpenOptions } from './open-dossier.ts'

export interface LibraryOptions {
  /** To change it; where somebody else has it open it is opened for reading, and says so. */
  readonly write: boolean
  /** Who opens it, as others will read it: “Tickmark”, “tickmark import”. */
  readonly holder: { readonly app: string }
  readonly disk?: Disk
  /** Handed on to the dossiers. */
  readonly dossiers?: Omit<OpenOptions, 'write' | 'disk'>
}

/**
 * Opens a library's folder, and makes it where a writer finds none. Fails with `newer`, and with
 * `disk` where it can be neither written nor read.
 */
export async function openLibrary(path: string, options: LibraryOptions): Promise<Result<Library>> {
  const folder = resolve(path)
  const disk = options.disk ?? realDisk
  let lock: Lock | null = null
  let readOnly: Failure | null = null
  try {
    if (options.write) {
      await disk.makeFolder(folder)
      const taken = await takeLock(folder, options.holder.app, disk)
      if (taken.ok) lock = taken.value
      else readOnly = taken.error
    } else {
      readOnly = READ_ONLY
    }
    const file = await readLibraryFile(folder, lock !== null, disk)
    if (!file.ok) {
      await lock?.release()
      return file
    }
    if (lock) await removeHalfMade(folder, disk)
    const { findings } = file.value
    return ok(new Library(folder, file.value.file, lock, readOnly, findings, disk, options))
  } catch (error) {
    await lock?.release().catch(() => undefined)
    return {
      ok: false,
      error: diskFailure(`The library in ${folder} could not be opened`, error),
    }
  }
}

const READ_ONLY: Failure = {
  code: 'readOnly',
  reason: 'The library was opened for reading only.',
  next: 'Open it for writing.',
}

/** Removes dossiers that a crash left half made; they never had a name. */
async function removeHalfMade(folder: string, disk: Disk): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (name.startsWith(UNFINISHED_DOSSIER)) await disk.remove(join(folder, name))
  }
}
