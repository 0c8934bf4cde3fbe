import type { Span } from './model.ts'

/** Made when it is first needed: the first of them takes milliseconds to make. */
let graphemes: Intl.Segmenter | undefined

/** Between two of these every offset is a boundary, whatever else the text holds. */
function isPlain(code: number): boolean {
  if (code < 0x300) return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0x24f)
  return PLAIN.some(([from, to]) => code >= from && code <= to)
}

/** Letters that take no marks by themselves, punctuation, CJK signs and kana. */
const PLAIN: readonly (readonly [from: number, to: number])[] = [
  [0x400, 0x481],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x2010, 0x2027],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xff01, 0xff60],
]

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
  if (isSure(text, offset)) return offset
  // Sure boundaries on both sides are all that needs looking at.
  let from = offset - 1
  while (from > 0 && !isSure(text, from)) from--
  let to = offset + 1
  while (to < text.length && !isSure(text, to)) to++
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const cluster = graphemes.segment(text.slice(from, to)).containing(offset - from)
  if (!cluster || from + cluster.index === offset) return offset
  return side === 'before' ? from + cluster.index : from + cluster.index + cluster.segment.length
}

/** Whether an offset is a boundary by the two characters beside it: a line break has one on each side. */
function isSure(text: string, offset: number): boolean {
  if (isBetweenPlain(text, offset)) return true
  const before = text.charAt(offset - 1)
  return before === '\n' || (text.charAt(offset) === '\n' && before !== '\r')
}

function isBetweenPlain(text: string, offset: number): boolean {
  return isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))
}

/** `span` without the white space at its ends; null where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
