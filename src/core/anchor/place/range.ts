import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import { weigh } from '../words/weigh.ts'
import { firstEndingAfter, firstStartingFrom, type Words, wordAt } from '../words/words.ts'

/** A stretch of words, end excluded. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The words that a span of the text touches, without paragraph breaks at its ends; or null. */
export function wordsIn(words: Words, span: { start: number; end: number }): WordRange | null {
  const paragraph = words.lexicon.find(PARAGRAPH)
  let from = firstEndingAfter(words, span.start)
  let to = firstStartingFrom(words, span.end)
  while (from < to && at(words.keys, from) === paragraph) from++
  while (from < to && at(words.keys, to - 1) === paragraph) to--
  return from < to ? { from, to } : null
}

/** What the words of a range count together. */
export function weightOf(alignment: Alignment, words: Words, range: WordRange): number {
  let sum = 0
  for (let i = range.from; i < range.to; i++) sum += at(alignment.weights, at(words.keys, i))
  return sum
}

/** What the words of a range count together, however often they are used. */
export function plainWeight(words: Words, range: WordRange): number {
  let sum = 0
  for (let i = range.from; i < range.to; i++) sum += weigh(wordAt(words, i))
  return sum
}

/** The letters of a range without spaces and typography. */
export function lettersOf(words: Words, range: WordRange): string {
  const paragraph = words.lexicon.find(PARAGRAPH)
  let letters = ''
  for (let i = range.from; i < range.to; i++) {
    const key = at(words.keys, i)
    if (key !== paragraph) letters += words.lexicon.word(key)
  }
  return letters
}

/** Whether two ranges read alike, wherever their paragraphs break. */
export function readAlike(one: Words, a: WordRange, other: Words, b: WordRange): boolean {
  const paragraph = one.lexicon.find(PARAGRAPH)
  let i = a.from
  let j = b.from
  for (;;) {
    while (i < a.to && at(one.keys, i) === paragraph) i++
    while (j < b.to && at(other.keys, j) === paragraph) j++
    if (i === a.to || j === b.to) return i === a.to && j === b.to
    if (at(one.keys, i++) !== at(other.keys, j++)) return false
  }
}
