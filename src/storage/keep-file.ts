import { createHash } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import type { FileInput } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { type Disk, type DiskFile, renameDurably, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { fileType } from './file-type.ts'
import { moveToQuarantine } from './quarantine.ts'
import { unfinishedName } from './write-atomically.ts'

/** A dossier's folders of kept files. */
export const EVIDENCE = 'evidence'
export const ORIGINAL = 'original'

/**
 * Copies a file into a folder as <sha256>.<ext>, byte for byte, and resolves when the copy would
 * outlive a power cut. The same bytes are kept once. Refuses what is not a file, and with
 * `changed` a file that changed while it was copied, or since it was read: its SHA-256 was
 * `expected`. Nothing of a refused file is left.
 */
export async function keepFile(
  path: string,
  folder: string,
  disk: Disk,
  expected?: string,
): Promise<Result<FileInput>> {
  const name = basename(path)
  try {
    const { kind } = await disk.stat(path)
    if (kind !== 'file') {
      const what = kind === 'folder' ? 'a folder' : 'not an ordinary file'
      return fail('notAFile', `“${name}” is ${what}.`, 'Choose a file.')
    }
    await disk.makeFolder(folder)
    const unfinished = unfinishedName(join(folder, 'file'))
    try {
      return await withFile(disk, path, 'read', (from) =>
        copyAndKeep(from, { name, unfinished, folder, expected }, disk),
      )
    } finally {
      await disk.remove(unfinished).catch(() => undefined)
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`“${name}” could not be kept`, error) }
  }
}

interface Keeping {
  readonly name: string
  /** The path of the copy while it is made. */
  readonly unfinished: string
  readonly folder: string
  readonly expected: string | undefined
}

async function copyAndKeep(
  from: DiskFile,
  { name, unfinished, folder, expected }: Keeping,
  disk: Disk,
): Promise<Result<FileInput>> {
  const before = await from.stat()
  const copy = await withFile(disk, unfinished, 'create', async (to) => {
    const copied = await copyHashing(from, to)
    await to.sync()
    return copied
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
  const { type, ext } = fileType(copy.beginning, name)
  const known = await intactCopy(copy.sha256, folder, disk)
  // One that is there may be of a try that failed at the end, and not be there after a power cut.
  await renameDurably(disk, unfinished, known ?? join(folder, `${copy.sha256}.${ext}`))
  return ok({ sha256: copy.sha256, name, size: copy.size, type, text: null })
}

/** Where the folder has these bytes already, or null; a copy that was altered is moved away. */
async function intactCopy(sha256: string, folder: string, disk: Disk): Promise<string | null> {
  for (const name of await disk.list(folder)) {
    if (name !== `${sha256}${extname(name)}`) continue
    const path = join(folder, name)
    const { sha256: found } = await withFile(disk, path, 'read', (file) => copyHashing(file, null))
    if (found === sha256) return path
    await moveToQuarantine(path, disk, dirname(folder))
  }
  return null
}

const CHUNK = 1 << 20
const BEGINNING = 4096

async function copyHashing(from: DiskFile, to: DiskFile | null) {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK)
  let beginning: Buffer = Buffer.alloc(0)
  let size = 0
  for (let count = await from.read(chunk, 0); count > 0; count = await from.read(chunk, size)) {
    const bytes = chunk.subarray(0, count)
    if (size === 0) beginning = Buffer.from(bytes.subarray(0, BEGINNING))
    hash.update(bytes)
    if (to) await writeAll(to, bytes, size)
    size += count
  }
  return { sha256: hash.digest('hex'), size, beginning }
}

/** Where a kept file is, or null where the folder does not have it. */
export async function keptPath(sha256: string, folder: string, disk: Disk): Promise<string | null> {
  const names = await disk.list(folder).catch(() => [])
  const name = names.find((entry) => entry === `${sha256}${extname(entry)}`)
  return name === undefined ? null : join(folder, name)
}
