import { lowest } from '../lowest.ts'
import { cut, segmenterFor } from './cut.ts'
import type { Article, Span } from './model.ts'
import { snapToGraphemes } from './snap.ts'

/** The words of a text in order: where each starts and ends, in UTF-16 code units. */
export interface Words {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The words of an article, as its language parts them (Unicode UAX 29). Linear in the text. */
export function wordsOf({
  text,
  blocks,
  language,
}: Pick<Article, 'text' | 'blocks' | 'language'>): Words {
  const segmenter = segmenterFor(language, 'word')
  const starts: number[] = []
  const ends: number[] = []
  for (const block of blocks) {
    for (const { start, end, isWord } of cut(text.slice(block.start, block.end), segmenter)) {
      if (!isWord) continue
      starts.push(block.start + start)
      ends.push(block.start + end)
    }
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** The first word that ends after `at`; as many as there are words where none does. */
export function wordAfter({ ends }: Words, at: number): number {
  return lowest(ends.length, (word) => (ends[word] as number) > at)
}

/** The first word that starts at `at` or after it; as many as there are words where none does. */
export function wordFrom({ starts }: Words, at: number): number {
  return lowest(starts.length, (word) => (starts[word] as number) >= at)
}

/** `span` with the words whole that it starts or ends in, and every grapheme cluster too. */
export function snapToWords(text: string, words: Words, span: Span): Span {
  const first = wordAfter(words, span.start)
  const last = wordFrom(words, span.end) - 1
  return snapToGraphemes(text, {
    start: Math.min(span.start, words.starts[first] ?? span.start),
    end: Math.max(span.end, words.ends[last] ?? span.end),
  })
}
