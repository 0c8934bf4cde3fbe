import type { ClaimKind } from '../article/kinds.ts'
import type { CueHit } from './model.ts'

const FUTURE =
  /\b(?:will|would|is set to|are set to|is expected to|are expected to|forecasts?|predicts?)\b/

/** The kind of claim: that of its strongest hit. What only the future can show is a prediction. */
export function kindOf(text: string, strongestFirst: readonly CueHit[]): ClaimKind {
  const said = strongestFirst.some((hit) => hit.kind === 'quotation' || hit.kind === 'decision')
  if (!said && FUTURE.test(text)) return 'prediction'
  return strongestFirst[0]?.kind ?? 'other'
}
