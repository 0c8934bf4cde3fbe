import type { Dossier, Source } from '../../core/dossier/index.ts'

/** Which sources a bibliography lists. */
export type Which = 'used' | 'all'

/** The sources that a claim rests on, and all of them. */
export function citedSources({
  sources,
  links,
}: Pick<Dossier, 'sources' | 'links'>): Record<Which, readonly Source[]> {
  const linked = new Set(Object.values(links).map(({ sourceId }) => sourceId))
  const all = Object.values(sources)
  return { used: all.filter(({ id }) => linked.has(id)), all }
}
