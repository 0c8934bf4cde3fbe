import type { Span } from '../../core/article/index.ts'

/** The parts of a span that none of these covers, in order. */
export function partsOutside(span: Readonly<Span>, covers: readonly Readonly<Span>[]): Span[] {
  const inOrder = covers
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start)
  const parts: Span[] = []
  let from = span.start
  for (const { start, end } of inOrder) {
    if (start > from) parts.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) parts.push({ start: from, end: span.end })
  return parts
}
