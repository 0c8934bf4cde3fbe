import { join } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { type Failure, ok, type Result } from '../core/result.ts'
import { UNFINISHED_DOSSIER } from './create-dossier.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { guardDisk } from './guard-disk.ts'
import { HeldLock } from './held-lock.ts'
import { type LibraryFile, readLibraryFile } from './library-file.ts'
import { heldBy, LOCK, type SeenLock, STALE_AFTER, takeLock } from './lock.ts'
import { diskTime } from './lock-gate.ts'
import type { LibraryOptions } from './open-library.ts'
import { removeUnfinished } from './write-atomically.ts'

/** What a process has of a library: for writing with the lock, or for reading with the reason why. */
export interface Access {
  readonly lock: HeldLock | null
  readonly readOnly: Failure | null
  /** The lock of whoever has it for writing instead. */
  readonly seen: SeenLock | null
  /** Takes no change once the lock is lost. */
  readonly disk: Disk
  readonly file: LibraryFile
  readonly findings: readonly Finding[]
}

/**
 * Takes the lock where the options ask for writing and it can be had (`over` as in {@link takeLock}),
 * and reads library.json. Fails with `newer`, and with `disk` where it can be neither written nor read.
 */
export async function accessLibrary(
  folder: string,
  options: LibraryOptions,
  over?: SeenLock,
): Promise<Result<Access>> {
  const real = options.disk ?? realDisk
  let lock: HeldLock | null = null
  try {
    let readOnly: Failure | null = options.write ? null : READ_ONLY
    let seen: SeenLock | null = null
    if (options.write) {
      await real.makeFolder(folder)
      const taken = await takeLock(folder, options.holder.app, real, over, options.clock)
      if (!taken.ok) readOnly = taken.error
      else if (taken.value instanceof HeldLock) lock = taken.value
      else {
        seen = taken.value
        readOnly = heldBy(seen)
      }
    }
    const disk = lock ? guardDisk(real, lock) : real
    if (lock) await removeLeftovers(folder, disk)
    const read = await readLibraryFile(folder, lock !== null, disk)
    if (read.ok) return ok({ lock, readOnly, seen, disk, ...read.value })
    await lock?.release()
    return read
  } catch (error) {
    await lock?.release().catch(() => undefined)
    const what = `The library in ${folder} could not be opened`
    return { ok: false, error: diskFailure(what, error) }
  }
}

const READ_ONLY: Failure = {
  code: 'readOnly',
  reason: 'The library was opened for reading only.',
  next: 'Open it for writing.',
}

/** Removes what a crash left half made: dossiers without a name, files, and what locks are made of. */
async function removeLeftovers(folder: string, disk: Disk): Promise<void> {
  await removeUnfinished(folder, disk)
  const names = await disk.list(folder)
  const now = await diskTime(join(folder, LOCK), disk)
  for (const name of names) {
    const path = join(folder, name)
    if (name.startsWith(UNFINISHED_DOSSIER)) await disk.remove(path)
    if (!/^lock-[0-9a-f]{8}$/.test(name)) continue
    const facts = await disk.stat(path).catch(() => null)
    if (facts && now - facts.changed > STALE_AFTER) await disk.remove(path)
  }
}
