import type { Span } from '../../article/index.ts'
import { type Anchor, CONTEXT } from '../describe.ts'
import type { TextIndex } from '../index-text.ts'
import { type WordRange, wordsIn } from '../place/range.ts'
import { withSigns } from '../place/with-signs.ts'
import { at } from '../words/at.ts'
import { Lexicon } from '../words/lexicon.ts'
import { readWords } from '../words/read-words.ts'
import { type Sentences, sentenceNumbers } from '../words/sentence-numbers.ts'
import { PARAGRAPH } from '../words/spell.ts'
import { isPointedOtherwise } from '../words/vowel-points.ts'
import { rawAt, type Words, wordAt } from '../words/words.ts'

/** The passage that an anchor keeps, as words, and which of them are the quote's. */
export interface Passage {
  readonly words: Words
  readonly sentences: Sentences
  /** Null where the quote has no words, but spaces or what is not seen. */
  readonly quote: WordRange | null
  /** Whether words at either end may be cut in two. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** What is round a place, measured by the anchor's context. */
export interface Context {
  /** How much of the context reads alike without a gap, in UTF-16 code units of the anchor. */
  readonly size: number
  /** Whether the quote's sentence has other words round it, as far as the context shows. */
  readonly changed: boolean
}

/** Reads the quote with what was kept round it. */
export function readPassage({ quote: { exact, prefix, suffix } }: Anchor): Passage {
  const words = readWords(prefix + exact + suffix, new Lexicon())
  const span = { start: prefix.length, end: prefix.length + exact.length }
  const quote = wordsIn(words, span)
  return {
    words,
    sentences: sentenceNumbers(words),
    quote: quote && withSigns(words, quote),
    cut: { before: prefix.length >= CONTEXT - 1, after: suffix.length >= CONTEXT - 1 },
  }
}

/**
 * What is round the span, if its words are the quote's; null where it cuts a word that the quote
 * does not: "12" is not in "120".
 */
export function contextOf(index: TextIndex, span: Span, passage: Passage): Context | null {
  const selected = wordsIn(index.words, span)
  const { quote } = passage
  if (!selected || !quote) return selected || quote ? null : { size: 0, changed: false }
  const place = withSigns(index.words, selected)
  if (!reads(passage.words, quote, index.words, place)) return null
  const before = walk(passage, index, quote.from - 1, place.from - 1, -1)
  const after = walk(passage, index, quote.to, place.to, 1)
  return { size: before.size + after.size, changed: before.changed || after.changed }
}

/** Whether the ranges read alike but for paragraph breaks; the words may have two lexicons. */
function reads(one: Words, a: WordRange, other: Words, b: WordRange): boolean {
  let j = b.from
  for (let i = a.from; i < a.to; i++) {
    if (wordAt(one, i) === PARAGRAPH) continue
    while (j < b.to && wordAt(other, j) === PARAGRAPH) j++
    if (j === b.to || wordAt(one, i) !== wordAt(other, j)) return false
    if (isPointedOtherwise(rawAt(one, i), rawAt(other, j++))) return false
  }
  while (j < b.to && wordAt(other, j) === PARAGRAPH) j++
  return j === b.to
}

/** Goes outwards from the edge of the quote as long as both sides read alike. */
function walk(passage: Passage, index: TextIndex, i: number, j: number, step: 1 | -1): Context {
  const { words } = passage
  const edge = step === 1 ? at(words.ends, i - 1) : at(words.starts, i + 1)
  const isSame = (side: Passage | TextIndex, word: number, first: number) =>
    at(side.sentences.of, word) === at(side.sentences.of, first)
  const [first, start] = [i - step, j - step]
  let size = 0
  for (;;) {
    while (i >= 0 && i < words.count && wordAt(words, i) === PARAGRAPH) i += step
    while (j >= 0 && j < index.words.count && wordAt(index.words, j) === PARAGRAPH) j += step
    const isCut = step === 1 ? passage.cut.after : passage.cut.before
    const goesOn = j >= 0 && j < index.words.count
    const inSentence = goesOn && isSame(index, j, start)
    if (i < 0 || i >= words.count) return { size, changed: !isCut && inSentence }
    const isLast = isCut && i === (step === 1 ? words.count - 1 : 0)
    if (!goesOn || !alike(wordAt(words, i), wordAt(index.words, j), isLast ? step : 0)) {
      return { size, changed: inSentence || isSame(passage, i, first) }
    }
    size = step === 1 ? at(words.ends, i) - edge : edge - at(words.starts, i)
    i += step
    j += step
  }
}

/** Whether two words are the same, or the first is what is left of the second one. */
function alike(kept: string, whole: string, step: 1 | -1 | 0): boolean {
  if (step === 0) return kept === whole
  return step === 1 ? whole.startsWith(kept) : whole.endsWith(kept)
}
