import type { Span } from '../../core/article/index.ts'

/** How long a chunk may be, in UTF-16 code units: some screens full. */
const MOST = 6000

/**
 * Cuts a text into pieces that can be laid out one by one: after each form feed, after line ends, or
 * after a space where a line is very long. The pieces cover the text without gaps and part no
 * surrogate pair.
 */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfChunk(text, start)
    chunks.push({ start, end })
    start = end
  }
  return chunks
}

function endOfChunk(text: string, start: number): number {
  const far = start + MOST
  const page = text.slice(start, far).indexOf('\f')
  if (page >= 0) return start + page + 1
  if (far >= text.length) return text.length
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign, far - 1)
    if (at > start) return at + 1
  }
  return /[\uD800-\uDBFF]/.test(text.charAt(far - 1)) ? far - 1 : far
}

/** About how many lines a chunk takes where a line has `measure` characters. */
export function linesIn(text: string, { start, end }: Span, measure: number): number {
  let lines = 0
  for (let at = start; at < end; lines++) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 || found >= end ? end : found + 1
    lines += Math.max(0, Math.ceil((stop - at) / measure) - 1)
    at = stop
  }
  return lines
}
