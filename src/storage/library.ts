import { join } from 'node:path'
import type { DossierSummary, Person } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { type Failure, ok, type Result } from '../core/result.ts'
import { type Access, accessLibrary } from './access-library.ts'
import type { Backup } from './backup-file.ts'
import { createDossier, type Imported } from './create-dossier.ts'
import { BIN, DossierFolders, type LibraryListing, noDossier } from './dossier-folders.ts'
import { type OpenedHandOff, openHandOff } from './hand-off/open-hand-off.ts'
import type { UnpackOptions } from './hand-off/unpack-hand-off.ts'
import { type HandOffMade, type HandOffOptions, writeHandOff } from './hand-off/write-hand-off.ts'
import { LibraryContents } from './library-contents.ts'
import type { LibraryData, LibraryPart } from './library-file.ts'
import { LibraryLooks } from './library-looks.ts'
import { LibraryPacks } from './library-packs.ts'
import { LibraryPeople } from './library-people.ts'
import { LibrarySettings } from './library-settings.ts'
import type { FoundSource } from './library-sources.ts'
import { type ReuseOptions, reuseSource } from './library-sources-reuse.ts'
import { type BackupListing, listBackups } from './list-backups.ts'
import { isDossierName } from './list-dossiers.ts'
import { Listeners } from './listeners.ts'
import type { Changed, OpenDossier } from './live-dossier.ts'
import { heldBy, type SeenLock, STALE_AFTER } from './lock.ts'
import type { Holder } from './lock-holder.ts'
import { type BackupOptions, type MakeBackup, makeBackup } from './make-backup.ts'
import { openDossier } from './open-dossier.ts'
import type { LibraryOptions } from './open-library.ts'
import { readDossier } from './read-dossier.ts'
import { type Restored, restoreBackup } from './restore-backup.ts'
import { Turns } from './turns.ts'

