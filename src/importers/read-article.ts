import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { Article } from '../core/article/index.ts'
import { FileInput } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { importText } from './import-text.ts'

/** An article and the file that it was read from. */
export const Imported = z.strictObject({ article: Article, file: FileInput })
export type Imported = z.infer<typeof Imported>

/** In bytes. A longer text is a book, and would hold up the desk. */
export const LARGEST = 16 * 1024 * 1024

/** What of the file system is used; tests put a failing one in its place. */
export interface Files {
  stat(path: string): Promise<Stats>
  open(path: string, flags: number): Promise<FileHandle>
}

/**
 * Reads a file as an article. Every kind of bad input has a failure of its own that names the file
 * and says what to do. Reads ordinary files only, so that no pipe or device can hang it, and never
 * more than {@link LARGEST}.
 */
export async function readArticle(
  path: string,
  files: Files = { open, stat },
): Promise<Result<Imported>> {
  const name = basename(path)
  try {
    const refused = refuse(name, await files.stat(path))
    if (refused) return refused
    // Should it have become a pipe meanwhile, this does not wait for somebody to write into it.
    const handle = await files.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return refuse(name, await handle.stat()) ?? importBytes(name, await readUpTo(handle))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return cannotRead(path, name, error)
  }
}

function importBytes(name: string, bytes: Buffer): Result<Imported> {
  if (bytes.length > LARGEST) return tooLarge(name, bytes.length)
  const article = importText(bytes, name)
  if (!article.ok) return article
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { name, size: bytes.length, sha256, type: 'text/plain', text: null }
  return ok({ article: article.value, file })
}

function refuse(name: string, stats: Stats): Result<never> | null {
  if (stats.isDirectory()) {
    return fail('folder', `“${name}” is a folder.`, 'Choose the file of the article in it.')
  }
  if (!stats.isFile()) {
    return fail('special', `“${name}” is a device or a pipe, not a file.`, 'Choose a file.')
  }
  return stats.size > LARGEST ? tooLarge(name, stats.size) : null
}

/** One byte more than is allowed, where the file grew since it was looked at. */
async function readUpTo(handle: FileHandle): Promise<Buffer> {
  const chunks: Buffer[] = []
  let total = 0
  while (total <= LARGEST) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 20, LARGEST + 1 - total))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, total)
    if (bytesRead === 0) break
    chunks.push(chunk.subarray(0, bytesRead))
    total += bytesRead
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, size: number): Result<never> {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
  return fail(
    'tooLarge',
    `“${name}” is too large: ${mebibytes(size)}. At most ${mebibytes(LARGEST)} of text can be opened.`,
    'Save the article alone as a text file, then import that one.',
  )
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
