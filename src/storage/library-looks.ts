import { z } from 'zod'
import { ok, type Result } from '../core/result.ts'
import type { LibraryPart } from './library-file.ts'
import { Turns } from './turns.ts'

/** The lines of a dossier's history that a person last looked at, by their hashes. */
export const Look = z.strictObject({
  /** At the dossier as a whole. */
  all: z.string(),
  /** At single claims, later than that, by the claim's id. */
  claims: z.record(z.string(), z.string()),
})
export type Look = z.infer<typeof Look>

/** By the dossier's id, and then by the person's. */
export const AllLooks = z.record(z.string(), z.record(z.string(), Look))
export type AllLooks = z.infer<typeof AllLooks>

/** What the people of a library have looked at. Its loss costs nothing but marks of what is new. */
export class LibraryLooks {
  readonly #file: LibraryPart<'looks'>
  readonly #has: (dossierId: string) => Promise<boolean>
  /** One look is noted after the other, so that none is lost. */
  readonly #turns = new Turns()

  /** `has` says whether the library has a dossier, be it in the bin. */
  constructor(file: LibraryPart<'looks'>, has: (dossierId: string) => Promise<boolean>) {
    this.#file = file
    this.#has = has
  }

  /** What a person has looked at of a dossier; null where nothing is known. */
  of(personId: string, dossierId: string): Look | null {
    return this.#file.data().looks[dossierId]?.[personId] ?? null
  }

  /** Notes that a person has looked at the whole of a dossier up to a line. */
  lookAtAll(personId: string, dossierId: string, hash: string): Promise<Result<void>> {
    return this.#keep(personId, dossierId, () => ({ all: hash, claims: {} }))
  }

  /**
   * Notes the same for some claims; `since` is the look at the whole where none is known yet. Of
   * the claims that were looked at before, those that `isThere` knows are kept.
   */
  lookAt(
    personId: string,
    dossierId: string,
    claimIds: readonly string[],
    hash: string,
    { since, isThere }: { since: string; isThere: (claimId: string) => boolean },
  ): Promise<Result<void>> {
    return this.#keep(personId, dossierId, (before) => {
      const { all, claims } = before ?? { all: since, claims: {} }
      const now = Object.fromEntries(claimIds.map((id) => [id, hash]))
      const kept = Object.entries({ ...claims, ...now }).filter(([id]) => isThere(id))
      return { all, claims: Object.fromEntries(kept) }
    })
  }

  /** Dossiers that are gone from the library are forgotten with it. */
  #keep(
    personId: string,
    dossierId: string,
    change: (before: Look | null) => Look,
  ): Promise<Result<void>> {
    return this.#turns.take('looks', async () => {
      const before = this.of(personId, dossierId)
      const look = change(before)
      if (JSON.stringify(before) === JSON.stringify(look)) return ok(undefined)
      const looks: AllLooks = {}
      for (const [id, each] of Object.entries(this.#file.data().looks)) {
        if (id === dossierId || (await this.#has(id))) looks[id] = each
      }
      looks[dossierId] = { ...looks[dossierId], [personId]: look }
      return this.#file.update(() => ({ looks }))
    })
  }
}
