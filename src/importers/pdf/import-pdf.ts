import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok, type Result } from '../../core/result.ts'
import { languageTag } from '../article/language-tag.ts'
import type { Importer, Reading } from '../reading.ts'
import { boldFonts } from './bold-fonts.ts'
import type { Page } from './layout.ts'
import { LONGEST_PDF_TEXT, reasonOf, withPdf } from './open-pdf.ts'
import { piecesOfPage } from './page-pieces.ts'
import { PdfFailure } from './pdf-failure.ts'
import { readingOf } from './reading-of.ts'

/**
 * A PDF as an article: its text in reading order, in blocks that know their pages. Fails with
 * `encrypted` where it asks for a password, `broken` where it is no whole PDF, `noText` where its
 * pages are pictures, and `tooLarge` where it has more text than a library of books.
 */
export const importPdf: Importer = (bytes, name) => {
  const use = {
    encrypted: 'Save a copy without the password, and import that one.',
    broken: 'Get the file again where it came from, and import that one.',
    keepsSoftHyphens: true,
  }
  return withPdf(bytes, name, use, async (pdf) => {
    const { pages, failures, isTooLong } = await pagesOf(pdf)
    if (isTooLong) return tooMuchText(name)
    const [failure] = failures
    if (failure !== undefined && failures.length === pdf.numPages) throw failure.error
    if (pages.every((page) => page.pieces.length === 0)) return scanned(name)
    const reading = readingOf(pages, {
      ...(await saidOf(pdf)),
      name,
      isBold: await boldFonts(pdf, pages),
    })
    const failed = failures.map(
      ({ number, error }) =>
        `Page ${number} could not be read (${reasonOf(error)}): its text is missing.`,
    )
    return ok<Reading>({ ...reading, warnings: [...failed, ...reading.warnings] })
  })
}

interface Pages {
  readonly pages: Page[]
  readonly failures: { readonly number: number; readonly error: unknown }[]
  readonly isTooLong: boolean
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<Pages> {
  const pages: Page[] = []
  const failures: Pages['failures'] = []
  const isTagged = await hasTags(pdf)
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await piecesOfPage(pdf, number, isTagged)
      length += page.pieces.reduce((sum, { text }) => sum + text.length, 0)
      pages.push(page)
    } catch (error) {
      if (!(error instanceof PdfFailure)) throw error
      failures.push({ number, error })
    }
    if (length > LONGEST_PDF_TEXT) return { pages, failures, isTooLong: true }
  }
  return { pages, failures, isTooLong: false }
}

async function hasTags(pdf: PDFDocumentProxy): Promise<boolean> {
  try {
    const info: unknown = await pdf.getMarkInfo()
    return Reflect.get(Object(info), 'Marked') === true
  } catch {
    return false
  }
}

/** What the PDF says of itself: its title and language, empty where it does not. */
async function saidOf(pdf: PDFDocumentProxy): Promise<{ infoTitle: string; language: string }> {
  try {
    const { info } = await pdf.getMetadata()
    const { Title: title, Language: language } = Object(info) as Record<string, unknown>
    return {
      infoTitle: typeof title === 'string' ? title.trim() : '',
      language: typeof language === 'string' ? languageTag(language) : '',
    }
  } catch {
    return { infoTitle: '', language: '' }
  }
}

function scanned(name: string): Result<never> {
  return fail(
    'noText',
    `“${name}” has no text in it: its pages are pictures, as in a scan.`,
    'Have another program recognise its text, and import what that one saves.',
  )
}

function tooMuchText(name: string): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” has more text than one article can have.`,
    'Save the pages of the article as a file of their own, and import that one.',
  )
}
