import type { ClaimStatus, Dossier, NumberedClaim } from '../../core/dossier/index.ts'
import { whyNotStatus, whyNoVerdictNot } from '../claim/refusals.ts'
import { statusLabels } from '../labels.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/** What is said of several claims at once. */
export type ClaimsChange = { readonly status: ClaimStatus } | { readonly verdict: string | null }

/** How many changes are on their way at a time: they share a write. */
const WAVE = 50

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
  return async (claims, changes) => {
    const group = crypto.randomUUID()
    const able =
      claims.length === 1 ? claims : claims.filter((claim) => isAble(store.dossier, claim, changes))
    let isStopped = false
    const stop = () => {
      isStopped = true
    }
    let done = 0
    while (done < able.length && !isStopped) {
      const at = done
      const sent = able.slice(at, at + WAVE).map(({ claim }) => {
        const command = { type: 'editClaim', claimId: claim.id, changes } as const
        return store.execute(command, group)
      })
      if ((await Promise.all(sent)).includes(null)) return
      done += sent.length
      if (done < able.length) {
        const text = `Changed ${done} of ${able.length} claims…`
        notices.show(text, [{ label: 'Stop', run: stop }])
      }
    }
    if (claims.length === 1) return
    const left = claims.length - able.length
    const verdict = 'verdict' in changes ? changes.verdict : null
    const { verdicts } = store.dossier.info.pack
    const said =
      'status' in changes
        ? statusLabels[changes.status].toLowerCase()
        : (verdicts.find(({ id }) => id === verdict)?.label ?? 'without a verdict')
    const reason = 'status' in changes ? lackOf(claims) : 'are checked, and so keep theirs'
    const text =
      done === claims.length
        ? `${done} claims: ${said}.`
        : `${done} of ${claims.length} claims: ${said}.${left > 0 && !isStopped ? ` The others: ${reason}.` : ''}`
    notices.show(text, done > 0 ? [{ label: 'Undo', run: () => void store.undo() }] : [])
  }
}

/** What the claims lack that could not have a status: a verdict, or more that the pack asks for. */
function lackOf(claims: readonly NumberedClaim[]): string {
  return claims.some(({ claim }) => claim.verdict === null)
    ? 'no verdict yet'
    : 'reasons or sources are missing'
}

function isAble(dossier: Dossier, { claim }: NumberedClaim, changes: ClaimsChange): boolean {
  if ('status' in changes) return whyNotStatus(dossier, claim, changes.status) === null
  return changes.verdict !== null || whyNoVerdictNot(claim) === null
}
