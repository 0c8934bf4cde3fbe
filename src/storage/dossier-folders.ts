import { join } from 'node:path'
import type { Dossier, DossierSummary } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { type Disk, factsAt, renameDurably } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { DossierList, type Listed } from './list-dossiers.ts'

export interface LibraryListing extends Listed {
  /** What is in the bin. */
  readonly binned: readonly DossierSummary[]
}

export const BIN = 'bin'

/** The folders of a library's dossiers, those in the bin among them. */
export class DossierFolders {
  readonly #folder: string
  readonly #bin: string
  readonly #disk: () => Disk
  readonly #here: DossierList
  readonly #binned: DossierList

  /** `onRead` is given each state that is read for the list; those in the bin are left out. */
  constructor(folder: string, disk: () => Disk, onRead: (id: string, state: Dossier) => void) {
    this.#folder = folder
    this.#bin = join(folder, BIN)
    this.#disk = disk
    this.#here = new DossierList(folder, disk(), onRead)
    this.#binned = new DossierList(this.#bin, disk())
  }

  /** What there is; `live` has the summaries of open dossiers. */
  async list(live: ReadonlyMap<string, DossierSummary>): Promise<LibraryListing> {
    const [here, binned] = [await this.#here.read(live), await this.#binned.read()]
    return { ...here, binned: binned.dossiers, broken: [...here.broken, ...binned.broken] }
  }

  /** Whether a dossier has its folder in the library itself. */
  async isHere(id: string): Promise<boolean> {
    const facts = await factsAt(this.#disk(), join(this.#folder, id)).catch(() => null)
    return facts?.kind === 'folder'
  }

  /** Whether there is anything of that name, here or in the bin, as far as can be told. */
  async has(id: string): Promise<boolean> {
    const facts = await Promise.all(
      // Whatever cannot be looked at may be there.
      [this.#folder, this.#bin].map((place) =>
        factsAt(this.#disk(), join(place, id)).catch(() => true),
      ),
    )
    return facts.some(Boolean)
  }

  /** Moves a dossier, once `close` has closed it; nothing that is there is written over. */
  async move(
    id: string,
    to: 'bin' | 'library',
    close: () => Promise<Result<void>>,
  ): Promise<Result<void>> {
    const disk = this.#disk()
    const [source, target] = to === 'bin' ? [this.#folder, this.#bin] : [this.#bin, this.#folder]
    try {
      if (!(await factsAt(disk, join(source, id)))) return noDossier(id)
      if (await factsAt(disk, join(target, id))) return taken(id)
      const closed = await close()
      if (!closed.ok) return closed
      await disk.makeFolder(target)
      await renameDurably(disk, join(source, id), join(target, id))
      this.#here.forget(id)
      return ok(undefined)
    } catch (error) {
      return { ok: false, error: diskFailure('The dossier could not be moved', error) }
    }
  }
}

export function noDossier(id: string): Result<never> {
  return fail(
    'noDossier',
    `The library has no dossier “${id}”.`,
    'It may have been moved or binned.',
  )
}

function taken(id: string): Result<never> {
  return fail('taken', `There is a dossier “${id}” there already.`, 'Rename its folder first.')
}
