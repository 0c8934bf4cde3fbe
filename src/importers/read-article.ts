import { createHash } from 'node:crypto'
import type { ImportChoices } from '../core/article/index.ts'
import { fail, type Result } from '../core/result.ts'
import { composeReading } from './article/compose-reading.ts'
import { noArticleIn } from './article/no-article.ts'
import { type Files, inMegabytes, readBytes } from './read-bytes.ts'
import type { KeptAt } from './readers.ts'
import type { Imported, Importer } from './reading.ts'

/** In bytes. A longer text is a book, and would hold up the desk. */
export const LARGEST_TEXT = 16 * 1024 * 1024
/** In bytes: what is parsed in well under a minute. */
const LARGEST_MARKDOWN = 4 * 1024 * 1024
/** In bytes: of formats in which pictures lie with the text. */
export const LARGEST = 256 * 1024 * 1024

/**
 * Reads a file as an article. Every kind of bad input has a failure of its own that names the file
 * and says what to do. Reads ordinary files only.
 */
export async function readArticle(
  file: KeptAt,
  choices: ImportChoices = {},
  files?: Files,
): Promise<Result<Imported>> {
  const { path, name, type } = file
  const none = noArticleIn(type, name)
  if (none !== null) return none
  const format = FORMATS[type]
  const largest = format?.largest ?? LARGEST_TEXT
  const tooLarge = (size: number) =>
    fail(
      'tooLarge',
      `“${name}” is too large: ${inMegabytes(size)}. At most ${inMegabytes(largest)} of its kind can be imported.`,
      'Save the article alone, then import that file.',
    )
  const bytes = await readBytes({ path, name, largest, tooLarge }, files)
  if (!bytes.ok) return bytes
  // Before the importer, which may take the buffer for itself.
  const sha256 = createHash('sha256').update(bytes.value).digest('hex')
  const { length: size } = bytes.value
  const importer = await (format?.load ?? loadText)()
  const reading = await importer(bytes.value, name, choices)
  if (!reading.ok) return reading
  return composeReading(reading.value, { name, size, sha256, type, text: null })
}

interface Format {
  readonly largest: number
  /** What reads a format is loaded when such a file comes. */
  readonly load: () => Promise<Importer>
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const loadText = async () => (await import('./text/import-text.ts')).importText
const loadHtml = async () => (await import('./html/import-html.ts')).importHtml
const loadMail = async () => (await import('./html/import-mail.ts')).importMail
const loadDocx = async () => (await import('./docx/import-docx.ts')).importDocx
const loadTable = async () => (await import('./text/import-table.ts')).importTable

/** The formats that are not plain text, by their media types. */
const FORMATS: Readonly<Record<string, Format>> = {
  'text/markdown': {
    largest: LARGEST_MARKDOWN,
    load: async () => (await import('./text/import-markdown.ts')).importMarkdown,
  },
  'text/csv': { largest: LARGEST_TEXT, load: loadTable },
  'text/tab-separated-values': { largest: LARGEST_TEXT, load: loadTable },
  'text/html': { largest: LARGEST_TEXT, load: loadHtml },
  'application/xhtml+xml': { largest: LARGEST_TEXT, load: loadHtml },
  'multipart/related': { largest: LARGEST, load: loadMail },
  'message/rfc822': { largest: LARGEST, load: loadMail },
  'application/x-mimearchive': { largest: LARGEST, load: loadMail },
  [`${WORD}.document`]: { largest: LARGEST, load: loadDocx },
  [`${WORD}.template`]: { largest: LARGEST, load: loadDocx },
  // What macros it has is never looked at.
  'application/vnd.ms-word.document.macroEnabled.12': { largest: LARGEST, load: loadDocx },
  'application/pdf': {
    largest: LARGEST,
    load: async () => (await import('./pdf/import-pdf.ts')).importPdf,
  },
}
