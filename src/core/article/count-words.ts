import type { Span } from './model.ts'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * How many words the blocks of a text have, as Unicode (UAX 29) parts them. They are read one by
 * one, since V8's segmenter takes quadratic time over a long string.
 */
export function countWords(text: string, blocks: readonly Span[]): number {
  let count = 0
  for (const { start, end } of blocks) {
    for (const { isWordLike } of words.segment(text.slice(start, end))) if (isWordLike) count++
  }
  return count
}
