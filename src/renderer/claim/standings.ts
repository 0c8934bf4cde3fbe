import {
  type Dossier,
  type LinkedSource,
  type Standing,
  standingFrom,
} from '../../core/dossier/index.ts'

/**
 * The standing of each claim, worked out when it is asked for: the same value for as long as the
 * claim's links and their sources are the same.
 */
export class Standings {
  #linked = new Map<string, LinkedSource[]>()
  readonly #known = new Map<
    string,
    { readonly linked: readonly LinkedSource[]; readonly standing: Standing }
  >()

  /** Takes up the links and sources as they are now. Linear in the links. */
  update({ links, sources }: Pick<Dossier, 'links' | 'sources'>): void {
    this.#linked = new Map()
    for (const link of Object.values(links)) {
      const source = sources[link.sourceId]
      if (source === undefined) continue
      const others = this.#linked.get(link.claimId)
      if (others) others.push({ link, source })
      else this.#linked.set(link.claimId, [{ link, source }])
    }
  }

  of(claimId: string): Standing {
    const linked = this.#linked.get(claimId) ?? NONE
    const known = this.#known.get(claimId)
    if (known && isSame(known.linked, linked)) return known.standing
    const standing = standingFrom(linked)
    this.#known.set(claimId, { linked, standing })
    return standing
  }
}

const NONE: readonly LinkedSource[] = []

function isSame(a: readonly LinkedSource[], b: readonly LinkedSource[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ link, source }, at) => link === b[at]?.link && source === b[at]?.source)
  )
}
