import { fail, ok, type Result } from '../core/result.ts'
import { textOfHtml } from './html/tree.ts'
import { readBytes } from './read-bytes.ts'
import { type PageKind, pageKindOf, readPage, tooLarge } from './read-page.ts'
import type { FileText, KeptAt } from './readers.ts'
import { decodeAny } from './text/decode-any.ts'
import { rowsOf } from './text/rows.ts'
import { extractorOf } from './versions.ts'

/** In bytes. */
const LARGEST_PDF = 256 * 1024 * 1024
const LARGEST = 64 * 1024 * 1024

const PAGE_EXTRACTORS: Readonly<Record<PageKind, string>> = {
  html: extractorOf('parse5', 'jschardet'),
  mail: extractorOf('postal-mime', 'parse5'),
  word: extractorOf('yauzl', 'saxes', 'parse5'),
}

/**
 * The text in a file, as it is kept and searched. Fails with `noText` where a file of its type has
 * none, or this one has none; with `encrypted`, `broken` and `tooLarge` where it cannot be had. The
 * file itself can be kept all the same.
 */
export async function readText(file: KeptAt): Promise<Result<FileText>> {
  const { type, name } = file
  const kind = pageKindOf(type)
  if (kind !== null) {
    const page = await readPage(file)
    return page.ok ? textIn(name, textOfHtml(page.value.html), PAGE_EXTRACTORS[kind]) : page
  }
  switch (type) {
    case 'application/pdf': {
      const bytes = await bytesOf(file, LARGEST_PDF)
      if (!bytes.ok) return bytes
      const { textOfPdf } = await import('./pdf/read-pdf.ts')
      const text = await textOfPdf(bytes.value, name)
      return text.ok ? ok({ text: text.value, extractor: extractorOf('pdfjs-dist') }) : text
    }
    case 'text/csv':
    case 'text/tab-separated-values': {
      const bytes = await bytesOf(file, LARGEST)
      if (!bytes.ok) return bytes
      const table = textOfTable(decodeAny(bytes.value), type === 'text/csv' ? '' : '\t')
      return textIn(name, table, extractorOf('papaparse', 'jschardet'))
    }
    case 'text/plain':
    case 'text/markdown':
    case 'application/json':
    case 'application/xml': {
      const bytes = await bytesOf(file, LARGEST)
      return bytes.ok ? textIn(name, decodeAny(bytes.value), extractorOf('jschardet')) : bytes
    }
    default:
      if (type === 'application/zip' && /\.(?:docx|xlsx|pptx|odt|ods)$/i.test(name)) {
        return fail(
          'broken',
          `“${name}” is named like an office document, and is an archive of something else.`,
          'It is kept as it is. Do not unpack it unless you know who sent it.',
        )
      }
      return fail(
        'noText',
        `“${name}” has no text that Tickmark reads.`,
        'It can still be looked at, and linked as a whole.',
      )
  }
}

/**
 * Rows by line feeds and cells by tabs; an empty delimiter is found out. Empty rows stay, so that
 * the rows have the file's numbers.
 */
function textOfTable(text: string, delimiter: string): string {
  const rest = text.replace(/(?<![\r\n])[\r\n]+$/, '')
  const rows = rowsOf(rest, delimiter).map((cells) =>
    cells.map((cell) => cell.replace(/[\t\n\f\r]+/g, ' ')).join('\t'),
  )
  return rows.join('\n')
}

function textIn(name: string, text: string, extractor: string): Result<FileText> {
  if (text.trim() === '') {
    return fail('noText', `“${name}” has no text in it.`, 'It can still be linked as a whole.')
  }
  // Form feeds part the pages of a PDF only, and UTF-8 holds no NUL that others could read.
  return ok({ text: text.replaceAll('\0', '\ufffd').replaceAll('\f', '\n'), extractor })
}

function bytesOf({ path, name }: KeptAt, largest: number): Promise<Result<Buffer>> {
  return readBytes({ path, name, largest, tooLarge: (size) => tooLarge(name, size, largest) })
}
