import { longestChain } from '../diff/longest-chain.ts'
import { shortestScript } from '../diff/myers.ts'
import type { Gap, Run } from '../diff/run.ts'
import { uniqueRuns } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { type Alignment, freeKeys, marry, NEW, OLD } from './alignment.ts'
import { marryMovedSentences } from './find-moved.ts'
import { pairWords } from './pair-words.ts'
import { uniqueSentencesOutOfOrder } from './unique-sentences.ts'

/** Sequences that occur once on each side are looked for at these lengths, one after the other. */
const SIZES = [8, 4, 2, 1]
/** A gap of up to so many cells is compared word by word. */
const SMALL = 40_000

/** The numbers of the words on either side, without those that are taken. */
interface Keys {
  readonly a: Int32Array
  readonly b: Int32Array
}

/**
 * Aligns what keeps its order: unique sequences first, then what stands between them. Answers the
 * sentences that were found whole, but out of order; they are aligned too.
 */
export function alignInOrder(alignment: Alignment): Run[] {
  const { before, after, mates, origins } = alignment
  const whole = { a0: 0, a1: before.words.count, b0: 0, b1: after.words.count }
  const all = { a: before.words.keys, b: after.words.keys }
  const { chain, rest } = longestChain(uniqueRuns(all.a, all.b, whole, SIZES[0] as number))
  const runs = extended(all, chain, whole)
  for (const run of runs) marryRun(alignment, run)
  const moved = marryMovedSentences(alignment, [...rest, ...uniqueSentencesOutOfOrder(alignment)])
  const free = {
    a: freeKeys(before.words, mates, OLD),
    b: freeKeys(after.words, origins, NEW),
  }
  alignBetween(alignment, free, whole, runs, 1)
  return moved
}

function alignBetween(
  alignment: Alignment,
  keys: Keys,
  gap: Gap,
  runs: readonly Run[],
  level: number,
): void {
  let { a0, b0 } = gap
  for (const run of runs) {
    alignGap(alignment, keys, { a0, a1: run.a, b0, b1: run.b }, level)
    a0 = run.a + run.size
    b0 = run.b + run.size
  }
  alignGap(alignment, keys, { a0, a1: gap.a1, b0, b1: gap.b1 }, level)
}

function alignGap(alignment: Alignment, keys: Keys, gap: Gap, level: number): void {
  const rows = gap.a1 - gap.a0
  const columns = gap.b1 - gap.b0
  if (rows === 0 || columns === 0) return
  if (rows * columns <= SMALL) {
    pairWords(alignment, gap, 0)
    return
  }
  const { a, b } = keys
  const size = SIZES[level]
  if (size === undefined) {
    alignRepetitions(alignment, keys, gap)
    return
  }
  const { chain } = longestChain(uniqueRuns(a, b, gap, size))
  const runs = extended(keys, chain, gap)
  for (const run of runs) marryRun(alignment, run)
  alignBetween(alignment, keys, gap, runs, level + 1)
}

/** Nothing in the gap is unique: what is equal at its ends, and the shortest script between. */
function alignRepetitions(alignment: Alignment, { a, b }: Keys, gap: Gap): void {
  let { a0, a1, b0, b1 } = gap
  while (a0 < a1 && b0 < b1 && at(a, a0) === at(b, b0)) marry(alignment, a0++, b0++, 0)
  while (a0 < a1 && b0 < b1 && at(a, a1 - 1) === at(b, b1 - 1)) marry(alignment, --a1, --b1, 0)
  const pair = (i: number, j: number) => marry(alignment, i, j, 0)
  shortestScript({ a0, a1, b0, b1 }, (i, j) => at(a, i) === at(b, j), pair)
}

function marryRun(alignment: Alignment, run: Run): void {
  for (let i = 0; i < run.size; i++) marry(alignment, run.a + i, run.b + i, 0)
}

/** Each run with the equal words at both its ends, as far as the runs beside it leave room. */
function extended({ a, b }: Keys, runs: readonly Run[], gap: Gap): Run[] {
  const out: Run[] = []
  for (const [i, run] of runs.entries()) {
    const last = out.at(-1)
    const floorA = last ? last.a + last.size : gap.a0
    const floorB = last ? last.b + last.size : gap.b0
    const next = runs[i + 1]
    const ceilingA = next?.a ?? gap.a1
    const ceilingB = next?.b ?? gap.b1
    let { a: fromA, b: fromB } = run
    while (fromA > floorA && fromB > floorB && at(a, fromA - 1) === at(b, fromB - 1)) {
      fromA--
      fromB--
    }
    let toA = run.a + run.size
    let toB = run.b + run.size
    while (toA < ceilingA && toB < ceilingB && at(a, toA) === at(b, toB)) {
      toA++
      toB++
    }
    out.push({ a: fromA, b: fromB, size: toA - fromA })
  }
  return out
}
