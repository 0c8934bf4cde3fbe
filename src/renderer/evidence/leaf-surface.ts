import type { Span } from '../../core/article/index.ts'
import type { Link } from '../../core/dossier/index.ts'
import { showRange } from '../article/bring-into-view.ts'
import { type Leaf, offsetAtPoint, rangesIn, selectionIn, selectRanges, spanIn } from './leaves.ts'
import type { Surface, SurfaceWindow } from './surface.ts'

export interface LeafSurfaceParts {
  /** What has the words, and scrolls them. */
  readonly root: HTMLElement
  /** What is drawn now, in the order of the text. */
  readonly leaves: () => readonly Leaf[]
  readonly locatorOf: (span: Span) => Link['locator']
  /** Has a span drawn that is far from the view, where not everything is. */
  readonly goTo?: (span: Span) => void
}

/** The surface of a view whose words stand in text nodes of one element. */
export class LeafSurface implements Surface {
  readonly window: SurfaceWindow
  readonly locatorOf: (span: Span) => Link['locator']
  readonly #parts: LeafSurfaceParts
  readonly #listeners = new Set<() => void>()

  constructor(parts: LeafSurfaceParts) {
    this.#parts = parts
    this.locatorOf = parts.locatorOf
    this.window = parts.root.ownerDocument.defaultView as SurfaceWindow
  }

  async ready(): Promise<void> {}

  selected(): Span | null {
    const range = selectionIn(this.window, this.#parts.root)
    return range && spanIn(this.#parts.leaves(), range)
  }

  select(span: Span): void {
    selectRanges(this.window, this.rangesOf(span))
  }

  rangesOf(span: Span): readonly Range[] {
    return rangesIn(this.#parts.leaves(), span)
  }

  offsetAt(x: number, y: number): number | null {
    return offsetAtPoint(this.#parts.leaves(), this.window.document, x, y)
  }

  show(span: Span): void {
    this.#parts.goTo?.(span)
    const [first] = this.rangesOf(span)
    if (first) showRange(this.#parts.root, first)
  }

  follow(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Says that other words are drawn than before. */
  drawn(): void {
    for (const listener of this.#listeners) listener()
  }
}
