import { useMemo, useState } from 'react'
import type { Standing } from '../../core/dossier/index.ts'
import { useDossierStore, useRecord } from '../state/context.ts'
import { Standings } from './standings.ts'

/** How each claim is sourced: another function whenever a link or source changes. */
export function useStandings(): (claimId: string) => Standing {
  const links = useRecord('links')
  const sources = useRecord('sources')
  const store = useDossierStore()
  const [standings] = useState(() => new Standings())
  const versions = `${store.versionOf('links')} ${store.versionOf('sources')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  return useMemo(() => {
    standings.update({ links, sources })
    return (claimId) => standings.of(claimId)
  }, [standings, links, sources, versions])
}
