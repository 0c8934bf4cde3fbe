import { readFile } from 'node:fs/promises'
import { loadPdfjs } from '../../src/importers/pdf/load-pdfjs.ts'

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** Its words as they were put on it, foot and all. */
  readonly text: string
}

/** The pages of a PDF, as pdf.js reads them. */
export async function readPdf(path: string): Promise<readonly PdfPage[]> {
  const { getDocument } = await loadPdfjs(true)
  const data = new Uint8Array(await readFile(path))
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      pages.push({ width, height, text: words.join('') })
    }
    return pages
  } finally {
    await task.destroy()
  }
}
