import { type Span, sentences } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'

/**
 * The sentence that a caret at `at` is in, in UTF-16 code units: between two of them the one that
 * it stands behind; null where the draft has no words there.
 */
export function sentenceAt({ text, blocks, language }: Draft, at: number): Span | null {
  const block = blocks.find(({ start, end }) => start <= at && at <= end)
  if (block === undefined) return null
  const all = sentences(text, block, language)
  const inside = all.find(({ start, end }) => start <= at && at < end)
  return inside ?? all.find(({ end }) => end >= at) ?? all.at(-1) ?? null
}

/** Where the sentence after `at` starts, in this paragraph or a later one; null after the last. */
export function nextSentence({ text, blocks, language }: Draft, at: number): number | null {
  for (const block of blocks) {
    if (block.end <= at) continue
    const next = sentences(text, block, language).find(({ start }) => start >= at)
    if (next) return next.start
  }
  return null
}
