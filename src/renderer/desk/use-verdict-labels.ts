import { useMemo, useSyncExternalStore } from 'react'
import type { ActionLabels } from '../actions/key-labels.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { verdictLabels } from './verdict-labels.ts'

/** The names of the verdict keys in the open dossier, which follow its pack; none without one. */
export function useVerdictLabels(store: DossierStore | null): ActionLabels {
  const pack = useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.dossier.info.pack ?? null,
  )
  return useMemo(() => (pack === null ? {} : verdictLabels(pack)), [pack])
}

function never(): () => void {
  return () => undefined
}
