import type { CueHit, CueName } from './model.ts'

/** How much one hit of each cue says by itself, from 0 to 1. Set by hand. */
export const WEIGHTS: Readonly<Record<CueName, number>> = {
  figure: 0.5,
  superlative: 0.4,
  quotation: 0.35,
  comparison: 0.35,
  decision: 0.35,
  count: 0.2,
  date: 0.2,
  period: 0.15,
  quotedPhrase: 0.15,
}

/** A sentence's check-worthiness and the hits behind it, the one that says most first. */
export interface Scored {
  readonly score: number
  readonly hits: readonly CueHit[]
}

/**
 * Puts hits together: 1 - Π(1 - w). A further hit never lowers the score, and no number of hits
 * reaches 1. A second hit of one cue weighs half of the first, a third a quarter, and so on.
 */
export function score(hits: readonly CueHit[]): Scored {
  const seen = new Map<CueName, number>()
  let rest = 1
  const weighed = hits.map((hit) => {
    const before = seen.get(hit.cue) ?? 0
    seen.set(hit.cue, before + 1)
    const weight = WEIGHTS[hit.cue] / 2 ** before
    rest *= 1 - weight
    return { hit, weight }
  })
  weighed.sort((a, b) => b.weight - a.weight || a.hit.start - b.hit.start)
  return { score: 1 - rest, hits: weighed.map(({ hit }) => hit) }
}
