import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok, type Result } from '../../core/result.ts'
import { PAGE_BREAK, PDF_TEXT_OPTIONS, textOfPdfPage } from '../../core/source/index.ts'
import { LONGEST_PDF_TEXT, withPdf } from './open-pdf.ts'
import { ofPdfjs, PdfFailure } from './pdf-failure.ts'

/**
 * The text of a PDF, its pages parted by form feeds. Fails with `encrypted` where it asks for a
 * password, `broken` where it is no whole PDF, and `noText` where its pages are pictures.
 */
export function textOfPdf(bytes: Uint8Array, name: string): Promise<Result<string>> {
  const use = {
    encrypted: 'Save a copy without the password, and attach that one.',
    broken: 'Get the file again where it came from. This one is kept as it is.',
    keepsSoftHyphens: false,
  }
  return withPdf(bytes, name, use, async (pdf) => {
    const text = await textOf(pdf)
    if (text === null) return tooMuchText(name)
    return text.trim() === '' ? scanned(name) : ok(text)
  })
}

/** Null where there is more than may be. A page that cannot be read is an empty one, if others can. */
async function textOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const pages: string[] = []
  let length = 0
  let failure: unknown = null
  for (let number = 1; number <= pdf.numPages; number++) {
    let text = ''
    try {
      const items = await ofPdfjs(async () => {
        const page = await pdf.getPage(number)
        const content = await page.getTextContent(PDF_TEXT_OPTIONS)
        page.cleanup()
        return content.items
      })
      text = textOfPdfPage(items.flatMap((item) => ('str' in item ? [item] : []))).text
    } catch (error) {
      if (!(error instanceof PdfFailure)) throw error
      failure ??= error
    }
    pages.push(text)
    length += text.length + 1
    if (length > LONGEST_PDF_TEXT) return null
  }
  if (failure !== null && pages.every((text) => text === '')) throw failure
  return pages.join(PAGE_BREAK)
}

function scanned(name: string): Result<never> {
  return fail(
    'noText',
    `“${name}” has no text in it: its pages are pictures, as in a scan.`,
    'Have another program recognise its text, and attach what that one saves, to quote from it.',
  )
}

function tooMuchText(name: string): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” has more text than Tickmark searches.`,
    'The file is kept all the same. Attach the pages that matter as a file of their own.',
  )
}
