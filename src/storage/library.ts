import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { DossierSummary, Person } from '../core/dossier/index.ts'
import { type Failure, fail, ok, type Result } from '../core/result.ts'
import { createDossier, type Imported } from './create-dossier.ts'
import { type Disk, factsAt, renameDurably } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import type { LibraryFile } from './library-file.ts'
import { DossierList, isDossierName, type Listed, summaryOf } from './list-dossiers.ts'
import type { OpenDossier } from './live-dossier.ts'
import type { Lock } from './lock.ts'
import { openDossier } from './open-dossier.ts'
import type { LibraryOptions } from './open-library.ts'

export interface LibraryListing extends Listed {
  /** What is in the bin. */
  readonly binned: readonly DossierSummary[]
}

const BIN = 'bin'

/** The folder that holds the dossiers, with the people and settings that they share. */
export class Library {
  readonly folder: string
  /** Why nothing can be changed, or null where it can. */
  readonly readOnly: Failure | null
  /** What was found wrong with the library's own file at opening, for the person. */
  readonly findings: readonly string[]
  readonly #file: LibraryFile
  readonly #lock: Lock | null
  readonly #disk: Disk
  readonly #options: LibraryOptions
  readonly #list: DossierList
  readonly #binned: DossierList
  readonly #live = new Map<string, OpenDossier>()
  /** What is being done with a dossier: the next thing waits for it. */
  readonly #doing = new Map<string, Promise<unknown>>()

  /** For {@link openLibrary}. */
  constructor(
    folder: string,
    file: LibraryFile,
    lock: Lock | null,
    readOnly: Failure | null,
    findings: readonly string[],
    disk: Disk,
    options: LibraryOptions,
  ) {
    this.folder = folder
    this.readOnly = readOnly
    this.findings = findings
    this.#file = file
    this.#lock = lock
    this.#disk = disk
    this.#options = options
    this.#list = new DossierList(folder, disk)
    this.#binned = new DossierList(join(folder, BIN), disk)
  }

  /** The dossiers, newest import first. Those that cannot be read are told and stop nothing. */
  async list(): Promise<LibraryListing> {
    const live = new Map<string, DossierSummary>()
    for (const [id, open] of this.#live) live.set(id, summaryOf(id, open.dossier))
    const [here, binned] = [await this.#list.read(live), await this.#binned.read()]
    return { ...here, binned: binned.dossiers, broken: [...here.broken, ...binned.broken] }
  }

  /** Makes a dossier from an imported article and its file, kept as it came; answers its id. */
  async create(imported: Imported, path: string, by = this.me()): Promise<Result<string>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    return createDossier(this.folder, imported, path, by, this.#disk)
  }

  /** Opens a dossier; whoever asks for one that is open gets the same. */
  async open(id: string): Promise<Result<OpenDossier>> {
    if (!isDossierName(id)) return noDossier(id)
    return this.#inTurn(id, async () => {
      const live = this.#live.get(id)
      if (live) return ok(live)
      const opened = await this.#openOne(id)
      if (opened.ok) this.#live.set(id, opened.value)
      return opened
    })
  }

  /** Closes a dossier that is open. Fails with `notSaved` where it still has changes to save. */
  closeDossier(id: string): Promise<Result<void>> {
    return this.#inTurn(id, () => this.#closeOne(id))
  }

  /** Moves a dossier to the bin, closing it first. Nothing of it is deleted. */
  async bin(id: string): Promise<Result<void>> {
    return this.#move(id, this.folder, join(this.folder, BIN))
  }

  /** Takes a dossier back out of the bin. */
  async restore(id: string): Promise<Result<void>> {
    return this.#move(id, join(this.folder, BIN), this.folder)
  }

  /** A dossier's folder; null for a name that cannot be one. */
  folderOf(id: string): string | null {
    return isDossierName(id) ? join(this.folder, id) : null
  }

  /** Who works here. */
  me(): Person {
    const { me, people } = this.#file.data
    const person = people.find(({ id }) => id === me) ?? people[0]
    return person ?? { id: me, name: 'Fact-checker', initials: 'FC', role: 'checker' }
  }

  people(): readonly Person[] {
    return this.#file.data.people
  }

  /** Says who works here from now on; a person of the same id is replaced. */
  async setMe(person: Person): Promise<Result<void>> {
    const others = this.people().filter(({ id }) => id !== person.id)
    return this.#update({ me: person.id, people: [...others, person] })
  }

  /** Adds somebody and answers them with their new id. */
  async addPerson(person: Omit<Person, 'id'>): Promise<Result<Person>> {
    const added = { id: randomUUID(), ...person }
    const updated = await this.#update({ people: [...this.people(), added] })
    return updated.ok ? ok(added) : updated
  }

  /** Whether the sample dossier was made once already. */
  get sampleMade(): boolean {
    return this.#file.data.sampleMade
  }

  async noteSampleMade(): Promise<Result<void>> {
    return this.#update({ sampleMade: true })
  }

  /**
   * Closes the open dossiers and gives the lock back. Where some have changes that cannot be saved
   * it fails with `notSaved`, and stays open with these.
   */
  async close(): Promise<Result<void>> {
    for (const id of [...this.#live.keys()]) {
      const closed = await this.closeDossier(id)
      if (!closed.ok) return closed
    }
    await this.#lock?.release().catch(() => undefined)
    return ok(undefined)
  }

  #update(changes: Parameters<LibraryFile['update']>[0]): Promise<Result<void>> {
    if (this.readOnly) return Promise.resolve({ ok: false, error: this.readOnly })
    return this.#file.update(changes)
  }

  async #openOne(id: string): Promise<Result<OpenDossier>> {
    const folder = join(this.folder, id)
    const facts = await factsAt(this.#disk, folder).catch(() => null)
    if (facts?.kind !== 'folder') return noDossier(id)
    const options = { ...this.#options.dossiers, disk: this.#disk }
    return openDossier(folder, { ...options, write: this.readOnly === null })
  }

  async #closeOne(id: string): Promise<Result<void>> {
    const live = this.#live.get(id)
    const closed = live ? await live.close() : ok(undefined)
    if (closed.ok) this.#live.delete(id)
    return closed
  }

  /** Opening, closing and moving one dossier never overlap. */
  #inTurn<T>(id: string, act: () => Promise<T>): Promise<T> {
    const done = (this.#doing.get(id) ?? Promise.resolve()).then(act)
    const settled = done.then(
      () => undefined,
      () => undefined,
    )
    this.#doing.set(id, settled)
    return done
  }

  async #move(id: string, from: string, to: string): Promise<Result<void>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    if (!isDossierName(id)) return noDossier(id)
    return this.#inTurn(id, () => this.#moveOne(id, from, to))
  }

  async #moveOne(id: string, from: string, to: string): Promise<Result<void>> {
    try {
      if (!(await factsAt(this.#disk, join(from, id)))) return noDossier(id)
      if (await factsAt(this.#disk, join(to, id))) return taken(id)
      const closed = await this.#closeOne(id)
      if (!closed.ok) return closed
      await this.#disk.makeFolder(to)
      await renameDurably(this.#disk, join(from, id), join(to, id))
      return ok(undefined)
    } catch (error) {
      return { ok: false, error: diskFailure('The dossier could not be moved', error) }
    }
  }
}

function noDossier(id: string): Result<never> {
  return fail(
    'noDossier',
    `The library has no dossier “${id}”.`,
    'It may have been moved or binned.',
  )
}

function taken(id: string): Result<never> {
  return fail('taken', `There is a dossier “${id}” there already.`, 'Rename its folder first.')
}
