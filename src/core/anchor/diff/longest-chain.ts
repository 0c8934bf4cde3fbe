import { at } from '../words/at.ts'
import type { Run } from './run.ts'

/**
 * Of runs in the order of the old text, those that keep the order of the new text too and hold the
 * most words together. Runs that overlap are cut so that they do not. n·log n (Fenwick 1994).
 */
export function longestChain(runs: readonly Run[]): { chain: Run[]; rest: Run[] } {
  const order = [...runs.keys()].sort((x, y) => (runs[x] as Run).b - (runs[y] as Run).b)
  const rank = new Int32Array(runs.length)
  for (const [place, run] of order.entries()) rank[run] = place + 1

  const best = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  /** For each stretch of ranks the run that ends the best chain in it. */
  const tree = new Int32Array(runs.length + 1).fill(-1)
  let last = -1
  for (let i = 0; i < runs.length; i++) {
    const previous = query(tree, best, at(rank, i) - 1)
    best[i] = (runs[i] as Run).size + (previous < 0 ? 0 : at(best, previous))
    before[i] = previous
    update(tree, best, at(rank, i), i)
    if (last < 0 || at(best, i) > at(best, last)) last = i
  }
  const kept = new Set<number>()
  for (let i = last; i >= 0; i = at(before, i)) kept.add(i)
  return {
    chain: withoutOverlaps(runs.filter((_, i) => kept.has(i))),
    rest: runs.filter((_, i) => !kept.has(i)),
  }
}

function withoutOverlaps(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  let a = 0
  let b = 0
  for (const run of runs) {
    const cut = Math.max(0, a - run.a, b - run.b)
    if (cut >= run.size) continue
    out.push({ a: run.a + cut, b: run.b + cut, size: run.size - cut })
    a = run.a + run.size
    b = run.b + run.size
  }
  return out
}

function query(tree: Int32Array, best: Float64Array, rank: number): number {
  let found = -1
  for (let i = rank; i > 0; i -= i & -i) {
    const candidate = at(tree, i)
    if (candidate >= 0 && (found < 0 || at(best, candidate) > at(best, found))) found = candidate
  }
  return found
}

function update(tree: Int32Array, best: Float64Array, rank: number, run: number): void {
  for (let i = rank; i < tree.length; i += i & -i) {
    const known = at(tree, i)
    if (known < 0 || at(best, run) > at(best, known)) tree[i] = run
  }
}
