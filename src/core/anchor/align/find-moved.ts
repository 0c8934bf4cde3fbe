import type { Run } from '../diff/run.ts'
import { uniqueRuns } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import type { Words } from '../words/words.ts'
import { type Alignment, marry } from './alignment.ts'
import { pairWords } from './pair-words.ts'

/** So many words in a row, found once among the dropped and once among the added, have moved. */
const SIZE = 6
/** Up to so many words between two moved stretches may have been edited on the way. */
const NEAR = 40

/**
 * Finds among the words that were dropped those that were added elsewhere in the same order, and
 * aligns what was edited between them and to their paragraphs' ends. Linear in the words.
 */
export function findMoved(alignment: Alignment): void {
  const { before, after } = alignment
  const a = barred(before.words, alignment.mates)
  const b = barred(after.words, alignment.origins)
  const whole = { a0: 0, a1: a.length, b0: 0, b1: b.length }
  let block = 0
  let last: Run | null = null
  for (const found of uniqueRuns(a, b, whole, SIZE)) {
    const run = grown(alignment, a, b, found)
    if (run.size < SIZE) continue
    const joins = last !== null && follows(alignment, last, run)
    if (!joins) block++
    for (let i = 0; i < run.size; i++) marry(alignment, run.a + i, run.b + i, block)
    const gap = joins && last
    if (gap) {
      const [a0, b0] = [gap.a + gap.size, gap.b + gap.size]
      pairWords(alignment, { a0, a1: run.a, b0, b1: run.b }, block)
    }
    fillParagraph(alignment, run, block)
    last = run
  }
}

/** The keys of the words that stand alone; the others can match nothing. */
function barred(words: Words, mates: Int32Array): Int32Array {
  return words.keys.map((key, i) => (at(mates, i) < 0 ? key : -1 - i))
}

function grown(alignment: Alignment, a: Int32Array, b: Int32Array, run: Run): Run {
  const free = (i: number, j: number) =>
    i >= 0 &&
    j >= 0 &&
    i < a.length &&
    j < b.length &&
    at(a, i) === at(b, j) &&
    at(alignment.mates, i) < 0 &&
    at(alignment.origins, j) < 0
  let from = 0
  while (from < run.size && !free(run.a + from, run.b + from)) from++
  let to = from
  while (to < run.size && free(run.a + to, run.b + to)) to++
  if (from === to) return { a: run.a, b: run.b, size: 0 }
  while (free(run.a + from - 1, run.b + from - 1)) from--
  while (free(run.a + to, run.b + to)) to++
  return { a: run.a + from, b: run.b + from, size: to - from }
}

function follows(alignment: Alignment, last: Run, run: Run): boolean {
  const a0 = last.a + last.size
  const b0 = last.b + last.size
  if (run.a < a0 || run.b < b0 || run.a - a0 > NEAR || run.b - b0 > NEAR) return false
  return allFree(alignment.mates, a0, run.a) && allFree(alignment.origins, b0, run.b)
}

/** Aligns the words from the moved stretch to its paragraph's ends, if they are fewer than it has. */
function fillParagraph(alignment: Alignment, run: Run, block: number): void {
  const { before, after, mates, origins } = alignment
  const a0 = freeEdge(before.words, mates, run.a, -1)
  const b0 = freeEdge(after.words, origins, run.b, -1)
  if (run.a - a0 + run.b - b0 < run.size) {
    pairWords(alignment, { a0, a1: run.a, b0, b1: run.b }, block)
  }
  const [toA, toB] = [run.a + run.size, run.b + run.size]
  const a1 = freeEdge(before.words, mates, toA - 1, 1) + 1
  const b1 = freeEdge(after.words, origins, toB - 1, 1) + 1
  if (a1 - toA + b1 - toB < run.size) {
    pairWords(alignment, { a0: toA, a1, b0: toB, b1 }, block)
  }
}

/** The last word from `index` on in one direction that is free and in the same paragraph. */
function freeEdge(words: Words, mates: Int32Array, index: number, step: 1 | -1): number {
  const paragraph = words.lexicon.find(PARAGRAPH)
  let edge = index
  for (;;) {
    const next = edge + step
    if (next < 0 || next >= words.count || at(mates, next) >= 0) return edge
    if (at(words.keys, next) === paragraph) return edge
    edge = next
  }
}

function allFree(mates: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(mates, i) >= 0) return false
  return true
}
