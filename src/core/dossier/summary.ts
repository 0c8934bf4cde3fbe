import type { Dossier } from './dossier.ts'
import type { ClaimStatus } from './entities.ts'
import { currentDraft } from './order.ts'
import type { Person } from './people.ts'

/** What a list of dossiers shows of each. */
export interface DossierSummary {
  readonly id: string
  readonly title: string
  readonly assignee: Person | null
  readonly draftNumber: number
  /** When the current draft was imported, ISO 8601 in UTC. */
  readonly imported: string
  readonly claims: Readonly<Record<ClaimStatus, number>>
  /** Flags that no editor has resolved. */
  readonly flagged: number
}

export function summarise(dossier: Dossier): DossierSummary {
  const claims = { open: 0, checking: 0, checked: 0, approved: 0 }
  for (const claim of Object.values(dossier.claims)) claims[claim.status]++
  const draft = currentDraft(dossier)
  return {
    id: dossier.info.id,
    title: dossier.info.title,
    assignee: dossier.info.assignee,
    draftNumber: draft.number,
    imported: draft.made.at,
    claims,
    flagged: Object.values(dossier.flags).filter((flag) => flag.resolution === null).length,
  }
}
