import { at } from '../words/at.ts'

/** An old block beside a new one, with what they share. */
export interface Pair {
  readonly before: number
  readonly after: number
  readonly weight: number
}

/**
 * Of the pairs those that keep the order on both sides and weigh the most together; no block is in
 * two of them. n·log n (Fenwick 1994).
 */
export function heaviestPairs(pairs: readonly Pair[], afters: number): Pair[] {
  const sorted = [...pairs].sort((x, y) => x.before - y.before || y.after - x.after)
  const best = new Float64Array(sorted.length)
  const previous = new Int32Array(sorted.length)
  /** For each stretch of new blocks the pair that ends the heaviest chain in it. */
  const tree = new Int32Array(afters + 1).fill(-1)
  let last = -1
  // Among the pairs of one old block the new blocks fall, so that none follows another.
  for (const [i, { after, weight }] of sorted.entries()) {
    let found = -1
    for (let j = after; j > 0; j -= j & -j) found = heavier(best, found, at(tree, j))
    previous[i] = found
    best[i] = weight + (found < 0 ? 0 : at(best, found))
    for (let j = after + 1; j <= afters; j += j & -j) tree[j] = heavier(best, at(tree, j), i)
    last = heavier(best, last, i)
  }
  const chain: Pair[] = []
  for (let i = last; i >= 0; i = at(previous, i)) chain.push(sorted[i] as Pair)
  return chain.reverse()
}

function heavier(best: Float64Array, one: number, other: number): number {
  if (one < 0 || other < 0) return Math.max(one, other)
  return at(best, other) > at(best, one) ? other : one
}
