import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import {
  type Command,
  type Dossier,
  type DossierSummary,
  decide,
  type Head,
  type HistoryPage,
  type Line,
  type Patch,
  type Person,
  type SaveState,
  writeLine,
} from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { asWritten } from './as-written.ts'
import type { Backup } from './backup-file.ts'
import { createdBy } from './created-by.ts'
import { difference } from './difference.ts'
import { type Disk, realDisk } from './disk.ts'
import { DossierFiles, filesNamedBy } from './dossier-files.ts'
import type { TextLine } from './hand-off/history-text.ts'
import { type Incoming, takeLines } from './hand-off/take-lines.ts'
import { type HandOffMade, type HandOffOptions, writeHandOff } from './hand-off/write-hand-off.ts'
import { SnapshotKeeper } from './keep-snapshot.ts'
import { summaryOf } from './list-dossiers.ts'
import { Listeners } from './listeners.ts'
import { LiveHistory } from './live-history.ts'
import { type BackupOptions, makeBackup } from './make-backup.ts'
import { makeSnapshot } from './make-snapshot.ts'
import type { OpenOptions } from './open-dossier.ts'
import type { Reading } from './read-dossier.ts'
import { ReviewReader } from './review-news.ts'
import { sha256 } from './sha256.ts'

export type DossierEvent =
  /** The state has changed, at once; whether it is saved comes as `save`. */
  | { readonly type: 'changed'; readonly patches: readonly Patch[] }
  | { readonly type: 'save'; readonly save: SaveState }

/** What a change came to. */
export interface Changed {
  /** The ids of the entities that it added, in its order. */
  readonly created: readonly string[]
  /** The number of its line; where nothing had to change, of the last one before. */
  readonly seq: number
}

/** A dossier that is open: its live state, with the journal that every change goes through. */
export class OpenDossier {
  /** Its folder's name, by which the library knows it. */
  readonly id: string
  readonly folder: string
  readonly readOnly: boolean
  /** What was found wrong at opening and what was done about it, for the person; mostly empty. */
  readonly findings: readonly Finding[]
  /** The files that are kept in it. */
  readonly files: DossierFiles
  /** What its people have to look at. */
  readonly review: ReviewReader
  readonly #state: Dossier
  readonly #disk: Disk
  readonly #options: OpenOptions
  readonly #history: LiveHistory
  readonly #snapshots: SnapshotKeeper
  readonly #listeners = new Listeners<DossierEvent>()
  #closed = false

