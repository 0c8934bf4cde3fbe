import type { Span } from '../../../core/article/index.ts'
import type { Link } from '../../../core/dossier/index.ts'
import { type PageTree, textOfPage } from '../../../core/source/page-text.ts'
import { type Crossing, crossing } from '../crossing.ts'
import { type Leaf, offsetAtPoint, rangesIn, selectionIn, selectRanges, spanIn } from '../leaves.ts'
import { noLocator, type Surface, type SurfaceWindow } from '../surface.ts'

/** How much of the view stays free round what is brought into it, in CSS pixels. */
const ROOM = 32

/** The words of a page in a frame: read by the same function as the kept text was. */
export class PageSurface implements Surface {
  readonly window: SurfaceWindow
  readonly #body: HTMLElement
  readonly #leaves: readonly Leaf[]
  readonly #toDrawn: Crossing
  readonly #toKept: Crossing

  constructor(body: HTMLElement, kept: string) {
    this.window = body.ownerDocument.defaultView as SurfaceWindow
    this.#body = body
    const { text, leaves } = readPage(body)
    this.#leaves = leaves
    this.#toDrawn = crossing(kept, text)
    this.#toKept = crossing(text, kept)
  }

  async ready(): Promise<void> {}

  selected(): Span | null {
    const range = selectionIn(this.window, this.#body)
    const span = range && spanIn(this.#leaves, range)
    return span && this.#toKept(span)
  }

  select(span: Span): void {
    selectRanges(this.window, this.rangesOf(span))
  }

  rangesOf(span: Span): readonly Range[] {
    const drawn = this.#toDrawn(span)
    return drawn ? rangesIn(this.#leaves, drawn) : []
  }

  offsetAt(x: number, y: number): number | null {
    const at = offsetAtPoint(this.#leaves, this.window.document, x, y)
    return at === null ? null : (this.#toKept({ start: at, end: at + 1 })?.start ?? null)
  }

  show(span: Span): void {
    const range = this.rangesOf(span)[0]
    if (!range) return
    const { top, bottom, left, right } = range.getBoundingClientRect()
    const { innerWidth, innerHeight } = this.window
    const isIn = top >= ROOM && bottom <= innerHeight - ROOM && left >= 0 && right <= innerWidth
    if (isIn) return
    this.window.scrollBy(
      left >= 0 && right <= innerWidth ? 0 : left - ROOM,
      (top + bottom - innerHeight) / 2,
    )
  }

  locatorOf(): Link['locator'] {
    return noLocator
  }

  follow(): () => void {
    return () => {}
  }
}

/** A browser’s tree, as the text is read out of it. */
const DOM: PageTree<Node> = {
  name: (node) => node.nodeName.toLowerCase(),
  data: (node) => node.nodeValue ?? '',
  children: (node) => node.childNodes,
}

function readPage(body: HTMLElement): { readonly text: string; readonly leaves: readonly Leaf[] } {
  const { text, parts } = textOfPage<Node>(body.ownerDocument.documentElement, DOM)
  const leaves = parts.flatMap(({ node, runs }) =>
    runs.map(({ at, to, length }) => ({ node: node as Text, from: at, start: to, length })),
  )
  return { text, leaves }
}
