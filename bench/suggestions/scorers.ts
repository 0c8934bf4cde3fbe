import type { Row } from '../../scripts/fit-suggestions/cases.ts'
import { type FeatureName, numberOf } from '../../src/core/suggest/features/index.ts'
import type { Scorer } from './measure.ts'

/** The list of cues that Tickmark had before, each with its weight. */
const PLAIN_CUES: Readonly<Partial<Record<FeatureName, number>>> = {
  figure: 0.5,
  'figure.word': 0.5,
  'compare.superlative': 0.4,
  'form.est': 0.4,
  'record.ever': 0.4,
  'quote.part': 0.35,
  'quote.whole': 0.35,
  'compare.than': 0.35,
  'compare.with': 0.35,
  'law.pass': 0.35,
  'law.vote': 0.35,
  'number.vague': 0.2,
  'number.small': 0.2,
  'date.year': 0.2,
  'time.month': 0.2,
  'time.past': 0.2,
  'time.since': 0.15,
}

/** 1 - Π(1 - w): every cue that is seen adds, and none reaches 1. */
export const plainCues: Scorer = ({ features }: Row) => {
  let rest = 1
  for (const [number, weight] of cues) if (features.includes(number)) rest *= 1 - weight
  return 1 - rest
}
const cues = Object.entries(PLAIN_CUES).map(([name, weight]) => [numberOf(name), weight] as const)

/** So many code units of a sentence make it certain to be as long as any. */
const LONG = 400

export const length: Scorer = (row) => Math.min(1, row.case.text.length / LONG)

/** The same numbers at each run (mulberry32). */
export function random(seed: number): Scorer {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
