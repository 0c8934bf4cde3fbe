import { useMemo } from 'react'
import type { Draft, Revision } from '../../core/dossier/index.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import { type CarriedClaim, carryingTo } from './outcomes.ts'

export interface CarriedClaims {
  readonly revision: Revision
  /** In the order of the text under check. */
  readonly claims: readonly CarriedClaim[]
}

/** What a draft does to the claims of the open dossier, kept up to date. */
export function useCarrying(to: Draft): CarriedClaims {
  const store = useDossierStore()
  const from = useDossier((store) => store.draft)
  const numbered = useDossier((store) => store.claims)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dossier changes in place, also which draft is under check
  const carrying = useMemo(() => carryingTo(store.dossier, to), [store, from, to])
  const claims = useMemo(() => numbered.map(carrying.of), [numbered, carrying])
  return { revision: carrying.revision, claims }
}
