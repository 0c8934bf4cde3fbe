import { originsOf } from '../source/index.ts'
import type { Dossier } from './dossier.ts'
import { type LinkedSource, linksOf } from './order.ts'

/** How well a claim is sourced, at a glance. Each source counts once. */
export interface Standing {
  readonly sources: number
  /** How many of them are primary. */
  readonly primary: number
  /** How many publishers they come from; sources of which none is known count as one together. */
  readonly publishers: number
  /** How many of them refute the claim, with whatever else they say. */
  readonly refuting: number
}

/** The standing of one claim. Costs by the dossier's links. */
export function standingOf(dossier: Dossier, claimId: string): Standing {
  return standingFrom(linksOf(dossier, claimId))
}

/** The same from the claim's links, where they are at hand. */
export function standingFrom(linked: readonly LinkedSource[]): Standing {
  const sources = [...new Map(linked.map(({ source }) => [source.id, source])).values()]
  const refuting = linked.filter(({ link }) => link.stance === 'refutes')
  return {
    sources: sources.length,
    primary: sources.filter(({ rank }) => rank === 'primary').length,
    publishers: originsOf(sources.map(({ csl }) => csl)),
    refuting: new Set(refuting.map(({ source }) => source.id)).size,
  }
}
