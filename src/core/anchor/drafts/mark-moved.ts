import { at } from '../words/at.ts'
import type { Row } from './rows-of.ts'
import type { Shared, SharedWeights } from './shared-weights.ts'

/** A block stands elsewhere if so much of it moved there. */
const MOST = 0.5

/** The rows with the way that each block took that stands beside a gap, but elsewhere too. */
export function markMoved(rows: readonly Row[], weights: SharedWeights): Row[] {
  const rowOfOld = new Map(rows.map((row, i) => [row.before, i]))
  const rowOfNew = new Map(rows.map((row, i) => [row.after, i]))
  const oldToNew = targets(weights.shared, 'before')
  const newToOld = targets(weights.shared, 'after')
  return rows.map((row, i): Row => {
    if (row.before !== null && row.after !== null) return row
    const side = row.before === null ? 'after' : 'before'
    const block = (row.before ?? row.after) as number
    const target = (side === 'before' ? oldToNew : newToOld).get(block)
    if (!target || target.moved <= MOST * at(weights[side], block)) return row
    const other = side === 'before' ? rowOfNew.get(target.after) : rowOfOld.get(target.before)
    if (other === undefined) return row
    const isBelow = side === 'before' ? other > i : i > other
    return { ...row, moved: isBelow ? 'down' : 'up' }
  })
}

/** For each block of one side that of the other which has the most of what moved from it. */
function targets(shared: readonly Shared[], side: 'before' | 'after'): Map<number, Shared> {
  const out = new Map<number, Shared>()
  for (const pair of shared) {
    const known = out.get(pair[side])
    if (!known || pair.moved > known.moved) out.set(pair[side], pair)
  }
  return out
}
