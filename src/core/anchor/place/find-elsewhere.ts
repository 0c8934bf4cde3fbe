import { type Span, snapToGraphemes } from '../../article/index.ts'
import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { plainWeight, type WordRange } from './range.ts'

/** Words that weigh less are found anywhere. */
const SOME = 8
const MOST = 20

const known = new WeakMap<Alignment, Map<number, number[]>>()

/**
 * Where the words of a lost range stand among the new words that were added, one for one: nothing
 * shows that they are the same passage, so a person has to say. In order, at most twenty.
 */
export function findElsewhere(alignment: Alignment, a: WordRange): Span[] {
  const { before, after, origins } = alignment
  if (a.to - a.from < 2 || plainWeight(before.words, a) < SOME) return []
  const pairs = known.get(alignment) ?? freePairs(alignment)
  known.set(alignment, pairs)
  const size = a.to - a.from
  const out: Span[] = []
  for (const b of pairs.get(pairOf(before.words.keys, a.from)) ?? []) {
    let same = 0
    while (
      same < size &&
      b + same < after.words.count &&
      at(origins, b + same) < 0 &&
      at(before.words.keys, a.from + same) === at(after.words.keys, b + same)
    ) {
      same++
    }
    if (same < size) continue
    const span = { start: at(after.words.starts, b), end: at(after.words.ends, b + size - 1) }
    if (out.push(snapToGraphemes(after.words.text, span)) === MOST) break
  }
  return out
}

/** The places of every two words in a row that were added. Linear in the words. */
function freePairs({ after, origins }: Alignment): Map<number, number[]> {
  const pairs = new Map<number, number[]>()
  for (let b = 0; b + 1 < after.words.count; b++) {
    if (at(origins, b) >= 0 || at(origins, b + 1) >= 0) continue
    const pair = pairOf(after.words.keys, b)
    const places = pairs.get(pair)
    if (places) places.push(b)
    else pairs.set(pair, [b])
  }
  return pairs
}

function pairOf(keys: Int32Array, index: number): number {
  return at(keys, index) * 2 ** 26 + at(keys, index + 1)
}
