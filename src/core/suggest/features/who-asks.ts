import type { Input } from './model.ts'

/** A share of questions that is usual, and one at which somebody does little but ask. */
const USUAL = 0.12
const MOSTLY = 0.35
/** In fewer sentences nobody shows a habit. */
const ENOUGH = 8

/** How much each speaker of a transcript asks, from 0 (like anybody) to 1 (a moderator). */
export function whoAsks(inputs: readonly Input[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { said: number; asked: number }>()
  for (const { speaker, text } of inputs) {
    if (speaker === '') continue
    const count = counts.get(speaker) ?? { said: 0, asked: 0 }
    count.said++
    if (/\?["”’)]*\s*$/.test(text)) count.asked++
    counts.set(speaker, count)
  }
  const out = new Map<string, number>()
  for (const [speaker, { said, asked }] of counts) {
    if (said < ENOUGH) continue
    out.set(speaker, Math.min(1, Math.max(0, (asked / said - USUAL) / (MOSTLY - USUAL))))
  }
  return out
}
