import { withHeldCharacters } from './page-text-characters.ts'

/** How pdf.js is asked for a page’s text, so that every asker gets the same items. */
export const PDF_TEXT_OPTIONS = {
  includeMarkedContent: false,
  disableNormalization: false,
} as const

/** Parts the pages in the text of a PDF; it is in no page's own text. */
export const PAGE_BREAK = '\f'

/** What pdf.js says of words that stand together on a page. */
export interface PdfTextItem {
  readonly str: string
  /** A line ends after it. */
  readonly hasEOL: boolean
}

export interface PdfPageText {
  readonly text: string
  /** Where each item begins in the text, in UTF-16 code units; it is as long there as its `str`. */
  readonly starts: readonly number[]
}

/**
 * The text of one page, in the order in which the PDF writes it: the items one after another, and a
 * line feed where a line ends. White space other than the space is a space, and what UTF-8 cannot
 * hold is U+FFFD, each in its place.
 */
export function textOfPdfPage(items: readonly PdfTextItem[]): PdfPageText {
  const starts: number[] = []
  const chunks: string[] = []
  let length = 0
  for (const { str, hasEOL } of items) {
    starts.push(length)
    chunks.push(withHeldCharacters(str).replace(/[\t\n\v\f\r\u2028\u2029]/g, ' '))
    if (hasEOL) chunks.push('\n')
    length += str.length + (hasEOL ? 1 : 0)
  }
  return { text: chunks.join(''), starts }
}
