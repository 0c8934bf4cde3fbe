import { z } from 'zod'
import { fail, ok, type Result } from '../../result.ts'
import { FEATURES, type FeatureName, numberOf } from '../features/index.ts'

/** The file of a model: weights by the names of their features, and where they come from. */
export const ModelFile = z.object({
  format: z.literal('tickmark-suggestions'),
  version: z.literal(1),
  /** What the weights were fitted on, in words. */
  origin: z.string(),
  bias: z.number(),
  /** In units of the logit, for a feature that is seen once. */
  weights: z.record(z.string(), z.number()),
  /** score = 1 / (1 + exp(-slope · (logit - half))). `half` is where a checker would mark it. */
  calibration: z.object({ slope: z.number().positive(), half: z.number() }),
})
export type ModelFile = z.infer<typeof ModelFile>

/** Weights ready to use, by the number of their feature. */
export interface SuggestionModel {
  readonly bias: number
  readonly weights: Float64Array
  readonly slope: number
  readonly half: number
  /** What a library's choices add to the weights; see learn.ts. The reasons are told without it. */
  readonly learned?: Float64Array
}

/** A model from its file, decoded; it fails where the file is something else or names an unknown feature. */
export function readModel(file: unknown): Result<SuggestionModel> {
  const decoded = ModelFile.safeParse(file)
  const next = 'Install Tickmark again, or write the model anew with scripts/fit-suggestions.mjs.'
  if (!decoded.success) {
    return fail('model', 'The model of the suggestions cannot be read.', next)
  }
  const { bias, weights, calibration } = decoded.data
  const unknown = Object.keys(weights).find(
    (name) => !FEATURES.some((known) => known.name === name),
  )
  if (unknown !== undefined) {
    const reason = `The model of the suggestions weighs “${unknown}”, which is no feature.`
    return fail('model', reason, next)
  }
  return ok({ bias, weights: byNumber(weights), ...calibration })
}

/** Weights by number; a feature without one weighs nothing. */
export function byNumber(weights: Readonly<Partial<Record<FeatureName, number>>>): Float64Array {
  const out = new Float64Array(FEATURES.length)
  for (const [name, weight] of Object.entries(weights)) out[numberOf(name)] = weight
  return out
}
