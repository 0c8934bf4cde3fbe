import type { Lexicon } from './lexicon.ts'

/**
 * A text as words. Signs are words too, and so is a paragraph's break. Differences of typography
 * are gone from the keys: words of one key read alike.
 */
export interface Words {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  /** Where each word starts and ends in the text, in UTF-16 code units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Each word's number in the lexicon. */
  readonly keys: Int32Array
}

/** How the word at `index` reads. */
export function wordAt(words: Words, index: number): string {
  return words.lexicon.word(words.keys[index] as number)
}

/** The word at `index` as it is written. */
export function rawAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index])
}

/** The index of the first word that ends after `offset`; the count where none does. */
export function firstEndingAfter(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.ends[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first word that starts at `offset` or after it; the count where none does. */
export function firstStartingFrom(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] as number) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
