import { useMemo } from 'react'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import type { AboutClaims } from './claim-traits.ts'

/** What the list tells of claims beside themselves. The same value until one of it changes. */
export function useAboutClaims(): AboutClaims {
  const { number: draft } = useDossier((store) => store.draft)
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const sources = useSourceCounts('claimId')
  const flagged = useFlagged()
  return useMemo(() => ({ pack, draft, sources, flagged }), [pack, draft, sources, flagged])
}

/** How many links each claim has, or each source has claims, by its id. */
export function useSourceCounts(of: 'claimId' | 'sourceId'): ReadonlyMap<string, number> {
  const links = useRecord('links')
  const version = useDossierStore().versionOf('links')
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  return useMemo(() => {
    const counted = new Map<string, Set<string>>()
    for (const link of Object.values(links)) {
      const others = counted.get(link[of]) ?? new Set()
      counted.set(link[of], others.add(of === 'claimId' ? link.id : link.claimId))
    }
    return new Map([...counted].map(([id, others]) => [id, others.size]))
  }, [links, version, of])
}

/** The claims with a flag that nobody has resolved. */
function useFlagged(): ReadonlySet<string> {
  const flags = useRecord('flags')
  const version = useDossierStore().versionOf('flags')
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  return useMemo(() => {
    const open = Object.values(flags).filter(({ resolution }) => resolution === null)
    return new Set(open.map(({ claimId }) => claimId))
  }, [flags, version])
}
