import {
  type Claim,
  type ClaimStatus,
  type Dossier,
  isSettled,
  lackInWords,
  missingFor,
  type Person,
} from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'

/** Why a person cannot give the claim the status, and what to do first; null where they can. */
export function whyNotStatus(
  dossier: Pick<Dossier, 'info' | 'links'>,
  claim: Pick<Claim, 'id' | 'verdict' | 'rationale'>,
  status: ClaimStatus,
  by: Pick<Person, 'role'>,
): string | null {
  const refused = lackInWords(missingFor(dossier, claim, status, by), status)
  return refused && `${refused.reason} ${refused.next}`
}

/** The same for taking its verdict away. */
export function whyNoVerdictNot({ status }: Pick<Claim, 'status'>): string | null {
  if (!isSettled(status)) return null
  return `This claim is ${statusLabels[status].toLowerCase()}, and so keeps a verdict. Set its status back first.`
}
