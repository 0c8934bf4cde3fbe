import {
  type Claim,
  type ClaimStatus,
  type Dossier,
  isSettled,
  lackInWords,
  missingFor,
} from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'

/**
 * Why the claim cannot have the status, and what to do first; null where it can. That only an
 * editor approves is left to the command: it knows who asks.
 */
export function whyNotStatus(
  dossier: Pick<Dossier, 'info' | 'links'>,
  claim: Pick<Claim, 'id' | 'verdict' | 'rationale'>,
  status: ClaimStatus,
): string | null {
  const refused = lackInWords(missingFor(dossier, claim, status, { role: 'editor' }), status)
  return refused && `${refused.reason} ${refused.next}`
}

/** The same for taking its verdict away. */
export function whyNoVerdictNot({ status }: Pick<Claim, 'status'>): string | null {
  if (!isSettled(status)) return null
  return `This claim is ${statusLabels[status].toLowerCase()}, and so keeps a verdict. Set its status back first.`
}
