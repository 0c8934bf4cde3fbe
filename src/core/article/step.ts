import type { Article } from './model.ts'
import { sentences } from './sentences.ts'
import { type Words, wordAfter, wordFrom } from './words.ts'

export interface Step {
  readonly by: 'word' | 'sentence' | 'paragraph'
  readonly direction: 'forward' | 'backward'
}

/**
 * Where a caret at `at` comes to stand: forward at the end of a word, sentence or paragraph,
 * backward at the start of one, so that what it passes is whole. At the text's ends it stays. In
 * UTF-16 code units.
 */
export function step(
  article: Pick<Article, 'text' | 'blocks' | 'language'>,
  words: Words,
  at: number,
  { by, direction }: Step,
): number {
  const forward = direction === 'forward'
  if (by === 'word') {
    const next = forward ? words.ends[wordAfter(words, at)] : words.starts[wordFrom(words, at) - 1]
    return next ?? at
  }
  const { text, blocks, language } = article
  const block = forward
    ? blocks.find(({ end }) => end > at)
    : blocks.findLast(({ start }) => start < at)
  if (block === undefined) return at
  if (by === 'paragraph') return forward ? block.end : block.start
  const all = sentences(text, block, language)
  const next = forward
    ? all.find(({ end }) => end > at)?.end
    : all.findLast(({ start }) => start < at)?.start
  return next ?? at
}
