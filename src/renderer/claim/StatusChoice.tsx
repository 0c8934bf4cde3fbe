import type { Claim, ClaimStatus, Dossier } from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'
import { useMe } from '../state/use-me.ts'
import { ChipChoice } from './ChipChoice.tsx'
import { whyNotStatus } from './refusals.ts'

export interface StatusChoiceProps {
  readonly dossier: Pick<Dossier, 'info' | 'links'>
  readonly claim: Pick<Claim, 'id' | 'verdict' | 'rationale' | 'status'>
  readonly onChange: (status: ClaimStatus) => void
}

/** Where the work on a claim stands. What is missing for a status is said when it is tried. */
export function StatusChoice({ dossier, claim, onChange }: StatusChoiceProps) {
  const me = useMe()
  return (
    <ChipChoice
      label="Status"
      value={claim.status}
      chips={statuses}
      refusal={(status) => (me ? whyNotStatus(dossier, claim, status, me) : null)}
      onChange={onChange}
    />
  )
}

const statuses = Object.entries(statusLabels).map(([id, content]) => ({
  id: id as ClaimStatus,
  content,
}))
