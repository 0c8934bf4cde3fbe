import {
  type ClaimStatus,
  type Dossier,
  missingFor,
  type NumberedClaim,
  type Person,
  type VerdictPack,
} from '../../core/dossier/index.ts'
import { whyNotStatus, whyNoVerdictNot } from '../claim/refusals.ts'
import { statusLabels } from '../labels.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { useMe } from '../state/use-me.ts'
import { useManySteps } from './use-many-steps.ts'

/** What is said of several claims at once. */
export type ClaimsChange =
  | { readonly status: ClaimStatus }
  | { readonly verdict: string | null }
  | { readonly assignee: Person | null }

/**
 * Says something of claims, in one step that is undone at once. Of several, those of which it cannot
 * be so are left as they are, and counted in what the person is told.
 */
export function useChangeClaims(): (
  claims: readonly NumberedClaim[],
  change: ClaimsChange,
) => Promise<void> {
  const store = useDossierStore()
  const { notices } = useStores()
  const me = useMe()
  const doAll = useManySteps()
  return async (claims, changes) => {
    const able =
      claims.length === 1
        ? claims
        : claims.filter((claim) => isAble(store.dossier, claim, changes, me))
    const made = await doAll(
      able.map(({ claim }) => ({ type: 'editClaim', claimId: claim.id, changes })),
    )
    if (made === null || claims.length === 1) return
    const { done, isStopped } = made
    const left = claims.length - able.length
    const said = saidOf(changes, store.dossier.info.pack)
    const reason =
      'status' in changes
        ? lackOf(store.dossier, claims, changes.status, me)
        : 'are checked, and so keep theirs'
    const text =
      done === claims.length
        ? `${done} claims: ${said}.`
        : `${done} of ${claims.length} claims: ${said}.${left > 0 && !isStopped ? ` ${done === 0 ? 'Why not' : 'The others'}: ${reason}.` : ''}`
    notices.show(text, done > 0 ? [{ label: 'Undo', run: () => void store.undo() }] : [])
  }
}

/** What the claims are now, in words. */
function saidOf(changes: ClaimsChange, { verdicts }: VerdictPack): string {
  if ('status' in changes) return statusLabels[changes.status].toLowerCase()
  if ('assignee' in changes)
    return changes.assignee ? `with ${changes.assignee.name}` : 'with nobody'
  return verdicts.find(({ id }) => id === changes.verdict)?.label ?? 'without a verdict'
}

/** What the claims lack that could not have a status, each thing once. */
function lackOf(
  dossier: Dossier,
  claims: readonly NumberedClaim[],
  status: ClaimStatus,
  me: Person | undefined,
): string {
  const missing = claims.flatMap(({ claim }) => missingFor(dossier, claim, status, me ?? ANYBODY))
  const whats = new Set(missing.map(({ what }) => what))
  return [
    ...(whats.has('verdict') ? ['no verdict yet'] : []),
    ...(whats.has('rationale') || whats.has('links') ? ['reasons or sources are missing'] : []),
    ...(whats.has('editor') ? ['only an editor approves a claim'] : []),
  ].join('; ')
}

function isAble(
  dossier: Dossier,
  { claim }: NumberedClaim,
  changes: ClaimsChange,
  me: Person | undefined,
): boolean {
  if ('status' in changes)
    return whyNotStatus(dossier, claim, changes.status, me ?? ANYBODY) === null
  if ('assignee' in changes) return true
  return changes.verdict !== null || whyNoVerdictNot(claim) === null
}

/** As long as nobody knows who works here, the command refuses what they may not do. */
const ANYBODY: Pick<Person, 'role'> = { role: 'editor' }
