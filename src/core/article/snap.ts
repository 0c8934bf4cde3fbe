import type { Span } from './model.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Between two of these every offset is a boundary, whatever else the text holds. */
const PLAIN = /^[ -~\u00c0-\u024f\u0400-\u0481\u05d0-\u05ea\u0620-\u064a\u4e00-\u9fff]{2}$/

/**
 * The smallest span round `span` that starts and ends between grapheme clusters
 * (Unicode UAX 29), so that no accent or emoji is cut in two. Costs nothing between plain letters,
 * and at most the line's length elsewhere: a row of flags can be told apart only from its start.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  return { start: boundary(text, span.start, 'before'), end: boundary(text, span.end, 'after') }
}

function boundary(text: string, offset: number, side: 'before' | 'after'): number {
  if (offset <= 0 || offset >= text.length) return Math.min(Math.max(offset, 0), text.length)
  if (PLAIN.test(text.slice(offset - 1, offset + 1))) return offset
  // A line break is always a boundary, so the line is all that needs looking at.
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd + 1)
  const cluster = graphemes.segment(line).containing(offset - from)
  if (!cluster || from + cluster.index === offset) return offset
  return side === 'before' ? from + cluster.index : from + cluster.index + cluster.segment.length
}

/** `span` without the white space at its ends; null where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
