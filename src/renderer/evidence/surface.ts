import type { Span } from '../../core/article/index.ts'
import type { Link } from '../../core/dossier/index.ts'

/** A window whose highlights and selection can be reached: the desk’s own, or a frame’s. */
export type SurfaceWindow = Window & typeof globalThis

/**
 * The words of a kept file as a view shows them. Whoever finds, marks or links words works on this
 * and knows no view. Every offset is of the kept text, in UTF-16 code units.
 */
export interface Surface {
  /** Where the words are drawn: it has their highlights and their selection. */
  readonly window: SurfaceWindow
  /** Resolves when the words that are drawn by now can be told: until then they cannot be selected. */
  ready(): Promise<void>
  /** The selected words, as they were selected; null where there are none. */
  selected(): Span | null
  select(span: Span): void
  /** What is drawn of a span now: nothing, where the view draws later what is far away. */
  rangesOf(span: Span): readonly Range[]
  /** What is drawn at a point of {@link window}, in CSS pixels. */
  offsetAt(x: number, y: number): number | null
  /** Brings a span into view. It is drawn then, or {@link follow} tells when it is. */
  show(span: Span): void
  /** Where a passage is, for people: its page, or its row. */
  locatorOf(span: Span): Link['locator']
  /** Calls back when other words are drawn than before, until the answer is called. */
  follow(listener: () => void): () => void
}

/** For whoever has no pages and no rows: no place that has a name. */
export const noLocator: Link['locator'] = { label: 'page', value: '' }
