import type { Span } from '../article/index.ts'
import { align } from './align/align.ts'
import { placeSpan } from './place/place-span.ts'
import type { Placement } from './place/placement.ts'

/**
 * What became of each span of the text `before` in the text `after`, in the order given. Spans are
 * in UTF-16 code units. Two texts are aligned once, in n·log n of their length; each span then
 * costs by its own size.
 */
export function carry(before: string, after: string, spans: readonly Span[]): Placement[] {
  if (before === after) return spans.map(unchanged)
  const alignment = align(before, after)
  return spans.map((span) => placeSpan(alignment, span))
}

function unchanged({ start, end }: Span): Placement {
  return {
    outcome: 'unchanged',
    span: { start, end },
    changes: [],
    difference: [],
    contextChanged: false,
    candidates: [],
  }
}
