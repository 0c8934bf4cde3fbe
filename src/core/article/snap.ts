import type { Span } from './model.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Between two of these every offset is a boundary, whatever else the text holds. */
const PLAIN = /^[ -~\u00c0-\u024f\u0400-\u0481\u05d0-\u05ea\u0620-\u064a\u4e00-\u9fff]{2}$/

/**
 * The smallest span round `span` that starts and ends between grapheme clusters
 * (Unicode UAX 29), so that no accent or emoji is cut in two. Costs nothing between plain letters,
 * and elsewhere by the stretch up to the next of them: a row of flags can be told apart only from
 * its start.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  return { start: boundary(text, span.start, 'before'), end: boundary(text, span.end, 'after') }
}

function boundary(text: string, offset: number, side: 'before' | 'after'): number {
  if (offset <= 0 || offset >= text.length) return Math.min(Math.max(offset, 0), text.length)
  if (PLAIN.test(text.slice(offset - 1, offset + 1))) return offset
  // Sure boundaries on both sides are all that needs looking at.
  let from = offset - 1
  while (from > 0 && !isSure(text, from)) from--
  let to = offset + 1
  while (to < text.length && !isSure(text, to)) to++
  const cluster = graphemes.segment(text.slice(from, to)).containing(offset - from)
  if (!cluster || from + cluster.index === offset) return offset
  return side === 'before' ? from + cluster.index : from + cluster.index + cluster.segment.length
}

/** Whether an offset is a boundary by the two characters beside it: a line break always is one. */
function isSure(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === '\n' || PLAIN.test(text.slice(offset - 1, offset + 1))
}

/** `span` without the white space at its ends; null where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
