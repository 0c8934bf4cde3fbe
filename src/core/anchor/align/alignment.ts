import type { Sentences } from '../words/sentence-numbers.ts'
import type { Words } from '../words/words.ts'
import type { Units } from './standing-units.ts'

/** A text with what is looked up in it again and again. */
export interface Side {
  readonly words: Words
  readonly sentences: Sentences
}

/** Which words of the old text stand beside which of the new. */
export interface Alignment {
  readonly before: Side
  readonly after: Side
  /** For each old word the new one beside it, which may read otherwise; -1 where there is none. */
  readonly mates: Int32Array
  /** For each new word the old one beside it. */
  readonly origins: Int32Array
  /** For each old word with a mate: 0 where the order is kept, else the number of what moved. */
  readonly blocks: Int32Array
  /** The sentences and rows of either text, by what they say. */
  readonly units: { readonly before: Units; readonly after: Units }
  /** How much each word counts, by its number in the lexicon. */
  readonly weights: Float64Array
}

/** Puts an old word beside a new one. */
export function marry(alignment: Alignment, a: number, b: number, block: number): void {
  alignment.mates[a] = b
  alignment.origins[b] = a
  alignment.blocks[a] = block
}

/** Parts an old word from the new one beside it. */
export function part(alignment: Alignment, a: number): void {
  const b = alignment.mates[a] as number
  if (b < 0) return
  alignment.mates[a] = -1
  alignment.origins[b] = -1
  alignment.blocks[a] = 0
}

/** Whether the old word has a mate that reads alike. */
export function isKept(alignment: Alignment, a: number): boolean {
  const b = alignment.mates[a] as number
  return b >= 0 && alignment.before.words.keys[a] === alignment.after.words.keys[b]
}

/** Where the numbers of words that are taken start, on either side, so that none equals another. */
export const OLD = -1
export const NEW = -(2 ** 30)

/** The keys of the words that stand alone; the others get numbers that nothing else has. */
export function freeKeys(words: Words, mates: Int32Array, taken: number): Int32Array {
  return words.keys.map((key, i) => ((mates[i] as number) < 0 ? key : taken - i))
}
