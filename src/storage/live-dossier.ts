import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import {
  type Command,
  type Dossier,
  type DossierSummary,
  decide,
  type FileInput,
  type Head,
  type HistoryPage,
  type Line,
  type Looks,
  lastLineOf,
  nearest,
  type Patch,
  type Person,
  type SaveState,
  track,
  type UndoStacks,
  writeLine,
} from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { asWritten } from './as-written.ts'
import type { Backup } from './backup-file.ts'
import { createdBy } from './created-by.ts'
import { difference } from './difference.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { DossierFiles, filesNamedBy } from './dossier-files.ts'
import { readLines, type TextLine } from './hand-off/history-text.ts'
import { type Incoming, takeLines } from './hand-off/take-lines.ts'
import { type HandOffMade, type HandOffOptions, writeHandOff } from './hand-off/write-hand-off.ts'
import { HistoryLines } from './history-lines.ts'
import { Journal } from './journal.ts'
import type { KeepOptions } from './keep-file.ts'
import { SnapshotKeeper } from './keep-snapshot.ts'
import { summaryOf } from './list-dossiers.ts'
import { Listeners } from './listeners.ts'
import { type BackupOptions, makeBackup } from './make-backup.ts'
import { makeSnapshot } from './make-snapshot.ts'
import type { OpenOptions } from './open-dossier.ts'
import { HISTORY, type Reading } from './read-dossier.ts'
import type { FileState } from './read-kept-file.ts'
import { type ReviewNews, ReviewReader } from './review-news.ts'
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
  readonly #state: Dossier
  readonly #disk: Disk
  readonly #options: OpenOptions
  readonly #journal: Journal
  readonly #lines: HistoryLines
  readonly #review: ReviewReader
  readonly #snapshots: SnapshotKeeper
  readonly #files: DossierFiles
  readonly #listeners = new Listeners<DossierEvent>()
  #head: Head
  #stacks: UndoStacks
  #savedAt: string | null
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
    this.#head = { seq: reading.head.seq, hash: reading.head.hash }
    this.#stacks = reading.stacks
    this.#savedAt = reading.at
    this.#files = new DossierFiles(folder, this.#disk)
    const path = join(folder, HISTORY)
    this.#lines = new HistoryLines(path, this.#disk, reading.scan.lines)
    this.#review = new ReviewReader(this.#lines)
    this.#journal = new Journal({
      disk: this.#disk,
      path,
      length: reading.scan.bytes,
      tip: reading.scan.tip ?? reading.head.hash,
      onChange: () => this.#listeners.tell({ type: 'save', save: this.save }),
      ...(options.retryAfter ? { retryAfter: options.retryAfter } : {}),
    })
    this.#snapshots = new SnapshotKeeper({
      folder,
      make: options.snapshot ?? ((of, upTo) => makeSnapshot(of, upTo, this.#disk)),
      acknowledged: () => this.#journal.length,
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
    return this.#head
  }

  get save(): SaveState {
    const { pending, failure } = this.#journal
    if (pending === 0) return { state: 'saved', at: this.#savedAt }
    return failure ? { state: 'failed', pending, error: failure } : { state: 'saving', pending }
  }

  /** What undo and redo would do for this person: a command's type, or null. */
  steps(personId: string): { undo: string | null; redo: string | null } {
    const { undo, redo } = this.#stacks
    return {
      undo: nearest(undo, personId)?.label ?? null,
      redo: nearest(redo, personId)?.label ?? null,
    }
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
    const notKept = named.length > 0 ? await this.#files.refusal(named) : null
    if (notKept) return notKept
    const refused = this.#refusal()
    if (refused) return refused
    if (command.type === 'signOff' && command.head !== this.#head.hash) return NOT_AS_SEEN
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
    return this.#lines.page(from ?? this.#head.hash, count, about)
  }

  /** As the library lists it. */
  get summary(): DossierSummary {
    return summaryOf(this.id, this.#state, this.#lines.all, this.#head.hash)
  }

  /** What a person has not looked at yet, and what has changed since it was signed off. */
  reviewNews(personId: string, looks: Looks | null): Promise<ReviewNews> {
    return this.#review.news(this.#state, this.#head.hash, personId, looks)
  }

  /** The person's own last line, or where there is none the present one; see core's `lastLineOf`. */
  lastLineOf(personId: string): string {
    return lastLineOf(this.#lines.all, this.#head.hash, personId)
  }

  /** Whether the history has a line. */
  hasLine(hash: string): boolean {
    return this.#lines.all.has(hash)
  }

  /** A copy of the dossier as it was at a line of its history. */
  stateAt(hash: string): Promise<Result<Dossier>> {
    return this.#lines.stateAt(this.#state, this.#head, hash)
  }

  /** A copy of the dossier as it was when a draft was last the one under check; see {@link asItStood}. */
  asItStood(draftId: string): Promise<Result<Dossier>> {
    return this.#lines.asItStood(this.#state, this.#head, draftId)
  }

  /** Makes the dossier as it was at a line, by a new line; answers as {@link execute} does. */
  async restoreState(hash: string, by: Person): Promise<Result<Changed>> {
    const refused = this.#refusal()
    if (refused) return refused
    const past = await this.stateAt(hash)
    if (!past.ok) return past
    const patches = difference(this.#state, past.value)
    if (patches.length === 0) return this.#settled()
    return this.#commit(patches, { at: this.#now(), by, label: 'restore' })
  }

  /** Copies a file into the dossier as evidence; on disk when it answers, before any line names it. */
  async keepEvidence(path: string, options?: KeepOptions): Promise<Result<FileInput>> {
    return this.#refusal() ?? this.#files.keepEvidence(path, options)
  }

  /** The same for bytes that were never a file; `name` is what a person calls them. */
  async keepPasted(name: string, bytes: Uint8Array): Promise<Result<FileInput>> {
    return this.#refusal() ?? this.#files.keepPasted(name, bytes)
  }

  /** The same for the file of a draft; fails with `changed` where it is not that of the SHA-256 any more. */
  async keepOriginal(path: string, expected: string): Promise<Result<FileInput>> {
    return this.#refusal() ?? this.#files.keepOriginal(path, expected)
  }

  /** Keeps a text that was read out of an evidence file and answers its SHA-256; on disk before any line names it. */
  async keepText(text: string): Promise<Result<string>> {
    return this.#refusal() ?? this.#files.keepText(text)
  }

  /** A text that was kept, checked against its SHA-256. */
  readText(hash: string): Promise<Result<string>> {
    return this.#files.readText(hash)
  }

  /** Where a kept file is, evidence or original; null where it is missing. */
  pathOf(hash: string): Promise<string | null> {
    return this.#files.pathOf(hash)
  }

  /** What became of an evidence file since it was kept: hashed anew. */
  stateOf(hash: string): Promise<FileState> {
    return this.#files.stateOf(hash)
  }

  /** Has a snapshot made of what is acknowledged. Nothing is lost where that fails. */
  snapshot(): Promise<Result<void>> {
    return this.#snapshots.make()
  }

  /** Makes a backup of what is acknowledged, before something that changes much. */
  backUp(why: BackupOptions['why']): Promise<Result<Backup>> {
    if (this.readOnly) return Promise.resolve(READ_ONLY)
    return makeBackup(this.folder, { why, upTo: this.#journal.length }, this.#disk)
  }

  /** Writes the dossier as one file, as it stands on disk; see {@link writeHandOff}. */
  async handOff(path: string, options: HandOffOptions = {}): Promise<Result<HandOffMade>> {
    const saved = await this.#saved()
    if (!saved.ok) return saved
    const upTo = this.#journal.length
    return writeHandOff(this.folder, path, { disk: this.#disk, ...options, upTo })
  }

  /** The whole history, once nothing is pending, and the line that it leads to. */
  async savedLines(): Promise<Result<{ head: string; lines: readonly TextLine[] }>> {
    const saved = await this.#saved()
    if (!saved.ok) return saved
    const head = this.#head.hash
    try {
      return ok({ head, lines: await readLines(this.folder, this.#disk, this.#journal.length) })
    } catch (error) {
      return { ok: false, error: diskFailure('The history could not be read', error) }
    }
  }

  /**
   * Takes up the lines of another copy's history, and the one that merges them; answers as
   * {@link execute} does. Fails with `changed` where the dossier is not at the line any more that
   * the two were compared at.
   */
  async takeIn(incoming: Incoming): Promise<Result<Changed>> {
    const refused = this.#refusal()
    if (refused) return refused
    if (this.#head.hash !== incoming.from) return MOVED_ON
    const taken = takeLines(this.#state, this.#head, incoming, this.#now())
    if (!taken.ok) return taken
    const { way, lines } = taken.value
    const head = way.at(-1) as Line
    this.#head = { seq: head.seq, hash: head.hash }
    this.#stacks = way.reduce(track, this.#stacks)
    for (const { line } of lines) this.#lines.add(line)
    // One piece, so that as little as can be comes between the other side's lines and their merge.
    const text = lines.map((one) => one.text).join('\n')
    const saved = this.#journal.append(text, (lines.at(-1) as TextLine).line.hash, ({ offset }) => {
      let at = offset
      for (const one of lines) {
        const length = Buffer.byteLength(one.text)
        this.#lines.saved(one.line.hash, { offset: at, length })
        at += length + 1
      }
      this.#savedAt = head.at
    })
    this.#listeners.tell({ type: 'changed', patches: way.flatMap((line) => line.patches) })
    const result = await saved
    if (!result.ok) return result
    this.#snapshots.makeWhenDue()
    return ok({ created: [], seq: head.seq })
  }

  /**
   * Gets everything to the disk, brings the snapshot up to date where that is worth its bytes, and
   * lets the files go. Fails with `notSaved` where changes are still pending; the dossier then
   * stays open and keeps trying.
   */
  async close(): Promise<Result<void>> {
    if (this.readOnly || this.#closed) return ok(undefined)
    const saved = await this.#saved()
    if (!saved.ok) return saved
    this.#closed = true
    await this.#snapshots.close()
    await this.#journal.close()
    return ok(undefined)
  }

  /** Lets the files go without saving what is pending: for a person who chose to. */
  async abandon(): Promise<void> {
    this.#closed = true
    await this.#journal.close()
    await this.#snapshots.settled()
  }

  /** Fails where something is still on its way to the disk and does not get there. */
  async #saved(): Promise<Result<void>> {
    await this.#journal.flush()
    const { failure } = this.#journal
    return failure ? { ok: false, error: failure } : ok(undefined)
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
      const step = nearest(this.#stacks[label], by.id)
      if (step === undefined) return nothingTo(label)
      const patches = await this.#lines.inverseOf(step.hashes)
      if (!patches.ok) return patches
      // While the lines were read another change may have come.
      if (nearest(this.#stacks[label], by.id) !== step) continue
      return this.#commit(patches.value, { at: this.#now(), by, label, undoes: [...step.hashes] })
    }
  }

  async #commit(
    decided: readonly Patch[],
    content: Pick<Line, 'at' | 'by' | 'label' | 'group' | 'undoes'>,
  ): Promise<Result<Changed>> {
    // What is applied is what the line will say when it is read again, no more.
    const patches = asWritten([...decided])
    const written = writeLine(this.#state, this.#head, { ...content, patches }, sha256)
    if (!written.ok) return written
    const { text, line } = written.value
    this.#head = { seq: line.seq, hash: line.hash }
    this.#stacks = track(this.#stacks, line)
    this.#lines.add(line)
    const saved = this.#journal.append(text, line.hash, (place) => {
      this.#lines.saved(line.hash, place)
      this.#savedAt = line.at
    })
    this.#listeners.tell({ type: 'changed', patches })
    const result = await saved
    if (!result.ok) return result
    this.#snapshots.makeWhenDue()
    return ok({ created: createdBy(patches, line.inverse), seq: line.seq })
  }

  /** Nothing to do: what the person sees may still be on its way to the disk. */
  async #settled(): Promise<Result<Changed>> {
    const { seq } = this.#head
    const saved = await this.#saved()
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
