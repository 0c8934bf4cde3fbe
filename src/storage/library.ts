import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { DossierSummary, Person } from '../core/dossier/index.ts'
import { type Failure, fail, ok, type Result } from '../core/result.ts'
import { createDossier, type Imported, UNFINISHED_DOSSIER } from './create-dossier.ts'
import { type Disk, factsAt, realDisk, renameDurably } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { type LibraryFile, readLibraryFile } from './library-file.ts'
import { DossierList, isDossierName, type Listed, summaryOf } from './list-dossiers.ts'
import { type Lock, takeLock } from './lock.ts'
import { type OpenDossier, type OpenOptions, openDossier } from './open-dossier.ts'

export interface LibraryOptions {
  /** To change it; where somebody else has it open it is opened for reading, and says so. */
  readonly write: boolean
  /** Who opens it, as others will read it: “Tickmark”, “tickmark import”. */
  readonly holder: { readonly app: string }
  readonly disk?: Disk
  /** Handed on to the dossiers. */
  readonly dossiers?: Omit<OpenOptions, 'write' | 'disk'>
}

export interface LibraryListing extends Listed {
  /** What is in the bin. */
  readonly binned: readonly DossierSummary[]
}

const BIN = 'bin'

/**
 * Opens a library's folder, and makes it where a writer finds none. Fails with `newer`, and with
 * `disk` where it can be neither written nor read.
 */
export async function openLibrary(path: string, options: LibraryOptions): Promise<Result<Library>> {
  const folder = resolve(path)
  const disk = options.disk ?? realDisk
  let lock: Lock | null = null
  let readOnly: Failure | null = null
  try {
    if (options.write) {
      await disk.makeFolder(folder)
      const taken = await takeLock(folder, options.holder.app, disk)
      if (taken.ok) lock = taken.value
      else readOnly = taken.error
    } else {
      readOnly = READ_ONLY
    }
    const file = await readLibraryFile(folder, lock !== null, disk)
    if (!file.ok) {
      await lock?.release()
      return file
    }
    if (lock) await removeHalfMade(folder, disk)
    const { findings } = file.value
    return ok(new Library(folder, file.value.file, lock, readOnly, findings, disk, options))
  } catch (error) {
    await lock?.release().catch(() => undefined)
    return {
      ok: false,
      error: diskFailure(`The library in ${folder} could not be opened`, error),
    }
  }
}

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
  readonly #open = new Map<string, Promise<Result<OpenDossier>>>()

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
    for (const [id, opening] of this.#open) {
      const open = await opening
      if (open.ok) live.set(id, summaryOf(id, open.value.dossier))
    }
    const [here, binned] = [await this.#list.read(live), await this.#binned.read()]
    return { ...here, binned: binned.dossiers, broken: [...here.broken, ...binned.broken] }
  }

  /** Makes a dossier from an imported article and its file, kept as it came; answers its id. */
  async create(imported: Imported, path: string, by = this.me()): Promise<Result<string>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    return createDossier(this.folder, imported, path, by, this.#disk)
  }

  /** Opens a dossier; whoever asks for one that is open gets the same. */
  open(id: string): Promise<Result<OpenDossier>> {
    const known = this.#open.get(id)
    if (known) return known
    if (!isDossierName(id)) return Promise.resolve(noDossier(id))
    const opening = this.#openOne(id).then((opened) => {
      if (!opened.ok) this.#open.delete(id)
      return opened
    })
    this.#open.set(id, opening)
    return opening
  }

  /** Closes a dossier that is open. Fails with `notSaved` where it still has changes to save. */
  async closeDossier(id: string): Promise<Result<void>> {
    const open = await this.#open.get(id)
    if (!open?.ok) return ok(undefined)
    const closed = await open.value.close()
    if (closed.ok) this.#open.delete(id)
    return closed
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
    for (const id of [...this.#open.keys()]) {
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

  async #move(id: string, from: string, to: string): Promise<Result<void>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    if (!isDossierName(id)) return noDossier(id)
    try {
      if (!(await factsAt(this.#disk, join(from, id)))) return noDossier(id)
      if (await factsAt(this.#disk, join(to, id))) return taken(id)
      const closed = await this.closeDossier(id)
      if (!closed.ok) return closed
      await this.#disk.makeFolder(to)
      await renameDurably(this.#disk, join(from, id), join(to, id))
      return ok(undefined)
    } catch (error) {
      return { ok: false, error: diskFailure('The dossier could not be moved', error) }
    }
  }
}

const READ_ONLY: Failure = {
  code: 'readOnly',
  reason: 'The library was opened for reading only.',
  next: 'Open it for writing.',
}

/** Removes dossiers that a crash left half made; they never had a name. */
async function removeHalfMade(folder: string, disk: Disk): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (name.startsWith(UNFINISHED_DOSSIER)) await disk.remove(join(folder, name))
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
