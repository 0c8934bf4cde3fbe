import type { Correction, Dossier, NumberedClaim } from '../dossier/index.ts'
import type { ReportCorrection } from './model.ts'
import type { Telling } from './sources-of.ts'

/** The corrections that were proposed, in the order of the history, with where their words stand in the current draft. */
export function correctionsOf(
  dossier: Dossier,
  claims: readonly NumberedClaim[],
  { redact, people }: Omit<Telling, 'fields'>,
): ReportCorrection[] {
  const byId = new Map(claims.map((entry) => [entry.claim.id, entry]))
  const draftNumber = (id: string) => dossier.drafts[id]?.number ?? 0
  return Object.values(dossier.corrections).map((correction) => {
    const { id, claimId, draftId, from, to, made, decision, outcome } = correction
    const claim = byId.get(claimId)
    return {
      id,
      claim: claim?.number ?? null,
      draft: draftNumber(draftId),
      from: redact.unlessPublic(from),
      to: redact.unlessPublic(to),
      span: draftId === dossier.info.currentDraft ? spanOf(correction, claim) : null,
      made: people.stamp(made),
      decision: decision && {
        ...people.stamp(decision),
        how: decision.how,
        note: redact.always(decision.note),
      },
      outcome: outcome && { draft: draftNumber(outcome.draftId), made: outcome.made },
    }
  })
}

/** Where the words to be replaced stand in their claim; null where the claim was put on others since. */
function spanOf({ from }: Correction, claim: NumberedClaim | undefined): ReportCorrection['span'] {
  const position = claim?.place?.position
  const offset = claim?.place?.quote.exact.indexOf(from) ?? -1
  if (!position || offset < 0 || from === '') return null
  const start = position.start + offset
  return { start, end: start + from.length }
}
