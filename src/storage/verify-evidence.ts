import type { Dossier } from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import { diskFailure } from './disk-failure.ts'
import { type Problem, STOPPED, type VerifyOptions } from './verify-dossier.ts'
import { verifyKeptFiles } from './verify-kept-files.ts'
import { planOf, type VerifyPlan } from './verify-plan.ts'

/** What became of the kept files and the passages that are quoted from them. */
export interface EvidenceVerification {
  readonly failures: readonly Problem[]
  /** How many kept files, bytes of them, and quoted passages were looked at. */
  readonly files: number
  readonly bytes: number
  readonly passages: number
  /** How many more are quoted and tied to no kept file. */
  readonly untied: number
}

export type VerifyEvidenceOptions = Pick<VerifyOptions, 'signal' | 'onProgress'>

/** Does what a plan says; see {@link verifyEvidence}. */
export type CarryOutPlan = (
  folder: string,
  plan: VerifyPlan,
  options: VerifyEvidenceOptions,
) => Promise<Result<EvidenceVerification>>

/**
 * Checks the kept files of a dossier in `folder` and the passages quoted from them, as the live
 * state has them; not its history, which may be growing. Changes nothing. Fails with `stopped` by
 * the signal, and with `disk`.
 */
export function verifyEvidence(
  { folder, dossier }: { readonly folder: string; readonly dossier: Dossier },
  options: VerifyEvidenceOptions = {},
  carryOut: CarryOutPlan = carryOutHere,
): Promise<Result<EvidenceVerification>> {
  return carryOut(folder, planOf(dossier), options)
}

/** Carries a plan out in this thread. */
export const carryOutHere: CarryOutPlan = async (folder, plan, options) => {
  try {
    const { problems, files, bytes, passages } = await verifyKeptFiles(
      folder,
      plan,
      new Map(),
      options,
    )
    return ok({ failures: problems, files, bytes, passages, untied: plan.untied.length })
  } catch (error) {
    if (options.signal?.aborted) return STOPPED
    return { ok: false, error: diskFailure(`The kept files in ${folder} could not be read`, error) }
  }
}