  constructor(
    folder: string,
    reading: Reading,
    findings: readonly Finding[],
    options: OpenOptions,
  ) {
    this.id = basename(folder)
    this.folder = folder
    this.readOnly = !options.write
    this.findings = findings
    this.#options = options
    this.#disk = options.disk ?? realDisk
    this.#state = reading.state
    this.files = new DossierFiles(folder, this.#disk, () => this.#refusal())
    this.#history = new LiveHistory(folder, reading, {
      disk: this.#disk,
      retryAfter: options.retryAfter,
      onSave: () => this.#listeners.tell({ type: 'save', save: this.save }),
    })
    this.review = new ReviewReader(this.#history.lines, () => ({
      dossier: this.#state,
      head: this.head.hash,
    }))
    this.#snapshots = new SnapshotKeeper({
      folder,
      make: options.snapshot ?? ((of, upTo) => makeSnapshot(of, upTo, this.#disk)),
      acknowledged: () => this.#history.length,
      refusal: () => (this.readOnly || options.refusal?.() ? READ_ONLY : null),
      made: reading.snapshot,
    })
  }

  /** The live state, pending changes included. Changed in place: not to be kept or written to. */
  get dossier(): Dossier {
    return this.#state
  }

  /** The line that the live state stands at, which is on disk when {@link save} says `saved`. */
  get head(): Head {
    return this.#history.head
  }

  get save(): SaveState {
    return this.#history.save
  }

  /** What undo and redo would do for this person: a command's type, or null. */
  steps(personId: string): { undo: string | null; redo: string | null } {
    return this.#history.steps(personId)
  }

  /** Calls back at every change, in order; the answer ends it. */
  on(listener: (event: DossierEvent) => void): () => void {
    return this.#listeners.add(listener)
  }

  /**
   * Does a command: the state changes at once, and the answer comes when it is on disk. The
   * failure `notSaved` means that the change stands, is pending, and is tried again; after every
   * other failure nothing has changed. Commands of one group are undone together. A sign-off of
   * another line than the last one fails with `changed`.
   */
  async execute(command: Command, by: Person, group?: string): Promise<Result<Changed>> {
    // Before the rest, which then follows without a pause in which something could change.
    const named = filesNamedBy(command)
    const notKept = named.length > 0 ? await this.files.notKept(named) : null
    if (notKept) return notKept
    const refused = this.#refusal()
    if (refused) return refused
    if (command.type === 'signOff' && command.head !== this.head.hash) return NOT_AS_SEEN
    const at = this.#now()
    const newId = this.#options.newId ?? randomUUID
    const decided = decide(this.#state, command, { newId, at, by })
    if (!decided.ok) return decided
    if (decided.value.length === 0) return this.#settled()
    return this.#commit(decided.value, { at, by, label: command.type, ...(group && { group }) })
  }

  /** Takes this person's nearest step back, by a new line; answers as {@link execute} does. */
  undo(by: Person): Promise<Result<Changed>> {
    return this.#takeBack('undo', by)
  }

  /** Does what was undone last again, by a new line; answers as {@link execute} does. */
  redo(by: Person): Promise<Result<Changed>> {
    return this.#takeBack('redo', by)
  }

  /** A stretch of the history, newest first, from a line backwards or from the present; see {@link readHistory}. */
  history(from: string | null, count: number, about: readonly string[]): Promise<HistoryPage> {
    return this.#history.lines.page(from ?? this.head.hash, count, about)
  }

  /** As the library lists it. */
  get summary(): DossierSummary {
    return summaryOf(this.id, this.#state, this.#history.lines.all, this.head.hash)
  }

  /** A copy of the dossier as it was at a line of its history. */
  stateAt(hash: string): Promise<Result<Dossier>> {
    return this.#history.lines.stateAt(this.#state, this.head, hash)
  }

  /** A copy of the dossier as it was when a draft was last the one under check; see {@link asItStood}. */
  asItStood(draftId: string): Promise<Result<Dossier>> {
    return this.#history.lines.asItStood(this.#state, this.head, draftId)
  }

  /** Makes the dossier as it was at a line, by a new line; answers as {@link execute} does. */
  async restoreState(hash: string, by: Person): Promise<Result<Changed>> {
    const refused = this.#refusal()
    if (refused) return refused
    const past = await this.stateAt(hash)
    if (!past.ok) return past
    // What was signed off was signed off: going back is a change since then.
    const { signOffs } = this.#state
    const patches = difference(this.#state, { ...past.value, signOffs })
    if (patches.length === 0) return this.#settled()
    return this.#commit(patches, { at: this.#now(), by, label: 'restore' })
  }

  /** Has a snapshot made of what is acknowledged. Nothing is lost where that fails. */
  snapshot(): Promise<Result<void>> {
    return this.#snapshots.make()
  }

  /** Makes a backup of what is acknowledged, before something that changes much. */
  backUp(why: BackupOptions['why']): Promise<Result<Backup>> {
    if (this.readOnly) return Promise.resolve(READ_ONLY)
    return makeBackup(this.folder, { why, upTo: this.#history.length }, this.#disk)
  }

  /** Writes the dossier as one file, as it stands on disk; see {@link writeHandOff}. */
  async handOff(path: string, options: HandOffOptions = {}): Promise<Result<HandOffMade>> {
    const saved = await this.#history.saved()
    if (!saved.ok) return saved
    const upTo = this.#history.length
    return writeHandOff(this.folder, path, { disk: this.#disk, ...options, upTo })
  }

  /** The whole history, once nothing is pending, and the line that it leads to. */
  savedLines(): Promise<Result<{ head: string; lines: readonly TextLine[] }>> {
    return this.#history.savedLines()
  }

  /**
   * Takes up the lines of another copy's history, and the one that merges them; answers as
   * {@link execute} does. Fails with `changed` where the dossier is not at the line any more that
   * the two were compared at.
   */
  async takeIn(incoming: Incoming): Promise<Result<Changed>> {
    const refused = this.#refusal()
    if (refused) return refused
    if (this.head.hash !== incoming.from) return MOVED_ON
    const taken = takeLines(this.#state, this.head, incoming, this.#now())
    if (!taken.ok) return taken
    const { way, lines } = taken.value
    const patches = way.flatMap((line) => line.patches)
    return this.#goOn(way, lines, { patches, created: [] })
  }

  /**
   * Gets everything to the disk, brings the snapshot up to date where that is worth its bytes, and
   * lets the files go. Fails with `notSaved` where changes are still pending; the dossier then
   * stays open and keeps trying.
   */
  async close(): Promise<Result<void>> {
    if (this.readOnly || this.#closed) return ok(undefined)
    const saved = await this.#history.saved()
    if (!saved.ok) return saved
    this.#closed = true
    await this.#snapshots.close()
    await this.#history.close()
    return ok(undefined)
  }

  /** Lets the files go without saving what is pending: for a person who chose to. */
  async abandon(): Promise<void> {
    this.#closed = true
    await this.#history.close()
    await this.#snapshots.settled()
  }

  #refusal(): Result<never> | null {
    if (this.readOnly) return READ_ONLY
    const lost = this.#options.refusal?.()
    if (lost) return { ok: false, error: lost }
    return this.#closed ? CLOSED : null
  }

  async #takeBack(label: 'undo' | 'redo', by: Person): Promise<Result<Changed>> {
    for (;;) {
      const refused = this.#refusal()
      if (refused) return refused
      const step = this.#history.step(label, by.id)
      if (step === undefined) return nothingTo(label)
      const patches = await this.#history.lines.inverseOf(step.hashes)
      if (!patches.ok) return patches
      // While the lines were read another change may have come.
      if (this.#history.step(label, by.id) !== step) continue
      return this.#commit(patches.value, { at: this.#now(), by, label, undoes: [...step.hashes] })
    }
  }

  async #commit(
    decided: readonly Patch[],
    content: Pick<Line, 'at' | 'by' | 'label' | 'group' | 'undoes'>,
  ): Promise<Result<Changed>> {
    // What is applied is what the line will say when it is read again, no more.
    const patches = asWritten([...decided])
    const written = writeLine(this.#state, this.head, { ...content, patches }, sha256)
    if (!written.ok) return written
    const { text, line } = written.value
    const created = createdBy(patches, line.inverse)
    return this.#goOn([line], [{ line, text }], { patches, created })
  }

  /** Tells of a change that was applied, while its lines are on their way to the disk. */
  async #goOn(
    way: readonly Line[],
    lines: readonly TextLine[],
    { patches, created }: { patches: readonly Patch[]; created: readonly string[] },
  ): Promise<Result<Changed>> {
    const saving = this.#history.goOn(way, lines)
    const { seq } = this.head
    this.#listeners.tell({ type: 'changed', patches })
    const saved = await saving
    if (!saved.ok) return saved
    this.#snapshots.makeWhenDue()
    return ok({ created, seq })
  }

  /** Nothing to do: what the person sees may still be on its way to the disk. */
  async #settled(): Promise<Result<Changed>> {
    const { seq } = this.head
    const saved = await this.#history.saved()
    return saved.ok ? ok({ created: [], seq }) : saved
  }

  #now(): string {
    return this.#options.now?.() ?? new Date().toISOString()
  }
}

const READ_ONLY = fail(
  'readOnly',
  'This dossier is open for reading only.',
  'Close it where it is open for writing, then open it again here.',
)

const NOT_AS_SEEN = fail(
  'changed',
  'The dossier has changed since it was looked at.',
  'Look at what has changed, and sign off then.',
)

const MOVED_ON = fail(
  'changed',
  'The dossier was changed while it was merged, so nothing was merged.',
  'Try again.',
)

const CLOSED = fail('closed', 'This dossier was closed.', 'Open it again.')

function nothingTo(label: 'undo' | 'redo'): Result<never> {
  return fail(
    'nothing',
    `There is nothing to ${label}.`,
    'Only your own latest steps can be taken back, up to a merge or a sign-off.',
  )
}
