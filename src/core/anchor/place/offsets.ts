import { type Span, snapToGraphemes } from '../../article/index.ts'
import { at } from '../words/at.ts'
import type { Words } from '../words/words.ts'
import type { WordRange } from './range.ts'

/**
 * The span of the new words. Where the old span started or ended inside of a word, or with space or
 * signs that are no words, the new one does so too if the same characters stand there.
 */
export function spanOf(before: Words, span: Span, a: WordRange, after: Words, b: WordRange): Span {
  const start = newStart(before, span.start, at(before.starts, a.from), after, b)
  const end = newEnd(before, span.end, at(before.ends, a.to - 1), after, b)
  return snapToGraphemes(after.text, start < end ? { start, end } : wholeWords(after, b))
}

function wholeWords(words: Words, range: WordRange): Span {
  return { start: at(words.starts, range.from), end: at(words.ends, range.to - 1) }
}

function newStart(
  before: Words,
  start: number,
  wordStart: number,
  after: Words,
  b: WordRange,
): number {
  const found = at(after.starts, b.from)
  if (start > wordStart) {
    const skipped = before.text.slice(wordStart, start)
    return after.text.startsWith(skipped, found) ? found + skipped.length : found
  }
  return found - common(before.text, wordStart, after.text, found, wordStart - start)
}

/** How many code units before both offsets are equal, up to `most`. */
function common(one: string, i: number, other: string, j: number, most: number): number {
  let size = 0
  while (size < most && size < j && one[i - size - 1] === other[j - size - 1]) size++
  return size
}

function newEnd(before: Words, end: number, wordEnd: number, after: Words, b: WordRange): number {
  const found = at(after.ends, b.to - 1)
  if (end < wordEnd) {
    const skipped = before.text.slice(end, wordEnd)
    return after.text.endsWith(skipped, found) ? found - skipped.length : found
  }
  let size = 0
  while (
    size < end - wordEnd &&
    found + size < after.text.length &&
    before.text[wordEnd + size] === after.text[found + size]
  ) {
    size++
  }
  return found + size
}
