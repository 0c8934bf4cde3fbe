import type { Span } from '../article/index.ts'

/** How many UTF-16 code units of the text before and after are kept with a quote. */
export const CONTEXT = 32

/**
 * A passage by its words and what stands round them (W3C TextQuoteSelector) and by its place
 * (TextPositionSelector, here in UTF-16 code units).
 */
export interface Anchor {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly position: Span
}

/** The anchor of a span of `text`. Throws a RangeError where the span is empty or outside of it. */
export function describe(text: string, span: Span): Anchor {
  const { start, end } = span
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`The span ${start}–${end} is not in a text of ${text.length} units`)
  }
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT), start), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), end)),
    },
    position: { start, end },
  }
}

/** `offset`, moved towards `inner` where it would part a surrogate pair. */
function whole(text: string, offset: number, inner: number): number {
  const parts =
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset))
  if (!parts) return offset
  return inner > offset ? offset + 1 : offset - 1
}
