import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'

/** An open file. Positions and lengths are in bytes. */
export interface DiskFile {
  /** Writes at a position and says how many bytes it took, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** Fills `into` from a position and says how many bytes came; 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Resolves when what was written would outlive a power cut. */
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  stat(): Promise<FileFacts>
  close(): Promise<void>
}

export interface FileFacts {
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changed: number
  /** The same for two names of one file. */
  readonly identity: string
  readonly kind: 'file' | 'folder' | 'other'
}

/**
 * `create` makes a new file and fails where the path is taken; `update` keeps what is there. `log`
 * does too, for a file that is synced after every write: the disk may then do both at once.
 */
export type OpenFor = 'read' | 'update' | 'log' | 'create'

/**
 * Everything that storage asks of a disk: small, so that tests put one in its place that is full,
 * broken or slow. Failures reject with Node's errors, which carry a `code`.
 */
export interface Disk {
  open(path: string, how: OpenFor): Promise<DiskFile>
  stat(path: string): Promise<FileFacts>
  /** The names in a folder. */
  list(path: string): Promise<string[]>
  /** Makes a folder, with those above it; fine where it is there. */
  makeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A second name for the same file; fails where the name is taken. */
  link(from: string, to: string): Promise<void>
  /** Removes a file, or a folder with all that is in it. Fine where there is none. */
  remove(path: string): Promise<void>
  /** Resolves when names made, changed or removed in the folder would outlive a power cut. */
  syncFolder(path: string): Promise<void>
}

const { O_DSYNC, O_NONBLOCK, O_RDONLY, O_RDWR } = constants
/** Reading waits for nobody, should the file have become a pipe. */
const READ = O_RDONLY | (O_NONBLOCK ?? 0)
const FLAGS = { read: READ, update: 'r+', log: 'r+', create: 'wx+' } as const

export const realDisk: Disk = {
  async open(path, how) {
    const synced = how === 'log' && (await syncsAsItWrites(path))
    const handle = await fs.open(path, synced ? O_RDWR | O_DSYNC : FLAGS[how])
    let unsynced = !synced
    return {
      write: async (bytes, position) =>
        (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
      sync: async () => {
        if (unsynced) await handle.sync()
        unsynced = !synced
      },
      truncate: (length) => {
        unsynced = true
        return handle.truncate(length)
      },
      stat: async () => factsOf(await handle.stat()),
      close: () => handle.close(),
    }
  },
  stat: async (path) => factsOf(await fs.stat(path)),
  list: (path) => fs.readdir(path),
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true })
  },
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  async syncFolder(path) {
    // Windows has no such call, and writes names through by itself.
    if (process.platform === 'win32') return
    const handle = await fs.open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** Linux file systems of which it is known that a write with O_DSYNC is a write and an fdatasync. */
const DSYNC_HOLDS = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // XFS
  0x9123683e, // Btrfs
  0xf2f52010, // F2FS
  0x794c7630, // overlayfs, which hands the flag down to one of these
])

/**
 * Whether a write can come back synced, which spares a second turn in Node's thread pool: a fifth
 * of what an append costs. Elsewhere, network and user-space file systems among it, the flag may
 * be taken and not held, so an fsync of its own follows.
 */
async function syncsAsItWrites(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const { type } = await fs.statfs(path).catch(() => ({ type: 0 }))
  return DSYNC_HOLDS.has(type >>> 0)
}

function factsOf(stats: import('node:fs').Stats): FileFacts {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  return { size: stats.size, changed: stats.mtimeMs, identity: `${stats.dev} ${stats.ino}`, kind }
}

/** Writes all the bytes, in as many turns as the disk takes. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const count = await file.write(bytes.subarray(done), position + done)
    if (count <= 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' })
    done += count
  }
}

/** The bytes from `start` up to `end`, or fewer where the file is shorter. */
export async function readRange(file: DiskFile, start: number, end: number): Promise<Buffer> {
  const into = Buffer.allocUnsafe(end - start)
  let done = 0
  while (done < into.length) {
    const count = await file.read(into.subarray(done), start + done)
    if (count === 0) break
    done += count
  }
  return into.subarray(0, done)
}

/** Does something with a file and closes it, whatever happens. */
export async function withFile<T>(
  disk: Disk,
  path: string,
  how: OpenFor,
  use: (file: DiskFile) => Promise<T>,
): Promise<T> {
  const file = await disk.open(path, how)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

/** A file's bytes, or null where there is no such file. */
export async function readWhole(disk: Disk, path: string): Promise<Buffer | null> {
  try {
    return await withFile(disk, path, 'read', async (file) =>
      readRange(file, 0, (await file.stat()).size),
    )
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** What is at a path, or null where there is nothing. */
export async function factsAt(disk: Disk, path: string): Promise<FileFacts | null> {
  try {
    return await disk.stat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
}

/** Renames, and resolves when the new name would outlive a power cut. */
export async function renameDurably(disk: Disk, from: string, to: string): Promise<void> {
  await disk.rename(from, to)
  await disk.syncFolder(dirname(to))
  if (dirname(from) !== dirname(to)) await disk.syncFolder(dirname(from))
}

/** The code of a system error, such as ENOSPC; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : undefined
}
