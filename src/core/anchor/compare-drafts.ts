import type { Article, Span } from '../article/index.ts'
import { align } from './align/align.ts'
import { type Row, rowsOf } from './drafts/rows-of.ts'
import { stretchesAlone } from './drafts/stretches-alone.ts'
import { placing } from './place/place-span.ts'
import type { Placement } from './place/placement.ts'

/** What is compared of a draft. */
export type Draft = Pick<Article, 'text' | 'blocks'>

/** Two drafts, aligned once. Spans are in UTF-16 code units of the draft that they belong to. */
export interface Comparison {
  /** What became of a span of the old draft; as `carry` answers for it. */
  place(span: Span): Placement
  /** The stretches of the old draft that the new one does not have, in order. */
  readonly dropped: readonly Span[]
  /** The stretches of the new draft that the old one did not have, in order. */
  readonly added: readonly Span[]
  /** The blocks of both drafts side by side, in reading order. */
  readonly rows: readonly Row[]
}

/**
 * Puts two drafts beside each other for a person to read. Costs n·log n of their length, and each
 * span that is placed by its own size.
 */
export function compareDrafts(before: Draft, after: Draft): Comparison {
  const alignment = align(before.text, after.text)
  const alone = stretchesAlone(alignment)
  return {
    place: placing(alignment),
    dropped: alone.dropped,
    added: alone.added,
    rows: rowsOf(alignment, before.blocks, after.blocks),
  }
}
