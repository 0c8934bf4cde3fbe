import { at } from '../words/at.ts'
import type { Gap } from './run.ts'

/** Two stretches that differ in more than a quarter of their words have too little in common. */
const SHARE = 1 / 4
const FEWEST = 200
const MOST = 1000

/**
 * The pairs of equal words in the shortest script of additions and removals (Myers 1986, the greedy
 * algorithm); none where that takes too many. Costs the gap's length, and the
 * differences times themselves.
 */
export function shortestScript(
  gap: Gap,
  equal: (a: number, b: number) => boolean,
  pair: (a: number, b: number) => void,
): void {
  const rows = gap.a1 - gap.a0
  const columns = gap.b1 - gap.b0
  const all = rows + columns
  const most = Math.min(all, MOST, Math.max(FEWEST, Math.floor(SHARE * all)))
  const furthest = new Int32Array(2 * most + 3)
  const history: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    history.push(furthest.slice(most - d, most + d + 3))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, most + k) < at(furthest, most + k + 2))
      let x = down ? at(furthest, most + k + 2) : at(furthest, most + k) + 1
      while (x < rows && x - k < columns && x - k >= 0 && equal(gap.a0 + x, gap.b0 + x - k)) x++
      furthest[most + k + 1] = x
      if (x >= rows && x - k >= columns) {
        walkBack(gap, history, d, pair)
        return
      }
    }
  }
}

function walkBack(
  gap: Gap,
  history: readonly Int32Array[],
  differences: number,
  pair: (a: number, b: number) => void,
): void {
  let x = gap.a1 - gap.a0
  let y = gap.b1 - gap.b0
  for (let d = differences; d >= 0; d--) {
    const furthest = history[d] as Int32Array
    const k = x - y
    // `furthest` starts at the diagonal -d - 1.
    const value = (diagonal: number) => at(furthest, diagonal + d + 1)
    const down = k === -d || (k !== d && value(k - 1) < value(k + 1))
    const from = down ? k + 1 : k - 1
    const startX = d === 0 ? 0 : value(from)
    const snakeX = d === 0 || down ? startX : startX + 1
    while (x > snakeX) pair(gap.a0 + --x, gap.b0 + --y)
    x = startX
    y = startX - from
  }
}
