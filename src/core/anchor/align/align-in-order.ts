import { longestChain } from '../diff/longest-chain.ts'
import { shortestScript } from '../diff/myers.ts'
import type { Gap, Run } from '../diff/run.ts'
import { uniqueRuns } from '../diff/unique-runs.ts'
import { at } from '../words/at.ts'
import { type Alignment, marry } from './alignment.ts'
import { pairWords } from './pair-words.ts'

/** Sequences that occur once on each side are looked for at these lengths, one after the other. */
const SIZES = [8, 4, 2, 1]
/** A gap of up to so many cells is compared word by word. */
const SMALL = 40_000

/** Aligns what keeps its order: unique sequences first, then what stands between them. */
export function alignInOrder(alignment: Alignment): void {
  const { before, after } = alignment
  const whole = { a0: 0, a1: before.words.count, b0: 0, b1: after.words.count }
  alignGap(alignment, whole, 0)
}

function alignGap(alignment: Alignment, gap: Gap, level: number): void {
  const rows = gap.a1 - gap.a0
  const columns = gap.b1 - gap.b0
  if (rows === 0 || columns === 0) return
  const size = SIZES[level]
  if (level > 0 && rows * columns <= SMALL) return pairWords(alignment, gap, 0)
  const a = alignment.before.words.keys
  const b = alignment.after.words.keys
  if (size === undefined) {
    return shortestScript(
      gap,
      (i, j) => at(a, i) === at(b, j),
      (i, j) => marry(alignment, i, j, 0),
    )
  }
  const { chain } = longestChain(uniqueRuns(a, b, gap, size))
  const runs = extended(alignment, chain, gap)
  let { a0, b0 } = gap
  for (const run of runs) {
    alignGap(alignment, { a0, a1: run.a, b0, b1: run.b }, level + 1)
    for (let i = 0; i < run.size; i++) marry(alignment, run.a + i, run.b + i, 0)
    a0 = run.a + run.size
    b0 = run.b + run.size
  }
  alignGap(alignment, { a0, a1: gap.a1, b0, b1: gap.b1 }, level + 1)
}

/** Each run with the equal words at both its ends, as far as the runs beside it leave room. */
function extended(alignment: Alignment, runs: readonly Run[], gap: Gap): Run[] {
  const a = alignment.before.words.keys
  const b = alignment.after.words.keys
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
