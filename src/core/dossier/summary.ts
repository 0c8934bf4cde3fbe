import type { Dossier } from './dossier.ts'
import type { ClaimStatus } from './entities.ts'
import { currentDraft } from './order.ts'
import type { Person } from './people.ts'
import type { SignedLine, SinceSignOff } from './since-sign-off.ts'

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
  /** Who signed it off last and when, and how many changes there were since; null where nobody has. */
  readonly signOff: {
    readonly by: Person
    readonly at: string
    readonly changes: number
  } | null
}

/** `since` tells which sign-off is the latest: the history does, not the clocks. */
export function summarise(
  dossier: Dossier,
  since: SinceSignOff<SignedLine> | null,
): DossierSummary {
  const claims = { open: 0, checking: 0, checked: 0, approved: 0 }
  for (const claim of Object.values(dossier.claims)) claims[claim.status]++
  const draft = currentDraft(dossier)
  const [before] = since?.signOff.parents ?? []
  const signed = Object.values(dossier.signOffs).find(({ head }) => head === before)
  return {
    id: dossier.info.id,
    title: dossier.info.title,
    assignee: dossier.info.assignee,
    draftNumber: draft.number,
    imported: draft.made.at,
    claims,
    flagged: Object.values(dossier.flags).filter((flag) => flag.resolution === null).length,
    signOff: since && signed ? { ...signed.made, changes: since.changes.length } : null,
  }
}
