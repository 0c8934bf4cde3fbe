import { basename, dirname, join } from 'node:path'
import { type Disk, type DiskFile, readRange, renameDurably, withFile, writeAll } from './disk.ts'
import { hasNoLinks } from './has-no-links.ts'
import { unfinishedName } from './write-atomically.ts'

export const QUARANTINE = 'quarantine'

/** Moves a damaged file to the quarantine/ of `folder` and says where it is now. */
export async function moveToQuarantine(
  path: string,
  disk: Disk,
  folder = dirname(path),
): Promise<string> {
  const to = await placeFor(path, folder, disk)
  await renameDurably(disk, path, to)
  return to
}

/**
 * Keeps a whole file that is about to be replaced, and leaves it in its place: under a second name,
 * or as a copy where the file system has none. Until it is replaced both names are the one file.
 */
export async function keepInQuarantine(path: string, disk: Disk): Promise<string> {
  const to = await placeFor(path, dirname(path), disk)
  try {
    await disk.link(path, to)
    await disk.syncFolder(dirname(to))
  } catch (error) {
    if (!hasNoLinks(error)) throw error
    await withFile(disk, path, 'read', async (from) =>
      copyInto(to, from, 0, (await from.stat()).size, '', disk),
    )
  }
  return to
}

/** Keeps the bytes from `start` up to `end` of a file that is about to be cut or rebuilt. */
export async function copyToQuarantine(
  path: string,
  start: number,
  end: number,
  disk: Disk,
): Promise<string> {
  const to = await placeFor(path, dirname(path), disk)
  await withFile(disk, path, 'read', (from) => copyInto(to, from, start, end, '', disk))
  return to
}

const CHUNK = 1 << 20

/** Makes a file of a range of another and of `more`; it appears whole or not at all. */
export async function copyInto(
  path: string,
  from: DiskFile | null,
  start: number,
  end: number,
  more: string,
  disk: Disk,
): Promise<void> {
  const unfinished = unfinishedName(path)
  await withFile(disk, unfinished, 'create', async (file) => {
    let at = start
    while (from !== null && at < end) {
      const bytes = await readRange(from, at, Math.min(end, at + CHUNK))
      if (bytes.length === 0) break
      await writeAll(file, bytes, at - start)
      at += bytes.length
    }
    await writeAll(file, Buffer.from(more), at - start)
    await file.sync()
  })
  await renameDurably(disk, unfinished, path)
}

/** A free name that says when: quarantine/20260131T120000.000Z-history.ndjson. */
async function placeFor(path: string, base: string, disk: Disk): Promise<string> {
  const folder = join(base, QUARANTINE)
  await disk.makeFolder(folder)
  const taken = new Set(await disk.list(folder))
  const when = new Date().toISOString().replace(/[-:]/g, '')
  let name = `${when}-${basename(path)}`
  for (let i = 2; taken.has(name); i++) name = `${when}-${i}-${basename(path)}`
  return join(folder, name)
}
