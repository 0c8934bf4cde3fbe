import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { z } from 'zod'
import { Article } from '../core/article/index.ts'
import { FileInput } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { importText } from './import-text.ts'
import { type Files, inMegabytes, readBytes } from './read-bytes.ts'

/** An article and the file that it was read from. */
export const Imported = z.strictObject({ article: Article, file: FileInput })
export type Imported = z.infer<typeof Imported>

/** In bytes. A longer text is a book, and would hold up the desk. */
export const LARGEST = 16 * 1024 * 1024

/**
 * Reads a file as an article. Every kind of bad input has a failure of its own that names the file
 * and says what to do. Reads ordinary files only, and never more than {@link LARGEST}.
 */
export async function readArticle(path: string, files?: Files): Promise<Result<Imported>> {
  const name = basename(path)
  const tooLarge = (size: number) =>
    fail(
      'tooLarge',
      `“${name}” is too large: ${inMegabytes(size)}. At most ${inMegabytes(LARGEST)} of text can be opened.`,
      'Save the article alone as a text file, then import that one.',
    )
  const bytes = await readBytes({ path, name, largest: LARGEST, tooLarge }, files)
  return bytes.ok ? importBytes(name, bytes.value) : bytes
}

function importBytes(name: string, bytes: Buffer): Result<Imported> {
  const article = importText(bytes, name)
  if (!article.ok) return article
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { name, size: bytes.length, sha256, type: 'text/plain', text: null }
  return ok({ article: article.value, file })
}
