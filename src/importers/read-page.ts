import PostalMime from 'postal-mime'
import { assertNever, fail, ok, type Result } from '../core/result.ts'
import { htmlOfDocx } from './docx/html.ts'
import { openDocx } from './docx/parts.ts'
import { inMegabytes, readBytes } from './read-bytes.ts'
import { LARGEST_UNPACKED, TooLargeUnpacked } from './read-zip.ts'
import type { KeptAt, PageHtml } from './readers.ts'
import { decodeHtml } from './text/decode-any.ts'

/** In bytes. */
const LARGEST = 64 * 1024 * 1024

/** The ways in which a file is a page. */
export type PageKind = 'html' | 'mail' | 'word'

/** Null where a file of this type is no page. */
export function pageKindOf(type: string): PageKind | null {
  switch (type) {
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html'
    case 'multipart/related':
    case 'message/rfc822':
    case 'application/x-mimearchive':
      return 'mail'
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return 'word'
    default:
      return null
  }
}

/**
 * A web page, one that was saved with all that belongs to it, or a Word file as HTML. What it has
 * of scripts and addresses is still in it: never show it as it is. Fails with `noPage` for other
 * types, with `tooLarge`, also for what only unpacks into too much, and with `broken`.
 */
export async function readPage(file: KeptAt): Promise<Result<PageHtml>> {
  const kind = pageKindOf(file.type)
  if (kind === null) {
    return fail('noPage', `“${file.name}” is no page.`, 'Open it in another program.')
  }
  const { path, name } = file
  const bytes = await readBytes({
    path,
    name,
    largest: LARGEST,
    tooLarge: (size) => tooLarge(name, size, LARGEST),
  })
  if (!bytes.ok) return bytes
  try {
    const html = await htmlOf(kind, bytes.value)
    return html === null ? noPageIn(name) : ok({ html })
  } catch (error) {
    return error instanceof TooLargeUnpacked ? unpacksTooLarge(name) : broken(name, error)
  }
}

async function htmlOf(kind: PageKind, bytes: Buffer): Promise<string | null> {
  switch (kind) {
    case 'html':
      return decodeHtml(bytes)
    case 'mail': {
      const { html, text } = await PostalMime.parse(bytes)
      if (html !== undefined) return html
      return text === undefined
        ? null
        : `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
    }
    case 'word':
      return htmlOfDocx(await openDocx(bytes))
    default:
      return assertNever(kind)
  }
}

/** A file that is kept, but too large to be read. */
export function tooLarge(name: string, size: number, largest: number): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” is too large to be searched: ${inMegabytes(size)}. At most ${inMegabytes(largest)} of its kind are.`,
    'The file is kept all the same. Attach the part that matters as a file of its own, to quote from it.',
  )
}

function unpacksTooLarge(name: string): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” unpacks into more than ${inMegabytes(LARGEST_UNPACKED)}, which no ordinary document does.`,
    'The file is kept, but not opened. Ask where it came from before you open it elsewhere.',
  )
}

function noPageIn(name: string): Result<never> {
  return fail('noText', `“${name}” has no page in it.`, 'Save the page again, as a single file.')
}

function broken(name: string, error: unknown): Result<never> {
  const why = error instanceof Error ? error.message : String(error)
  return fail(
    'broken',
    `“${name}” is broken: it cannot be read (${why.split('\n')[0]?.replace(/\.$/, '')}).`,
    'Get the file again where it came from. This one is kept as it is.',
  )
}
