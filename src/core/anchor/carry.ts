import type { Span } from '../article/index.ts'
import { align } from './align/align.ts'
import { placing } from './place/place-span.ts'
import { type Placement, unchanged } from './place/placement.ts'

/**
 * What became of each span of the text `before` in the text `after`, in the order given. Spans are
 * in UTF-16 code units. Two texts are aligned once, in n·log n of their length; each span then
 * costs by its own size.
 */
export function carry(before: string, after: string, spans: readonly Span[]): Placement[] {
  if (before === after) return spans.map(unchanged)
  return spans.map(placing(align(before, after)))
}