/** The folder that holds the dossiers, with the people and settings that they share. */
export class Library {
  readonly folder: string
  readonly #data: LibraryPart<keyof LibraryData> = {
    data: () => this.#access.file.data,
    update: async (change) =>
      this.readOnly ? { ok: false, error: this.readOnly } : this.#access.file.update(change),
  }
  /** Who works here, and with whom. */
  readonly people = new LibraryPeople(this.#data)
  readonly settings = new LibrarySettings(this.#data)
  /** The verdict packs that a dossier of this library may be given. */
  readonly packs = new LibraryPacks(this.#data)
  /** What the people here have looked at. */
  readonly looks = new LibraryLooks(this.#data, (id) => this.#folders.has(id))
  readonly #contents = new LibraryContents({
    once: () => this.#listed ?? this.list().catch(() => undefined),
    live: () => this.#live.values(),
  })
  /** What is in the dossiers, as they were listed last, and those that are open as they are. */
  readonly contents: Pick<LibraryContents, 'findSources' | 'dossiersOf'> = this.#contents
  readonly #options: LibraryOptions
  readonly #folders: DossierFolders
  readonly #live = new Map<string, OpenDossier>()
  /** Opening, closing and moving one dossier never overlap. */
  readonly #turns = new Turns()
  readonly #takenOver = new Listeners<Failure>()
  /** The first reading of the dossiers, which what is found in them waits for. */
  #listed: Promise<unknown> | null = null
  #access: Access

  /** For {@link openLibrary}. */
  constructor(folder: string, access: Access, options: LibraryOptions) {
    this.folder = folder
    this.#options = options
    this.#access = access
    this.#watch()
    const disk = () => this.#access.disk
    this.#folders = new DossierFolders(folder, disk, (id, state) => this.#contents.put(id, state))
  }

  /** Why nothing can be changed, or null where it can. It changes when somebody takes the library over. */
  get readOnly(): Failure | null {
    return this.#access.lock?.lost ?? this.#access.readOnly
  }

  /** What was found wrong with the library's own file at opening, for the person. */
  get findings(): readonly Finding[] {
    return this.#access.findings
  }

  /** Who has the library for writing, where that is somebody else who can be told. */
  get holder(): Holder | null {
    return this.#access.seen?.holder ?? null
  }

  /** Whether the holder has given no sign of life for so long that a person may {@link takeOver}. */
  get canTakeOver(): boolean {
    return (this.#access.seen?.age ?? 0) > STALE_AFTER
  }

  /** Calls back when somebody else took the library over; the answer ends it. */
  onTakenOver(listener: (readOnly: Failure) => void): () => void {
    return this.#takenOver.add(listener)
  }

  /**
   * Tries again to have the library for writing, as it was opened. Dossiers that are open are
   * closed; who looks at one opens it again. Fails with `held` while somebody else has it (see
   * {@link holder} and {@link canTakeOver}, which are then new), with `notSaved` where a dossier
   * has changes that cannot be saved any more, and otherwise as {@link openLibrary} does.
   */
  openForWriting(): Promise<Result<void>> {
    return this.#openAgain()
  }

  /**
   * The same, and takes the lock away from its holder, after the person was asked. Fails with
   * `held` where the holder has given a sign of life since.
   */
  async takeOver(): Promise<Result<void>> {
    const { seen } = this.#access
    if (seen && !this.canTakeOver) return { ok: false, error: heldBy(seen) }
    return this.#openAgain(seen ?? undefined)
  }

  /** The dossiers, newest import first. Those that cannot be read are told and stop nothing. */
  list(): Promise<LibraryListing> {
    const listing = this.#turns.take(BIN, () => this.#readList())
    this.#listed ??= listing.catch(() => undefined)
    return listing
  }

  /** Copies a source of another dossier into one that is open; see {@link reuseSource}. */
  async reuseSource(
    from: FoundSource['from'],
    to: OpenDossier,
    by: Person,
    options: Omit<ReuseOptions, 'disk'> = {},
  ): Promise<Result<Changed>> {
    if (!isDossierName(from.id)) return noDossier(from.id)
    const { disk } = this.#access
    const folder = join(this.folder, from.id)
    const live = this.#live.get(from.id)
    const read = live ? ok({ state: live.dossier }) : await readDossier(folder, disk)
    if (!read.ok) return read
    const elsewhere = { folder, dossier: read.value.state, sourceId: from.sourceId }
    return reuseSource(elsewhere, to, by, { ...options, disk })
  }

  /** The backups of a dossier, which itself may be in any state. */
  async backups(id: string): Promise<Result<BackupListing>> {
    if (!isDossierName(id)) return noDossier(id)
    return listBackups(join(this.folder, id), this.#access.disk)
  }

  /** Makes a dossier as it was in a backup, closing it first; see {@link restoreBackup}. */
  async restoreFromBackup(id: string, backup: string): Promise<Result<Restored>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    if (!isDossierName(id)) return noDossier(id)
    return this.#turns.take(id, async () => {
      const closed = await this.#closeOne(id)
      if (!closed.ok) return closed
      const make: MakeBackup = (folder, options) => this.#backUp(folder, options)
      return restoreBackup(join(this.folder, id), backup, this.#access.disk, make)
    })
  }

  /** Makes a dossier from an imported article and its file, kept as it came; answers its id. */
  async create(imported: Imported, path: string, by = this.people.me()): Promise<Result<string>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    const pack = this.packs.forNew(this.settings.all().pack)
    const made = await createDossier(this.folder, imported, path, by, pack, this.#access.disk)
    if (made.ok) {
      const { article, file } = imported
      this.#contents.add({ id: made.value, title: article.title }, file.sha256)
    }
    return made
  }

  /** Writes a dossier, open or not, as one file; see {@link writeHandOff}. */
  async handOff(
    id: string,
    path: string,
    options: Omit<HandOffOptions, 'disk' | 'upTo'> = {},
  ): Promise<Result<HandOffMade>> {
    if (!isDossierName(id)) return noDossier(id)
    const live = this.#live.get(id)
    if (live) return live.handOff(path, options)
    return writeHandOff(join(this.folder, id), path, { ...options, disk: this.#access.disk })
  }

  /** Opens a file that was handed off, as a new dossier or to be merged; see {@link openHandOff}. */
  async openHandOff(
    path: string,
    options: Omit<UnpackOptions, 'disk'> = {},
  ): Promise<Result<OpenedHandOff>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    return openHandOff(path, {
      ...options,
      disk: this.#access.disk,
      library: this.folder,
      bin: join(this.folder, BIN),
      open: (id) => this.open(id),
    })
  }

  /** Opens a dossier; whoever asks for one that is open gets the same. */
  async open(id: string): Promise<Result<OpenDossier>> {
    if (!isDossierName(id)) return noDossier(id)
    return this.#turns.take(id, async () => {
      const live = this.#live.get(id)
      if (live) return ok(live)
      const opened = await this.#openOne(id)
      if (opened.ok) this.#live.set(id, opened.value)
      return opened
    })
  }

  /** Closes a dossier that is open. Fails with `notSaved` where it still has changes to save. */
  closeDossier(id: string): Promise<Result<void>> {
    return this.#turns.take(id, () => this.#closeOne(id))
  }

  /** Moves a dossier to the bin, closing it first. Nothing of it is deleted. */
  async bin(id: string): Promise<Result<void>> {
    return this.#move(id, 'bin')
  }

  /** Takes a dossier back out of the bin. */
  async restore(id: string): Promise<Result<void>> {
    return this.#move(id, 'library')
  }

  /** A dossier's folder; null for a name that cannot be one. */
  folderOf(id: string): string | null {
    return isDossierName(id) ? join(this.folder, id) : null
  }

  /**
   * Closes the open dossiers and gives the lock back. Where some have changes that cannot be saved
   * it fails with `notSaved`, and stays open with these.
   */
  async close(): Promise<Result<void>> {
    const closed = await this.#closeAll()
    if (!closed.ok) return closed
    await this.#access.lock?.release().catch(() => undefined)
    return ok(undefined)
  }

  async #readList(): Promise<LibraryListing> {
    const live = new Map<string, DossierSummary>()
    for (const [id, open] of this.#live) live.set(id, open.summary)
    const listing = await this.#folders.list(live)
    const ids = new Set(listing.dossiers.map(({ id }) => id))
    this.#contents.keep(ids)
    return listing
  }

  async #openAgain(over?: SeenLock): Promise<Result<void>> {
    if (this.readOnly === null) return ok(undefined)
    const closed = await this.#closeAll()
    if (!closed.ok) return closed
    const access = await accessLibrary(this.folder, this.#options, over)
    if (!access.ok) return access
    this.#access = access.value
    this.#watch()
    return this.readOnly ? { ok: false, error: this.readOnly } : ok(undefined)
  }

  #watch(): void {
    this.#access.lock?.whenLost((readOnly) => this.#takenOver.tell(readOnly))
  }

  async #openOne(id: string): Promise<Result<OpenDossier>> {
    const folder = join(this.folder, id)
    if (!(await this.#folders.isHere(id))) return noDossier(id)
    const { disk, lock } = this.#access
    const options = { ...this.#options.dossiers, disk, refusal: () => lock?.lost ?? null }
    return openDossier(folder, { ...options, write: this.readOnly === null })
  }

  async #closeAll(): Promise<Result<void>> {
    for (const id of [...this.#live.keys()]) {
      const closed = await this.closeDossier(id)
      if (!closed.ok) return closed
    }
    return ok(undefined)
  }

  async #closeOne(id: string): Promise<Result<void>> {
    const live = this.#live.get(id)
    const closed = live ? await live.close() : ok(undefined)
    if (closed.ok) this.#live.delete(id)
    if (live && closed.ok && this.readOnly === null) {
      const made = await this.#backUp(live.folder, { why: 'session' })
      if (!made.ok) this.#options.onBackupFailed?.(id, made.error)
    }
    return closed
  }

  #backUp(folder: string, options: BackupOptions): Promise<Result<Backup>> {
    return this.#options.backup?.(folder, options) ?? makeBackup(folder, options, this.#access.disk)
  }

  async #move(id: string, to: 'bin' | 'library'): Promise<Result<void>> {
    if (this.readOnly) return { ok: false, error: this.readOnly }
    if (!isDossierName(id)) return noDossier(id)
    return this.#turns.take(id, async () => {
      const moved = await this.#folders.move(id, to, () => this.#closeOne(id))
      if (moved.ok) this.#contents.drop(id)
      return moved
    })
  }
}
