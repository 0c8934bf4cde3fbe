import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type Disk, realDisk, renameDurably, withFile, writeAll } from './disk.ts'

/**
 * Replaces a file so that at any moment, power cuts included, its name leads to the whole old
 * content or to the whole new one. Rejects where it could not be done; the old content then stays,
 * or comes back with a power cut.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const unfinished = unfinishedName(path)
  try {
    await withFile(disk, unfinished, 'create', async (file) => {
      await writeAll(file, bytes, 0)
      await file.sync()
    })
    await renameDurably(disk, unfinished, path)
  } catch (error) {
    await disk.remove(unfinished).catch(() => undefined)
    throw error
  }
}

const UNFINISHED = '.unfinished-'

/** A name beside `path` for what is being written; whatever carries one was never finished. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `${UNFINISHED}${randomUUID().slice(0, 8)}-${basename(path)}`)
}

/** Removes what a crash left half written in a folder. Only for its one writer. */
export async function removeUnfinished(folder: string, disk: Disk): Promise<void> {
  const names = await disk.list(folder)
  for (const name of names) {
    if (name.startsWith(UNFINISHED)) await disk.remove(join(folder, name))
  }
}
