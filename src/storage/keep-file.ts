import { createHash } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import type { FileInput } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import {
  type Disk,
  type DiskFile,
  type FileFacts,
  renameDurably,
  withFile,
  writeAll,
} from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { BEGINNING, type Bytes, type FileType, fileType } from './file-type.ts'
import { harmlessName } from './keep-file-name.ts'
import { moveToQuarantine } from './quarantine.ts'
import { readKeptFile } from './read-kept-file.ts'
import { unfinishedName } from './write-atomically.ts'

/** A dossier's folders of kept files. */
export const EVIDENCE = 'evidence'
export const ORIGINAL = 'original'

export interface KeepOptions {
  /** Where it is aborted the keeping ends with `stopped`. */
  readonly signal?: AbortSignal
  /** Told in bytes, after every piece that was copied. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** The SHA-256 that the file had when it was read. */
  readonly expected?: string
}

/**
 * Copies a file into a folder as <sha256>.<ext>, byte for byte, and resolves when the copy would
 * outlive a power cut. The same bytes are kept once. Refuses what is not a file, and with
 * `changed` a file that changed while it was copied, or since it was read. Nothing of a file that
 * was refused or stopped is left.
 */
export async function keepFile(
  path: string,
  folder: string,
  disk: Disk,
  options: KeepOptions = {},
): Promise<Result<FileInput>> {
  const name = harmlessName(basename(path))
  return keeping(name, options.signal, async () => {
    const refused = notAFile(name, await disk.stat(path))
    if (refused) return refused
    return withFile(
      disk,
      path,
      'read',
      async (from) =>
        // It may have become another since it was looked at.
        notAFile(name, await from.stat()) ?? copyAndKeep({ name, folder, disk }, from, options),
    )
  })
}

function notAFile(name: string, { kind }: Pick<FileFacts, 'kind'>): Result<never> | null {
  if (kind === 'file') return null
  const what = kind === 'folder' ? 'a folder' : 'not an ordinary file'
  return fail('notAFile', `“${name}” is ${what}.`, 'Choose a file.')
}

/** Keeps bytes that were never a file, as {@link keepFile} does. `type` is what they are known to be. */
export async function keepBytes(
  given: string,
  bytes: Uint8Array,
  folder: string,
  disk: Disk,
  type?: FileType,
): Promise<Result<FileInput>> {
  const name = harmlessName(given)
  const facts = { size: bytes.length, changed: 0 }
  const from: Origin = {
    stat: async () => facts,
    read: async (into, position) => {
      const some = bytes.subarray(position, position + into.length)
      into.set(some)
      return some.length
    },
  }
  return keeping(name, undefined, () => copyAndKeep({ name, folder, disk, type }, from, {}))
}

/** Where a kept file is, or null where the folder does not have it. */
export async function keptPath(sha256: string, folder: string, disk: Disk): Promise<string | null> {
  const names = await disk.list(folder).catch(() => [])
  const name = names.find((entry) => entry === `${sha256}${extname(entry)}`)
  return name === undefined ? null : join(folder, name)
}

type Origin = Pick<DiskFile, 'read'> & {
  stat(): Promise<{ readonly size: number; readonly changed: number }>
}

interface Keeping {
  readonly name: string
  readonly folder: string
  readonly disk: Disk
  readonly type?: FileType | undefined
}

/** Does it, and puts what is thrown into words. */
async function keeping(
  name: string,
  signal: AbortSignal | undefined,
  keep: () => Promise<Result<FileInput>>,
): Promise<Result<FileInput>> {
  try {
    return await keep()
  } catch (error) {
    if (signal?.aborted) {
      return fail(
        'stopped',
        `“${name}” was not kept, because the copying was stopped.`,
        'Attach it again where it is still wanted.',
      )
    }
    return { ok: false, error: diskFailure(`“${name}” could not be kept`, error) }
  }
}

async function copyAndKeep(
  { name, folder, disk, type }: Keeping,
  from: Origin,
  { signal, onProgress, expected }: KeepOptions,
): Promise<Result<FileInput>> {
  signal?.throwIfAborted()
  await disk.makeFolder(folder)
  const unfinished = unfinishedName(join(folder, 'file'))
  try {
    const before = await from.stat()
    const onRead = (done: number) => {
      signal?.throwIfAborted()
      onProgress?.({ done, total: before.size })
    }
    const copy = await withFile(disk, unfinished, 'create', async (to) => {
      const copied = await copyHashing(from, to, onRead)
      await to.sync()
      const bytes: Bytes = { size: copied.size, read: to.read }
      return { ...copied, ...(type ?? (await fileType(copied.beginning, name, bytes))) }
    })
    const after = await from.stat()
    if (after.size !== copy.size || before.size !== copy.size || before.changed !== after.changed) {
      return fail(
        'changed',
        `“${name}” changed while it was copied.`,
        'Wait until the program that writes it is done, then try again.',
      )
    }
    if (expected !== undefined && copy.sha256 !== expected) {
      return fail('changed', `“${name}” changed while it was imported.`, 'Import it again.')
    }
    const known = await intactCopy(copy.sha256, folder, disk, signal)
    signal?.throwIfAborted()
    // One that is there may be of a try that failed at the end, and not be there after a power cut.
    await renameDurably(disk, unfinished, known ?? join(folder, `${copy.sha256}.${copy.ext}`))
    return ok({ sha256: copy.sha256, name, size: copy.size, type: copy.type, text: null })
  } finally {
    await disk.remove(unfinished).catch(() => undefined)
  }
}

/** Where the folder has these bytes already, or null; a copy that was altered is moved away. */
async function intactCopy(
  sha256: string,
  folder: string,
  disk: Disk,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  for (const name of await disk.list(folder)) {
    if (name !== `${sha256}${extname(name)}`) continue
    const path = join(folder, name)
    if ((await readKeptFile(path, sha256, { disk, signal })).state === 'whole') return path
    await moveToQuarantine(path, disk, dirname(folder))
  }
  return null
}

/** In bytes. Hashing one keeps the thread for less than a millisecond; larger ones are no faster. */
const CHUNK = 1 << 18

async function copyHashing(
  from: Pick<DiskFile, 'read'>,
  to: DiskFile,
  onRead: (done: number) => void,
) {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK)
  let beginning: Buffer = Buffer.alloc(0)
  let size = 0
  for (let count = await from.read(chunk, 0); count > 0; count = await from.read(chunk, size)) {
    const bytes = chunk.subarray(0, count)
    if (size < BEGINNING) {
      beginning = Buffer.concat([beginning, bytes.subarray(0, BEGINNING - size)])
    }
    hash.update(bytes)
    await writeAll(to, bytes, size)
    size += count
    onRead(size)
  }
  return { sha256: hash.digest('hex'), size, beginning }
}
