import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { EventBus, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { Span } from '../../../core/article/index.ts'
import type { Link } from '../../../core/dossier/index.ts'
import { lowest } from '../../../core/lowest.ts'
import { showRange } from '../../article/bring-into-view.ts'
import { offsetAtPoint, rangesIn, selectionIn, selectRanges, spanIn } from '../leaves.ts'
import type { Surface, SurfaceWindow } from '../surface.ts'
import { type DrawnPage, pageStarts, readDrawnPage } from './pdf-pages.ts'

export interface PdfSurfaceParts {
  readonly pdf: PDFDocumentProxy
  readonly viewer: PDFViewer
  readonly events: EventBus
  /** What is printed on the pages as their numbers, where the file says so. */
  readonly labels: readonly string[] | null
  readonly text: string
}

/** The words of a PDF's pages; those of a page are there once it was near the view. */
export class PdfSurface implements Surface {
  readonly window: SurfaceWindow = window
  readonly #parts: PdfSurfaceParts
  readonly #starts: readonly number[]
  readonly #drawn = new Map<number, DrawnPage>()
  /** What is being read of pages that are drawn. */
  readonly #drawing = new Set<Promise<void>>()
  readonly #listeners = new Set<() => void>()
  readonly #end = new AbortController()
  /** What is to be in view once it is drawn. */
  #wanted: Span | null = null

  constructor(parts: PdfSurfaceParts) {
    this.#parts = parts
    this.#starts = pageStarts(parts.text)
    parts.events.on('textlayerrendered', this.#draw)
    parts.events.on('scalechanging', this.#goThere)
    const { signal } = this.#end
    for (const type of ['wheel', 'pointerdown', 'keydown']) {
      this.#scroller.addEventListener(type, () => this.#forget(), { signal, passive: true })
    }
    for (let page = 1; page <= this.#pages; page++) this.#draw({ pageNumber: page })
  }

  /** Ends following the viewer. */
  stop(): void {
    this.#parts.events.off('textlayerrendered', this.#draw)
    this.#parts.events.off('scalechanging', this.#goThere)
    this.#end.abort()
    this.#listeners.clear()
  }

  async ready(): Promise<void> {
    await Promise.all(this.#drawing)
  }

  selected(): Span | null {
    const range = selectionIn(this.window, this.#scroller)
    if (range === null) return null
    const spans = this.#inOrder().flatMap(([, { leaves, toKept }]) => {
      const span = spanIn(leaves, range)
      return (span && toKept(span)) ?? []
    })
    const [first, last] = [spans[0], spans.at(-1)]
    return first && last ? { start: first.start, end: last.end } : null
  }

  select(span: Span): void {
    selectRanges(this.window, this.rangesOf(span))
  }

  rangesOf(span: Span): readonly Range[] {
    return this.#inOrder().flatMap(([page, { leaves, toDrawn }]) => {
      const part = this.#partOn(page, span)
      const drawn = part && toDrawn(part)
      return drawn ? rangesIn(leaves, drawn) : []
    })
  }

  offsetAt(x: number, y: number): number | null {
    for (const { leaves, toKept } of this.#drawn.values()) {
      const at = offsetAtPoint(leaves, document, x, y)
      if (at !== null) return toKept({ start: at, end: at + 1 })?.start ?? null
    }
    return null
  }

  show(span: Span): void {
    const [first] = this.rangesOf(span)
    if (first) showRange(this.#scroller, first)
    else {
      this.#wanted = span
      this.#goThere()
    }
  }

  locatorOf({ start }: Span): Link['locator'] {
    const page = this.#pageAt(start)
    return { label: 'page', value: this.#parts.labels?.[page - 1] || String(page) }
  }

  follow(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The viewer goes back to where it was when its size changes, as it does once at first. */
  readonly #goThere = (): void => {
    if (this.#wanted === null) return
    this.#parts.viewer.scrollPageIntoView({ pageNumber: this.#pageAt(this.#wanted.start) })
  }

  readonly #draw = (page: { readonly pageNumber: number }): void => {
    const drawing = this.#read(page).finally(() => this.#drawing.delete(drawing))
    this.#drawing.add(drawing)
  }

  async #read({ pageNumber }: { readonly pageNumber: number }): Promise<void> {
    const { pdf, viewer, text } = this.#parts
    const layer: HTMLElement | undefined = viewer.getPageView(pageNumber - 1)?.textLayer?.div
    const span = this.#spanOf(pageNumber)
    if (!layer?.isConnected || span === null) return
    const page = await readDrawnPage(pdf, pageNumber, layer, text, span).catch(() => null)
    if (page === null || this.#end.signal.aborted) return
    this.#drawn.set(pageNumber, page)
    for (const listener of this.#listeners) listener()
    const [first] = this.#wanted ? this.rangesOf(this.#wanted) : []
    if (!first) return
    this.#forget()
    showRange(this.#scroller, first)
  }

  /** The drawn pages, the first first. What the viewer has put away is not drawn any more. */
  #inOrder(): [number, DrawnPage][] {
    for (const [number, { leaves }] of this.#drawn) {
      if (leaves[0]?.node.isConnected === false) this.#drawn.delete(number)
    }
    return [...this.#drawn].sort(([a], [b]) => a - b)
  }

  get #scroller(): HTMLElement {
    return this.#parts.viewer.container
  }

  get #pages(): number {
    return this.#parts.pdf.numPages
  }

  #forget(): void {
    this.#wanted = null
  }

  /** What of the kept text stands on a page; null where that has other pages than the file. */
  #spanOf(page: number): Span | null {
    const [start, next] = [this.#starts[page - 1], this.#starts[page]]
    if (this.#starts.length - 1 !== this.#pages) return null
    return start === undefined || next === undefined ? null : { start, end: next - 1 }
  }

  #partOn(page: number, span: Span): Span | null {
    const whole = this.#spanOf(page)
    if (whole === null) return null
    const start = Math.max(span.start, whole.start)
    const end = Math.min(span.end, whole.end)
    return start < end ? { start, end } : null
  }

  #pageAt(offset: number): number {
    const at = lowest(this.#starts.length, (i) => (this.#starts[i] as number) > offset)
    return Math.min(Math.max(1, at), this.#pages)
  }
}
