import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import {
  type Command,
  type Dossier,
  decide,
  type FileInput,
  type Head,
  type HistoryPage,
  type Line,
  nearest,
  type Patch,
  type Person,
  type SaveState,
  type Step,
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
import { type Disk, realDisk, withFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Journal, type LinePlace } from './journal.ts'
import { EVIDENCE, keepFile, keptPath, ORIGINAL } from './keep-file.ts'
import { type BackupOptions, makeBackup } from './make-backup.ts'
import { makeSnapshot } from './make-snapshot.ts'
import type { OpenOptions } from './open-dossier.ts'
import { HISTORY, type Reading } from './read-dossier.ts'
import { readHistory, stateAt } from './read-history.ts'
import { readLineAt } from './replay-lines.ts'
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
  readonly #listeners = new Set<(event: DossierEvent) => void>()
  /** Each line's place in the file; a line that is not there yet, itself. */
  readonly #lines: Map<string, LinePlace | Line>
  #head: Head
  #stacks: UndoStacks
  #savedAt: string | null
  #snapshot: { size: number; standsFor: number }
  #snapshotTried = 0
  #closed = false
  #snapshotting: Promise<Result<void>> | null = null

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
    this.#snapshot = reading.snapshot
    this.#lines = new Map(reading.scan.lines)
    this.#journal = new Journal({
      disk: this.#disk,
      path: join(folder, HISTORY),
      length: reading.scan.bytes,
      tip: reading.scan.tip ?? reading.head.hash,
      onChange: () => this.#emit({ type: 'save', save: this.save }),
      ...(options.retryAfter ? { retryAfter: options.retryAfter } : {}),
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
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Does a command: the state changes at once, and the answer comes when it is on disk. The
   * failure `notSaved` means that the change stands, is pending, and is tried again; after every
   * other failure nothing has changed. Commands of one group are undone together.
   */
  async execute(command: Command, by: Person, group?: string): Promise<Result<Changed>> {
    // Before the rest, which then follows without a pause in which something could change.
    if (command.type === 'attachEvidence' && (await this.pathOf(command.file.sha256)) === null) {
      return NOT_KEPT
    }
    const refused = this.#refusal()
    if (refused) return refused
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
    return readHistory((hash) => this.#line(hash), from ?? this.#head.hash, count, about)
  }

  /** A copy of the dossier as it was at a line of its history. */
  stateAt(hash: string): Promise<Result<Dossier>> {
    return stateAt((line) => this.#line(line), this.#state, this.#head.hash, hash)
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
  async keepEvidence(path: string): Promise<Result<FileInput>> {
    const refused = this.#refusal()
    if (refused) return refused
    return keepFile(path, join(this.folder, EVIDENCE), this.#disk)
  }

  /** Where a kept file is, evidence or original; null where it is missing. */
  async pathOf(hash: string): Promise<string | null> {
    return (
      (await keptPath(hash, join(this.folder, EVIDENCE), this.#disk)) ??
      (await keptPath(hash, join(this.folder, ORIGINAL), this.#disk))
    )
  }

  /** Has a snapshot made of what is acknowledged. Nothing is lost where that fails. */
  snapshot(): Promise<Result<void>> {
    if (this.readOnly || this.#options.refusal?.()) return Promise.resolve(READ_ONLY)
    this.#snapshotting ??= this.#makeSnapshot().finally(() => {
      this.#snapshotting = null
    })
    return this.#snapshotting
  }

  /** Makes a backup of what is acknowledged, before something that changes much. */
  backUp(why: BackupOptions['why']): Promise<Result<Backup>> {
    if (this.readOnly) return Promise.resolve(READ_ONLY)
    return makeBackup(this.folder, { why, upTo: this.#journal.length }, this.#disk)
  }

  /**
   * Gets everything to the disk, brings the snapshot up to date where that is worth its bytes, and
   * lets the files go. Fails with `notSaved` where changes are still pending; the dossier then
   * stays open and keeps trying.
   */
  async close(): Promise<Result<void>> {
    if (this.readOnly || this.#closed) return ok(undefined)
    await this.#journal.flush()
    const { failure } = this.#journal
    if (failure) return { ok: false, error: failure }
    this.#closed = true
    await this.#snapshotting
    const { size } = this.#snapshot
    if (this.#tail > (size > SMALL_SNAPSHOT ? size : 0)) await this.snapshot()
    await this.#journal.close()
    return ok(undefined)
  }

  /** Lets the files go without saving what is pending: for a person who chose to. */
  async abandon(): Promise<void> {
    this.#closed = true
    await this.#journal.close()
    await this.#snapshotting
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
      const patches = await this.#inverseOf(step)
      if (!patches.ok) return patches
      // While the lines were read another change may have come.
      if (nearest(this.#stacks[label], by.id) !== step) continue
      return this.#commit(patches.value, { at: this.#now(), by, label, undoes: [...step.hashes] })
    }
  }

  async #inverseOf(step: Step): Promise<Result<Patch[]>> {
    try {
      const patches: Patch[] = []
      for (const hash of step.hashes) patches.push(...(await this.#line(hash)).inverse)
      return ok(patches)
    } catch (error) {
      return { ok: false, error: diskFailure('The step could not be read', error) }
    }
  }

  async #line(hash: string): Promise<Line> {
    const line = this.#lines.get(hash)
    if (line === undefined) throw new Error('the history lacks it')
    if ('inverse' in line) return line
    return withFile(this.#disk, join(this.folder, HISTORY), 'read', (file) =>
      readLineAt(file, line.offset, line.length),
    )
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
    this.#lines.set(line.hash, line)
    const saved = this.#journal.append(text, line.hash, (place) => {
      this.#lines.set(line.hash, place)
      this.#savedAt = line.at
    })
    this.#emit({ type: 'changed', patches })
    const result = await saved
    if (!result.ok) return result
    this.#snapshotWhenDue()
    return ok({ created: createdBy(patches, line.inverse), seq: line.seq })
  }

  /** Nothing to do: what the person sees may still be on its way to the disk. */
  async #settled(): Promise<Result<Changed>> {
    const { seq } = this.#head
    await this.#journal.flush()
    const { failure } = this.#journal
    return failure ? { ok: false, error: failure } : ok({ created: [], seq })
  }

  /** How many acknowledged bytes the snapshot does not stand for. */
  get #tail(): number {
    return this.#journal.length - this.#snapshot.standsFor
  }

  #snapshotWhenDue(): void {
    const allowed = Math.max(SMALLEST_TAIL, TAILS * this.#snapshot.size)
    const since = this.#journal.length - Math.max(this.#snapshot.standsFor, this.#snapshotTried)
    if (since > allowed) void this.snapshot()
  }

  async #makeSnapshot(): Promise<Result<void>> {
    const make = this.#options.snapshot ?? ((folder, to) => makeSnapshot(folder, to, this.#disk))
    this.#snapshotTried = this.#journal.length
    const made = await make(this.folder, this.#journal.length)
    if (!made.ok) return made
    this.#snapshot = made.value
    return ok(undefined)
  }

  #emit(event: DossierEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch (error) {
        // It shows as the program's own fault, and never stands between a change and the disk.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  #now(): string {
    return this.#options.now?.() ?? new Date().toISOString()
  }
}

/** In bytes: a tail that is replayed in no time is not worth a snapshot. */
const SMALLEST_TAIL = 4 * 1024 * 1024

/**
 * How often the snapshot's size the tail may have. A snapshot is read no faster than as much tail,
 * so that opening costs at most so many times more; and snapshots add at most a quarter to what is
 * written where the dossier does not grow.
 */
const TAILS = 4

/** In bytes: one that is brought up to date at every close; a larger one, when it is half of it all. */
const SMALL_SNAPSHOT = 1024 * 1024

const READ_ONLY = fail(
  'readOnly',
  'This dossier is open for reading only.',
  'Close it where it is open for writing, then open it again here.',
)

const NOT_KEPT = fail(
  'notKept',
  'The file is not kept in this dossier, so no source can have it.',
  'Attach the file itself.',
)

const CLOSED = fail('closed', 'This dossier was closed.', 'Open it again.')

function nothingTo(label: 'undo' | 'redo'): Result<never> {
  return fail(
    'nothing',
    `There is nothing to ${label}.`,
    'Only your own latest steps can be taken back, up to a merge or a sign-off.',
  )
}
