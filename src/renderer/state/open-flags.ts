import type { Dossier } from '../../core/dossier/index.ts'

/** The claims with flags that no editor has resolved, kept while flags come, change and go. */
export class OpenFlags {
  /** The claim that each open flag is on. */
  readonly #claimOf = new Map<string, string>()
  /** How many open flags each claim has; claims with none are left out. */
  readonly #counts = new Map<string, number>()

  constructor({ flags }: Pick<Dossier, 'flags'>) {
    for (const id of Object.keys(flags)) this.#take(flags, id)
  }

  has(claimId: string): boolean {
    return this.#counts.has(claimId)
  }

  /** Takes up changes to flags; answers the ids of the claims that got their first or lost their last. */
  update({ flags }: Pick<Dossier, 'flags'>, flagIds: Iterable<string>): string[] {
    const before = new Map<string, boolean>()
    for (const id of flagIds) {
      for (const claimId of [this.#claimOf.get(id), flags[id]?.claimId]) {
        if (claimId !== undefined && !before.has(claimId)) before.set(claimId, this.has(claimId))
      }
      this.#take(flags, id)
    }
    return [...before].filter(([id, was]) => was !== this.has(id)).map(([id]) => id)
  }

  #take(flags: Dossier['flags'], id: string): void {
    const flag = flags[id]
    const before = this.#claimOf.get(id)
    const now = flag?.resolution === null ? flag.claimId : undefined
    if (before === now) return
    if (before !== undefined) this.#count(before, -1)
    if (now === undefined) this.#claimOf.delete(id)
    else {
      this.#claimOf.set(id, now)
      this.#count(now, 1)
    }
  }

  #count(claimId: string, by: 1 | -1): void {
    const count = (this.#counts.get(claimId) ?? 0) + by
    if (count === 0) this.#counts.delete(claimId)
    else this.#counts.set(claimId, count)
  }
}
