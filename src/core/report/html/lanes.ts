import type { ReportBlock } from '../model.ts'

/** More lines than this under one word cannot be told apart; the numbers still can. */
export const LANES = 4

/**
 * The height at which each claim is underlined, 0 next to the words: claims that overlap get
 * different ones, and each keeps its own from start to end.
 */
export function lanesOf(blocks: readonly ReportBlock[]): Map<number, number> {
  const lanes = new Map<number, number>()
  for (const { segments } of blocks) {
    for (const { claims } of segments) {
      const taken = new Set(claims.map((number) => lanes.get(number)))
      for (const number of claims) {
        if (lanes.has(number)) continue
        let lane = 0
        while (taken.has(lane) && lane < LANES - 1) lane++
        taken.add(lane)
        lanes.set(number, lane)
      }
    }
  }
  return lanes
}
