import type { Claim, Dossier, Link, Source, VerdictLook } from '../dossier/index.ts'

/** Verdicts that do not let a claim stand: what refutes it then needs no answer. */
const FALLEN: ReadonlySet<VerdictLook> = new Set(['false', 'worst', 'mislead', 'unproven'])

/** Each claim's links with their sources, oldest first, in one look at the dossier. */
export class ClaimLinks {
  readonly #byClaim = new Map<string, { readonly link: Link; readonly source: Source }[]>()
  readonly #looks: ReadonlyMap<string, VerdictLook>

  constructor({ links, sources, info }: Dossier) {
    this.#looks = new Map(info.pack.verdicts.map(({ id, look }) => [id, look]))
    for (const link of Object.values(links)) {
      const source = sources[link.sourceId]
      if (source === undefined) continue
      const linked = this.#byClaim.get(link.claimId)
      if (linked) linked.push({ link, source })
      else this.#byClaim.set(link.claimId, [{ link, source }])
    }
  }

  of(claimId: string): readonly { readonly link: Link; readonly source: Source }[] {
    return this.#byClaim.get(claimId) ?? []
  }

  /** Whether the verdict lets the claim stand against a source that refutes it, and no link says why. */
  isUnanswered({ id, verdict }: Claim): boolean {
    const look = verdict === null ? undefined : this.#looks.get(verdict)
    if (look === undefined || FALLEN.has(look)) return false
    return this.of(id).some(({ link }) => link.stance === 'refutes' && link.rebuttal.trim() === '')
  }
}
