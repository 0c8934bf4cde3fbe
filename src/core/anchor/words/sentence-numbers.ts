import { at } from './at.ts'
import { PARAGRAPH, QUOTE } from './spell.ts'
import { type Words, wordAt } from './words.ts'

/** Where each sentence starts, by word. A rough cut that needs no language, the same in every draft. */
export interface Sentences {
  /** The sentence of each word, from 0; a paragraph's break belongs to none: -1. */
  readonly of: Int32Array
  /** The first word of each sentence and, at the end, the count of words. */
  readonly firsts: Int32Array
}

const ENDERS = new Set(['.', '!', '?', '…', '؟', '۔', '।', '|'])
const CLOSERS = new Set([QUOTE, ')', ']', '″', '′'])
const WIDE = /^[。！？｡]/u

/** Cuts after a stop that a space follows, and after a wide stop. Linear in the words. */
export function sentenceNumbers(words: Words): Sentences {
  const of = new Int32Array(words.count)
  const firsts: number[] = []
  const enders = numbersOf(words, ENDERS)
  const closers = numbersOf(words, CLOSERS)
  const paragraph = words.lexicon.find(PARAGRAPH)
  let open = false
  let ended = false
  for (let i = 0; i < words.count; i++) {
    const key = at(words.keys, i)
    if (key === paragraph) {
      of[i] = -1
      open = false
      continue
    }
    const apart = i === 0 || at(words.ends, i - 1) < at(words.starts, i)
    if (ended && open && (apart || isWide(words, i - 1))) {
      if (!closers.has(key) || apart) open = false
    }
    if (!open) firsts.push(i)
    open = true
    of[i] = firsts.length - 1
    ended = enders.has(key) || (ended && closers.has(key) && !apart)
  }
  firsts.push(words.count)
  return { of, firsts: Int32Array.from(firsts) }
}

function numbersOf(words: Words, wanted: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...wanted].map((word) => words.lexicon.find(word)))
}

function isWide(words: Words, index: number): boolean {
  return WIDE.test(words.text.charAt(at(words.starts, index)))
}

/** The words of sentence `number`, end excluded, without the paragraph's break. */
export function sentenceRange(
  words: Words,
  sentences: Sentences,
  number: number,
): { from: number; to: number } {
  const from = at(sentences.firsts, number)
  let to = at(sentences.firsts, number + 1)
  while (to > from && wordAt(words, to - 1) === PARAGRAPH) to--
  return { from, to }
}
