import type { Claim, ClaimStatus } from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'

type Judged = Pick<Claim, 'status' | 'verdict'>

/** Why the claim cannot have the status, and what to do first; null where it can. */
export function whyNotStatus({ verdict }: Pick<Judged, 'verdict'>, status: ClaimStatus) {
  if (verdict !== null || !isSettled(status)) return null
  return `A claim without a verdict cannot be ${inWords(status)}. Give it a verdict first.`
}

/** The same for taking its verdict away. */
export function whyNoVerdictNot({ status }: Pick<Judged, 'status'>): string | null {
  if (!isSettled(status)) return null
  return `This claim is ${inWords(status)}, and so keeps a verdict. Set its status back first.`
}

function isSettled(status: ClaimStatus): boolean {
  return status === 'checked' || status === 'approved'
}

function inWords(status: ClaimStatus): string {
  return statusLabels[status].toLowerCase()
}
