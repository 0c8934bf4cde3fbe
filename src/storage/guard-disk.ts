import type { Disk, DiskFile } from './disk.ts'
import type { HeldLock } from './held-lock.ts'

/** A disk on which nothing is changed unless the lock is surely ours at that moment. */
export function guardDisk(disk: Disk, lock: HeldLock): Disk {
  const sure =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      lock.confirm()?.then(() => act(...args)) ?? act(...args)
  const guardFile = (file: DiskFile): DiskFile => ({
    ...file,
    write: sure(file.write),
    truncate: sure(file.truncate),
  })
  return {
    ...disk,
    open: async (path, how) => {
      if (how === 'read') return disk.open(path, how)
      await lock.confirm()
      return guardFile(await disk.open(path, how))
    },
    makeFolder: sure(disk.makeFolder),
    rename: sure(disk.rename),
    link: sure(disk.link),
    remove: sure(disk.remove),
  }
}
