import type { Run } from '../diff/run.ts'
import { uniqueRuns } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import type { Words } from '../words/words.ts'
import { type Alignment, freeKeys, marry, NEW, OLD, part } from './alignment.ts'
import { pairWords } from './pair-words.ts'

/** So many words in a row, found once among the dropped and once among the added, have moved. */
const SIZE = 6
/** Up to so many words between two moved stretches may have been edited on the way. */
const NEAR = 40

/**
 * Marries the runs that are out of order and hold a whole sentence of both texts: what stands once
 * on each side, word for word, is the same wherever it is. Answers these runs.
 */
export function marryMovedSentences(alignment: Alignment, runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const found of runs) {
    const free = grown(alignment, found)
    const whole = toSentenceEnds(alignment, free)
    const isOwn = whole.size < 2 * free.size && whole.size >= SIZE
    if (!isOwn || !holdsSentence(alignment, whole)) continue
    partRun(alignment, whole)
    marryRun(alignment, whole, out.length + 1)
    out.push(whole)
  }
  return out
}

/**
 * Finds among the words that were dropped those that were added elsewhere in the same order, and
 * aligns what was edited between them and to their paragraphs' ends. `known` are the runs that are
 * known to have moved. Linear in the words.
 */
export function findMoved(alignment: Alignment, known: readonly Run[]): void {
  const { before, after, mates, origins } = alignment
  const a = freeKeys(before.words, mates, OLD)
  const b = freeKeys(after.words, origins, NEW)
  const whole = { a0: 0, a1: a.length, b0: 0, b1: b.length }
  const added = uniqueRuns(a, b, whole, SIZE)
    .map((run) => grown(alignment, run))
    .filter((run) => run.size >= SIZE)
  let block = 0
  let last: Run | null = null
  for (const run of joined([...known, ...added].sort((x, y) => x.a - y.a))) {
    const joins = last !== null && follows(alignment, last, run)
    if (!joins) block++
    marryRun(alignment, run, block)
    if (joins && last) {
      const [a0, b0] = [last.a + last.size, last.b + last.size]
      pairWords(alignment, { a0, a1: run.a, b0, b1: run.b }, block)
    }
    fillParagraph(alignment, run, block)
    last = run
  }
}

/** Runs that go on where the last one ends, on both sides, as one with it. */
function joined(runs: readonly Run[]): Run[] {
  const out: { a: number; b: number; size: number }[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const goesOn = last && run.a - last.a === run.b - last.b && run.a <= last.a + last.size
    if (goesOn) last.size = Math.max(last.size, run.a + run.size - last.a)
    else out.push({ ...run })
  }
  return out
}

/** The run with what reads alike up to the ends of its first and last sentences. */
function toSentenceEnds(alignment: Alignment, run: Run): Run {
  const { before, after } = alignment
  const open = (i: number, j: number) =>
    !isEdge(before.sentences.of, i) && !isEdge(after.sentences.of, j)
  const alike = (i: number, j: number) => at(before.words.keys, i) === at(after.words.keys, j)
  let { a, b, size } = run
  while (open(a, b) && alike(a - 1, b - 1)) {
    a--
    b--
    size++
  }
  while (open(a + size, b + size) && alike(a + size, b + size)) size++
  return { a, b, size }
}

/** Parts the words of the run from other mates: the end found its mate in the wrong sentence. */
function partRun(alignment: Alignment, { a, b, size }: Run): void {
  for (let i = 0; i < size; i++) {
    part(alignment, a + i)
    const origin = at(alignment.origins, b + i)
    if (origin >= 0) part(alignment, origin)
  }
}

function marryRun(alignment: Alignment, run: Run, block: number): void {
  for (let i = 0; i < run.size; i++) marry(alignment, run.a + i, run.b + i, block)
}

/** Whether a whole sentence of some length is in the run, and is a whole sentence on both sides. */
function holdsSentence(alignment: Alignment, run: Run): boolean {
  const { of } = alignment.before.sentences
  const others = alignment.after.sentences.of
  let start = -1
  for (let i = 0; i <= run.size; i++) {
    const edge = isEdge(of, run.a + i) && isEdge(others, run.b + i)
    if (!edge) continue
    if (start >= 0 && i - start >= SIZE) return true
    start = i
  }
  return false
}

/** Whether a sentence starts or ends before the word at `index`. */
function isEdge(of: Int32Array, index: number): boolean {
  return index === 0 || index >= of.length || at(of, index) !== at(of, index - 1)
}

/** The run without words that are taken, and with the free ones at its ends that read alike. */
function grown(alignment: Alignment, run: Run): Run {
  const a = alignment.before.words.keys
  const b = alignment.after.words.keys
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
