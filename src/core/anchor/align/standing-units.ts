import type { Run } from '../diff/run.ts'
import { hashAt } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { sortOf } from '../words/weigh.ts'
import { type Words, wordAt } from '../words/words.ts'
import type { Side } from './alignment.ts'

/** A stretch of words, end excluded. */
interface Range {
  readonly from: number
  readonly to: number
}

/** The sentences and rows of a text, by what they say. */
export interface Units {
  /** By the hash of its words: where a unit stands first, and how often. */
  readonly places: ReadonlyMap<number, { readonly range: Range; readonly count: number }>
}

/** Fewer words, signs included, are no statement. */
const FEWEST = 2

/**
 * The sentences of a text, and the rows of which those without stops are made: lists and tables. A
 * line that starts in lower case is the rest of a wrapped one, and no row. Linear in the words.
 */
export function unitsOf(side: Side): Units {
  const places = new Map<number, { range: Range; count: number }>()
  const { words, sentences } = side
  const starts = lineStarts(words)
  const add = (unit: Range) => {
    const range = bare(words, unit)
    const hash = hashOf(words, range)
    if (hash === null) return
    const known = places.get(hash)
    if (known) known.count++
    else places.set(hash, { range, count: 1 })
  }
  let line = 0
  for (let i = 0; i + 1 < sentences.firsts.length; i++) {
    const sentence = sentenceRange(words, sentences, i)
    add(sentence)
    while (line < starts.length && at(starts, line) <= sentence.from) line++
    let { from } = sentence
    for (; line < starts.length && at(starts, line) < sentence.to; line++) {
      if (!isRest(words, from)) add({ from, to: at(starts, line) })
      from = at(starts, line)
    }
    if (from > sentence.from && !isRest(words, from)) add({ from, to: sentence.to })
  }
  return { places }
}

/** What stands once in either text, word for word, in the order of the old text. */
export function standingOnce(before: Side, old: Units, after: Side, now: Units): Run[] {
  const runs: Run[] = []
  for (const [hash, { range, count }] of old.places) {
    const other = now.places.get(hash)
    if (count !== 1 || other?.count !== 1) continue
    const size = range.to - range.from
    if (other.range.to - other.range.from !== size) continue
    if (!reads(before.words, range.from, after.words, other.range.from, size)) continue
    runs.push({ a: range.from, b: other.range.from, size })
  }
  return runs.sort((x, y) => x.a - y.a || y.size - x.size)
}

/** The units that the range touches: whole sentences and, where they have several, whole rows. */
export function unitsRound({ words, sentences }: Side, range: Range): Range[] {
  const out: Range[] = []
  for (let i = range.from; i < range.to; ) {
    const number = at(sentences.of, i)
    if (number < 0) {
      i++
      continue
    }
    const sentence = sentenceRange(words, sentences, number)
    const stop = Math.min(range.to, sentence.to)
    out.push(sentence)
    while (i < stop) {
      const row = rowAt(words, sentence, i)
      if (row.from > sentence.from || row.to < sentence.to) out.push(row)
      i = row.to
    }
  }
  return out
}

/** A unit without its bullet and its stop: the last row of a list may have neither. */
export function bare(words: Words, { from, to }: Range): Range {
  let [first, end] = [from, to]
  while (first < end && BULLETS.has(wordAt(words, first))) first++
  while (end > first && wordAt(words, end - 1) === '.') end--
  return { from: first, to: end }
}

/** The hash of a bare unit; null where it says nothing. */
export function hashOf(words: Words, { from, to }: Range): number | null {
  if (to - from < FEWEST || sortOf(wordAt(words, from)) === 'break') return null
  return hashAt(words.keys, from, to - from)
}

const BULLETS = new Set(['-', '•', '*', '·', '◦', '▪', '–', '—'])

/** The first word of every line. */
function lineStarts(words: Words): number[] {
  const out: number[] = []
  let word = 0
  for (let i = words.text.indexOf('\n'); i >= 0; i = words.text.indexOf('\n', i + 1)) {
    while (word < words.count && at(words.starts, word) < i) word++
    if (word < words.count && out.at(-1) !== word) out.push(word)
  }
  return out
}

function rowAt(words: Words, sentence: Range, index: number): Range {
  let from = index
  while (from > sentence.from && !breaksLine(words, from)) from--
  let to = index + 1
  while (to < sentence.to && !breaksLine(words, to)) to++
  return { from, to }
}

/** Whether a line ends between the word at `index` and the one before it. */
export function breaksLine(words: Words, index: number): boolean {
  return words.text.slice(at(words.ends, index - 1), at(words.starts, index)).includes('\n')
}

function isRest(words: Words, index: number): boolean {
  return /^\p{Ll}/u.test(words.text.slice(at(words.starts, index), at(words.starts, index) + 2))
}

function reads(one: Words, a: number, other: Words, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (at(one.keys, a + i) !== at(other.keys, b + i)) return false
  return true
}
