import type { Block } from '../../article/index.ts'
import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { heaviestPairs, type Pair } from './heaviest-pairs.ts'
import { markMoved } from './mark-moved.ts'
import { type SharedWeights, sharedWeights } from './shared-weights.ts'

/** Two blocks that stand beside each other, or one beside a gap. */
export interface Row {
  /** Index into the old draft's blocks, or null where a gap stands. */
  readonly before: number | null
  /** Index into the new draft's blocks, or null where a gap stands. */
  readonly after: number | null
  /**
   * In a row with a gap: whether the block stands elsewhere in the other draft, and which way it
   * went reading from the old draft to the new. Null: it is gone (or new), or the row has both.
   */
  readonly moved: 'up' | 'down' | null
}

/** Two blocks stand beside each other if they share so much of the lighter one. */
const ENOUGH = 0.2
/** A block is a part of another one if so much of it is there. */
const MOST = 0.5
/** What moved puts blocks beside each other only where nothing keeps its order. */
const LITTLE = 1e-6

/**
 * The blocks of both drafts side by side. Each is in exactly one row, and in order on its side. A
 * block that was split stands beside its first part, a joined one beside the first that it took.
 */
export function rowsOf(
  alignment: Alignment,
  before: readonly Block[],
  after: readonly Block[],
): Row[] {
  const weights = sharedWeights(alignment, before, after)
  const candidates = weights.shared.flatMap((pair): Pair[] => {
    const lighter = Math.min(at(weights.before, pair.before), at(weights.after, pair.after))
    if (pair.inOrder + pair.moved < ENOUGH * lighter) return []
    return [{ ...pair, weight: pair.inOrder + LITTLE * pair.moved }]
  })
  const pairs = besideFirst(heaviestPairs(candidates, after.length), weights)
  return markMoved(withGaps(pairs, before.length, after.length), weights)
}

/** The pairs with the first part of what was split, and with the first of what was joined. */
function besideFirst(pairs: readonly Pair[], weights: SharedWeights): Pair[] {
  const firstNew = new Map<number, number>()
  const firstOld = new Map<number, number>()
  for (const { before, after, inOrder } of weights.shared) {
    if (inOrder > MOST * at(weights.after, after)) lower(firstNew, before, after)
    if (inOrder > MOST * at(weights.before, before)) lower(firstOld, after, before)
  }
  let last: Pair = { before: -1, after: -1, weight: 0 }
  return pairs.map((pair) => {
    const after = firstNew.get(pair.before) ?? pair.after
    const before = firstOld.get(pair.after) ?? pair.before
    const isSplit = after > last.after && after < pair.after
    const isJoined = before > last.before && before < pair.before
    last = isSplit ? { ...pair, after } : isJoined ? { ...pair, before } : pair
    return last
  })
}

function lower(firsts: Map<number, number>, block: number, place: number): void {
  firsts.set(block, Math.min(place, firsts.get(block) ?? place))
}

/** Rows of the pairs in order, and between them first what is left of the old, then of the new. */
function withGaps(pairs: readonly Pair[], befores: number, afters: number): Row[] {
  const rows: Row[] = []
  let before = 0
  let after = 0
  for (const pair of [...pairs, { before: befores, after: afters }]) {
    while (before < pair.before) rows.push({ before: before++, after: null, moved: null })
    while (after < pair.after) rows.push({ before: null, after: after++, moved: null })
    if (before < befores && after < afters) {
      rows.push({ before: before++, after: after++, moved: null })
    }
  }
  return rows
}
