import { FEATURES, type FeatureName } from '../../src/core/suggest/features/index.ts'
import { BY_HAND, byNumber } from '../../src/core/suggest/score/index.ts'
import type { Row } from './cases.ts'
import { type Fitted, fitLogistic } from './logistic.ts'

/**
 * How strongly weights are drawn to those set by hand: that of how people talk, which is not the
 * same in debates and in news, and that of what they talk about. Chosen by what other prose than
 * debates showed (docs/decisions/0021-suggestions.md).
 */
const PULL = { style: 0.1, content: 0.002 }
const ITERATIONS = 200

/** How people talk in a debate; the rest is what they talk about. */
function isStyle(name: FeatureName): boolean {
  return /^(?:grammar|start|before|after|around|speaker|stance|shape|quote|voice|both\.(?:i|we))\b/.test(
    name,
  )
}

/** What debates say nothing of stays as it was set by hand. */
function isKept(name: FeatureName): boolean {
  return name.startsWith('place.') || name === 'speaker.asks'
}

export function fitRows(rows: readonly Row[]): Fitted {
  const examples = rows.map((row) => ({ ...row, target: row.case.label }))
  const kept = Uint8Array.from(FEATURES, ({ name }) => Number(isKept(name)))
  const pulls = Float64Array.from(FEATURES, ({ name }) =>
    isStyle(name) ? PULL.style : PULL.content,
  )
  return fitLogistic(examples, { prior: byNumber(BY_HAND), kept, pulls, iterations: ITERATIONS })
}
