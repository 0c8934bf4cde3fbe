import type { ClaimStatus, NumberedClaim } from '../../core/dossier/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { type ClaimsChange, useChangeClaims } from '../lists/use-change-claims.ts'
import { useDossierStore } from '../state/context.ts'
import { stepClaim } from './selection-state.ts'
import type { DeskSelection } from './use-selection.ts'

const VERDICTS = [
  'verdict1',
  'verdict2',
  'verdict3',
  'verdict4',
  'verdict5',
  'verdict6',
  'verdict7',
  'verdict8',
  'verdict9',
] as const

const STATUSES: readonly ClaimStatus[] = ['open', 'checking', 'checked', 'approved']

/** Going from claim to claim, and saying of them what is so; of several at once, in one step. */
export function useJudging(selection: DeskSelection, onLink: () => void): Doable {
  const store = useDossierStore()
  const { claim, claims } = selection
  const chosen = claims.length > 1 ? claims : claim ? [claim] : []
  const can = !store.readOnly && chosen.length > 0

  const changeClaims = useChangeClaims()
  const change = (changes: ClaimsChange) => changeClaims(chosen, changes)
  const go = (by: 1 | -1) => selection.select(stepClaim(store.index.order, selection.selected, by))
  const nextStatus = () => {
    const [first] = chosen as readonly [NumberedClaim]
    const after = STATUSES[(STATUSES.indexOf(first.claim.status) + 1) % STATUSES.length]
    if (after) void change({ status: after })
  }
  const verdicts = store.dossier.info.pack.verdicts.slice(0, VERDICTS.length)
  const byKey = Object.fromEntries(
    verdicts.map(({ id }, at) => [VERDICTS[at], can ? () => void change({ verdict: id }) : null]),
  )
  return {
    nextClaim: store.index.order.length > 0 ? () => go(1) : null,
    previousClaim: store.index.order.length > 0 ? () => go(-1) : null,
    ...byKey,
    noVerdict: can ? () => void change({ verdict: null }) : null,
    nextStatus: can ? nextStatus : null,
    link: claim && !store.readOnly ? onLink : null,
  }
}
