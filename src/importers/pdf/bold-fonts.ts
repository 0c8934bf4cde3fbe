import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mostCommon, type Page } from './layout.ts'

/** How many pages are looked at for what their fonts are called: it costs as much as drawing them. */
const MOST_PAGES = 6

/**
 * Tells the bold fonts of a document, by the names that they have in it. Asks only for fonts other
 * than the text’s own, on few pages; a font that is not met there counts as not bold.
 */
export async function boldFonts(
  pdf: PDFDocumentProxy,
  pages: readonly Page[],
): Promise<(font: string) => boolean> {
  const all = pages.flatMap(({ pieces }) => pieces)
  const body = mostCommon(
    all,
    ({ font }) => font,
    ({ text }) => text.length,
  )
  const bold = new Set<string>()
  const known = new Set<string>()
  let asked = 0
  for (const { number, pieces } of pages) {
    const fonts = new Set(pieces.map(({ font }) => font))
    const isNew = [...fonts].some((font) => font !== body && !known.has(font))
    if (!isNew || asked === MOST_PAGES) continue
    asked++
    try {
      const page = await pdf.getPage(number)
      await page.getOperatorList()
      for (const font of fonts) {
        known.add(font)
        if (page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) bold.add(font)
      }
      page.cleanup()
    } catch {
      // What its fonts are called is not worth a page’s text, which is read already.
      for (const font of fonts) known.add(font)
    }
  }
  return (font) => bold.has(font)
}

function isBold(font: unknown): boolean {
  const { name, bold, black } = Object(font) as Record<string, unknown>
  return bold === true || black === true || (typeof name === 'string' && BOLD.test(name))
}

const BOLD = /bold|black|heavy|semibold|demi|[-_]bd\b|CMBX|SFBX/i
