import { at } from '../words/at.ts'
import type { Gap, Run } from './run.ts'

type Keys = ArrayLike<number>

/** Marks a sequence that occurs more than once on one side. */
const REPEATED = -1

/**
 * The sequences of `size` words that occur exactly once on each side of the gap, joined where they
 * follow one another, in the order of the old text. Patience diff (Bram Cohen) is this with lines
 * and a size of one. Linear in the gap.
 */
export function uniqueRuns(a: Keys, b: Keys, gap: Gap, size: number): Run[] {
  const inA = positions(a, gap.a0, gap.a1, size)
  const inB = positions(b, gap.b0, gap.b1, size)
  const runs: { a: number; b: number; size: number }[] = []
  for (const [hash, from] of inA) {
    const to = inB.get(hash)
    if (from === REPEATED || to === undefined || to === REPEATED) continue
    if (!alike(a, from, b, to, size)) continue
    const last = runs.at(-1)
    if (last && from - last.a === to - last.b && from <= last.a + last.size) {
      last.size = from + size - last.a
    } else {
      runs.push({ a: from, b: to, size })
    }
  }
  return runs
}

/** Where each sequence starts, by its hash, in order of first occurrence. */
function positions(keys: Keys, from: number, to: number, size: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = from; i + size <= to; i++) {
    const hash = hashAt(keys, i, size)
    if (hash !== null) found.set(hash, found.has(hash) ? REPEATED : i)
  }
  return found
}

/** FNV-1a over the numbers of the words; null where a word is barred from matching. */
export function hashAt(keys: Keys, from: number, size: number): number | null {
  let hash = 0x811c9dc5
  for (let i = from; i < from + size; i++) {
    const key = at(keys, i)
    if (key < 0) return null
    hash = Math.imul(hash ^ (key & 0xffff), 0x01000193)
    hash = Math.imul(hash ^ (key >>> 16), 0x01000193)
  }
  return hash >>> 2
}

function alike(a: Keys, from: number, b: Keys, to: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (at(a, from + i) !== at(b, to + i)) return false
  return true
}
