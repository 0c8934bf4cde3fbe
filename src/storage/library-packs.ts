import { randomUUID } from 'node:crypto'
import {
  builtInPacks,
  checkPack,
  packAsJson,
  packFromJson,
  plainPack,
  same,
  type VerdictPack,
} from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import type { LibraryPart } from './library-file.ts'

/** The verdict packs to choose from: those that every library has, and its own. */
export class LibraryPacks {
  readonly #file: LibraryPart<'packs'>

  constructor(file: LibraryPart<'packs'>) {
    this.#file = file
  }

  /** All of them, the built-in ones first. */
  all(): readonly VerdictPack[] {
    return [...builtInPacks, ...this.#file.data().packs]
  }

  /** The pack that new dossiers get where the settings name it; Plain where there is none such. */
  forNew(id: unknown): VerdictPack {
    return this.all().find((pack) => pack.id === id) ?? plainPack
  }

  /**
   * Keeps an own pack, in place of the one of the same id. Dossiers keep the copy that they have.
   * Fails with `builtIn`, with `pack` where it cannot be used, and as the disk does.
   */
  async save(pack: VerdictPack): Promise<Result<void>> {
    const checked = checkPack(pack)
    if (!checked.ok) return checked
    if (isBuiltIn(pack.id)) return builtIn(pack.id)
    return this.#file.update(({ packs }) => ({
      packs: packs.some(({ id }) => id === pack.id)
        ? packs.map((each) => (each.id === pack.id ? pack : each))
        : [...packs, pack],
    }))
  }

  /** Removes an own pack. Dossiers that were given it keep their copy. */
  async remove(id: string): Promise<Result<void>> {
    if (isBuiltIn(id)) return builtIn(id)
    const own = this.#file.data().packs
    if (!own.some((pack) => pack.id === id)) return noPack(id)
    return this.#file.update(({ packs }) => ({ packs: packs.filter((pack) => pack.id !== id) }))
  }

  /**
   * Takes up a pack from JSON and answers it as it is kept: one that is here already is that one,
   * and another one of an id that is taken gets a new id, so that nothing is written over.
   */
  async importFrom(text: string): Promise<Result<VerdictPack>> {
    const read = packFromJson(text)
    if (!read.ok) return read
    const holder = this.all().find(({ id }) => id === read.value.id)
    if (holder && same(holder, read.value)) return ok(holder)
    const pack = holder ? { ...read.value, id: randomUUID() } : read.value
    const kept = await this.#file.update(({ packs }) => ({ packs: [...packs, pack] }))
    return kept.ok ? ok(pack) : kept
  }

  /** A pack as JSON, for another library to import. */
  exported(id: string): Result<string> {
    const pack = this.all().find((each) => each.id === id)
    return pack ? ok(packAsJson(pack)) : noPack(id)
  }
}

function isBuiltIn(id: string): boolean {
  return builtInPacks.some((pack) => pack.id === id)
}

function builtIn(id: string): Result<never> {
  return fail(
    'builtIn',
    `The verdict pack “${builtInPacks.find((pack) => pack.id === id)?.name}” comes with Tickmark and stays as it is.`,
    'Make a pack of your own from it.',
  )
}

function noPack(id: string): Result<never> {
  return fail(
    'noPack',
    `The library has no verdict pack “${id}”.`,
    'It may have been removed; import it again.',
  )
}
