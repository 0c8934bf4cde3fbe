import type { Span } from '../article/index.ts'
import { at } from './words/at.ts'
import { Lexicon } from './words/lexicon.ts'
import { readWords } from './words/read-words.ts'
import { type Sentences, sentenceNumbers } from './words/sentence-numbers.ts'
import { PARAGRAPH } from './words/spell.ts'
import type { Words } from './words/words.ts'

/** So many words in a row are looked up at once. */
const SIZE = 3

/** A text whose short word sequences are known by their places. */
export interface TextIndex {
  readonly words: Words
  readonly sentences: Sentences
  /** The places of each sequence of one word and of three, by its hash, in order. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** The words that are no paragraph breaks: their numbers in `words`. */
  readonly solid: Int32Array
}

/** Reads `text` once, so that quotes are found in it by their words. Linear in the text. */
export function indexText(text: string): TextIndex {
  const words = readWords(text, new Lexicon())
  const paragraph = words.lexicon.find(PARAGRAPH)
  const solid = Int32Array.from(
    Array.from({ length: words.count }, (_, i) => i).filter((i) => at(words.keys, i) !== paragraph),
  )
  const places = new Map<number, number[]>()
  const add = (hash: number, place: number) => {
    const known = places.get(hash)
    if (known) known.push(place)
    else places.set(hash, [place])
  }
  const keys = solid.map((i) => at(words.keys, i))
  for (let i = 0; i < keys.length; i++) {
    add(hashOf(keys, i, 1), i)
    if (i + SIZE <= keys.length) add(hashOf(keys, i, SIZE), i)
  }
  return { words, sentences: sentenceNumbers(words), places, solid }
}

/**
 * Every place of `quote` in the text, whatever the typography, in order, in UTF-16 code units. The
 * quote starts and ends with whole words. Costs by how often its rarest sequence occurs.
 */
export function locate(index: TextIndex, quote: string): Span[] {
  const { words, places, solid } = index
  const quoted = readWords(quote, new Lexicon())
  const keys: number[] = []
  for (let i = 0; i < quoted.count; i++) {
    const word = quoted.lexicon.word(at(quoted.keys, i))
    if (word === PARAGRAPH) continue
    const key = words.lexicon.find(word)
    if (key < 0) return []
    keys.push(key)
  }
  const size = keys.length < SIZE ? 1 : SIZE
  let rarest: readonly number[] | null = null
  let offset = 0
  for (let i = 0; i + size <= keys.length; i++) {
    const found = places.get(hashOf(keys, i, size))
    if (!found) return []
    if (rarest && found.length >= rarest.length) continue
    rarest = found
    offset = i
  }
  const out: Span[] = []
  for (const place of rarest ?? []) {
    const from = place - offset
    if (from < 0 || from + keys.length > solid.length) continue
    if (!keys.every((key, i) => at(words.keys, at(solid, from + i)) === key)) continue
    const first = at(solid, from)
    const last = at(solid, from + keys.length - 1)
    out.push({ start: at(words.starts, first), end: at(words.ends, last) })
  }
  return out
}

/** FNV-1a; the size goes in first, so that one word and three are told apart. */
function hashOf(keys: ArrayLike<number>, from: number, size: number): number {
  let hash = 0x811c9dc5 ^ size
  for (let i = from; i < from + size; i++) {
    hash = Math.imul(hash ^ (at(keys, i) & 0xffff), 0x01000193)
    hash = Math.imul(hash ^ (at(keys, i) >>> 16), 0x01000193)
  }
  return hash >>> 2
}
