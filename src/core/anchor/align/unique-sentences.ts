import type { Run } from '../diff/run.ts'
import { hashAt } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import type { Alignment, Side } from './alignment.ts'

/** Shorter sentences ("It is false.") say too little to be known again elsewhere. */
const WORDS = 6

/**
 * The sentences, most of them without mates, that stand once on each side, word for word, and out of order with
 * what has mates already. In the order of the old text. Linear in the words.
 */
export function uniqueSentencesOutOfOrder(alignment: Alignment): Run[] {
  const { before, after, mates, origins } = alignment
  const old = unique(before)
  const now = unique(after)
  const runs: Run[] = []
  const order = neighbours(mates)
  for (const [hash, a] of old) {
    const b = now.get(hash)
    if (!a || !b || a.to - a.from !== b.to - b.from) continue
    const size = a.to - a.from
    const inOrder = at(order.before, a.from) < b.from && b.from < at(order.after, a.from)
    if (inOrder || !alike(before, a.from, after, b.from, size)) continue
    if (isMostlyFree(mates, a.from, size) && isMostlyFree(origins, b.from, size)) {
      runs.push({ a: a.from, b: b.from, size })
    }
  }
  return runs
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The sentences that occur once, by their hash; null for those that occur more often. */
function unique({ words, sentences }: Side): Map<number, Range | null> {
  const found = new Map<number, Range | null>()
  for (let i = 0; i + 1 < sentences.firsts.length; i++) {
    const range = sentenceRange(words, sentences, i)
    const size = range.to - range.from
    if (size < WORDS) continue
    const hash = hashAt(words.keys, range.from, size)
    if (hash !== null) found.set(hash, found.has(hash) ? null : range)
  }
  return found
}

/** For each old word the last mate before it and the next mate from it on. */
function neighbours(mates: Int32Array): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(mates.length)
  const after = new Int32Array(mates.length)
  let last = -1
  for (let i = 0; i < mates.length; i++) {
    before[i] = last
    if (at(mates, i) >= 0) last = at(mates, i)
  }
  let next = 2 ** 31 - 1
  for (let i = mates.length - 1; i >= 0; i--) {
    if (at(mates, i) >= 0) next = at(mates, i)
    after[i] = next
  }
  return { before, after }
}

function alike(before: Side, a: number, after: Side, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    if (at(before.words.keys, a + i) !== at(after.words.keys, b + i)) return false
  }
  return true
}

function isMostlyFree(mates: Int32Array, from: number, size: number): boolean {
  let free = 0
  for (let i = from; i < from + size; i++) if (at(mates, i) < 0) free++
  return 2 * free > size
}
