import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '../core/result.ts'

/** What of the file system is used; tests put a failing one in its place. */
export interface Files {
  stat(path: string): Promise<Stats>
  open(path: string, flags: number): Promise<FileHandle>
}

export interface BytesWanted {
  readonly path: string
  /** What a person calls the file. */
  readonly name: string
  /** In bytes. */
  readonly largest: number
  /** Says so of a file of so many bytes. */
  readonly tooLarge: (size: number) => Result<never>
}

/**
 * All bytes of a file. Reads ordinary files only, so that no pipe or device can hang it, and never
 * more than is wanted; every kind of failure names the file and says what to do.
 */
export async function readBytes(
  { path, name, largest, tooLarge }: BytesWanted,
  files: Files = { open, stat },
): Promise<Result<Buffer>> {
  const refuse = (stats: Stats): Result<never> | null => {
    if (stats.isDirectory()) {
      return fail('folder', `“${name}” is a folder.`, 'Choose a file in it.')
    }
    if (!stats.isFile()) {
      return fail('special', `“${name}” is a device or a pipe, not a file.`, 'Choose a file.')
    }
    return stats.size > largest ? tooLarge(stats.size) : null
  }
  try {
    const refused = refuse(await files.stat(path))
    if (refused) return refused
    // Should it have become a pipe meanwhile, this does not wait for somebody to write into it.
    const handle = await files.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      const refused = refuse(stats)
      if (refused) return refused
      const bytes = await readUpTo(handle, stats.size, largest)
      return bytes.length > largest ? tooLarge(bytes.length) : ok(bytes)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return cannotRead(path, name, error)
  }
}

/** One byte more than is allowed, where the file grew since it was looked at. */
async function readUpTo(handle: FileHandle, size: number, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let total = 0
  while (total <= largest) {
    const wanted = Math.max(1 << 16, size + 1 - total)
    const chunk = Buffer.allocUnsafe(Math.min(wanted, largest + 1 - total))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, total)
    if (bytesRead === 0) break
    chunks.push(chunk.subarray(0, bytesRead))
    total += bytesRead
  }
  const [only] = chunks
  return only && chunks.length === 1 ? only : Buffer.concat(chunks)
}

/** A size in bytes, for people. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}

function cannotRead(path: string, name: string, error: unknown): Result<never> {
  const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? error.message) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      // Bytes that are not UTF-8 reach us as U+FFFD, and then the name leads nowhere.
      return path.includes('\ufffd')
        ? fail(
            'nameNotUtf8',
            `The file’s name “${name}” is not valid UTF-8, so that it cannot be opened.`,
            'Rename the file, then import it again.',
          )
        : fail('notFound', `“${name}” was not found.`, `Check the path: ${path}`)
    case 'EACCES':
    case 'EPERM':
      return fail(
        'noPermission',
        `“${name}” cannot be read: you have no permission.`,
        'Change its permissions, or copy it to a folder of your own.',
      )
    case 'ELOOP':
      return fail(
        'notFound',
        `“${name}” is a link that leads to itself.`,
        'Choose the file itself.',
      )
    case 'ENAMETOOLONG':
      return fail('notFound', `The file’s name is too long: “${name.slice(0, 40)}…”.`, 'Rename it.')
    default:
      return fail(
        'unreadable',
        `“${name}” cannot be read (${code}).`,
        'Try again, or copy the file.',
      )
  }
}
