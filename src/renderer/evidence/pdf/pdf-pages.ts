import { normalizeUnicode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Span } from '../../../core/article/index.ts'
import {
  PAGE_BREAK,
  PDF_TEXT_OPTIONS,
  type PdfTextItem,
  textOfPdfPage,
} from '../../../core/source/pdf-text.ts'
import { type Crossing, crossing } from '../crossing.ts'
import type { Leaf } from '../leaves.ts'
import { leavesOfItem } from './leaves-of-item.ts'

/** A page of a PDF whose words are drawn. */
export interface DrawnPage {
  readonly leaves: readonly Leaf[]
  /** From the kept text to what the leaves show, and back. */
  readonly toDrawn: Crossing
  readonly toKept: Crossing
}

/** Where the pages of a kept text begin, and, last, where it ends; form feeds part them. */
export function pageStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf(PAGE_BREAK); at >= 0; at = text.indexOf(PAGE_BREAK, at + 1))
    starts.push(at + 1)
  starts.push(text.length + 1)
  return starts
}

/** The words of a page as they are drawn in `layer`, and the way to them from the kept text. */
export async function readDrawnPage(
  pdf: PDFDocumentProxy,
  number: number,
  layer: HTMLElement,
  kept: string,
  { start, end }: Span,
): Promise<DrawnPage> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent(PDF_TEXT_OPTIONS)
  const items = content.items as unknown as readonly PdfTextItem[]
  const { text, starts } = textOfPdfPage(items)
  // An item without words is not drawn; the others are, in their order.
  const drawn = layer.querySelectorAll<HTMLElement>('span[role="presentation"]')
  const leaves: Leaf[] = []
  let at = 0
  for (const [i, item] of items.entries()) {
    if (item.str === '') continue
    const node = drawn[at++]?.firstChild as Text | null | undefined
    if (node) leaves.push(...leavesOfItem(node, item.str, starts[i] as number, normalizeUnicode))
  }
  const ofPage = kept.slice(start, end)
  const to = crossing(ofPage, text)
  const back = crossing(text, ofPage)
  return {
    leaves,
    toDrawn: (span) => to(shift(span, -start)),
    toKept: (span) => {
      const found = back(span)
      return found && shift(found, start)
    },
  }
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
