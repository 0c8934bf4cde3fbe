import type {
  Dossier,
  Head,
  HistoryEntry,
  HistoryPage,
  Line,
  LookedLine,
  Patch,
} from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import type { Disk, DiskFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import type { LinePlace } from './journal.ts'
import { asItStood, entryOf, type LineOf, readHistory, stateAt } from './read-history.ts'
import { readLineAt } from './replay-lines.ts'

/** What is in memory of a line that is on disk. */
export type KeptLine = LookedLine & LinePlace

/**
 * The lines of an open dossier's history, pending ones included, and what can be told from them.
 * Of a line that is on disk only its place is in memory, and how it is joined to the others.
 */
export class HistoryLines {
  readonly #path: string
  readonly #disk: Disk
  /** In the order in which they came. A line that is not on disk yet is there whole. */
  readonly #lines: Map<string, KeptLine | Line>

  /** `path` is that of the history file, and `lines` are those that it has, by their hashes. */
  constructor(path: string, disk: Disk, lines: ReadonlyMap<string, KeptLine>) {
    this.#path = path
    this.#disk = disk
    this.#lines = new Map(lines)
  }

  /** Takes up a line that is not on disk yet. */
  add(line: Line): void {
    this.#lines.set(line.hash, line)
  }

  /** Says that a line is on disk, and where. */
  saved(hash: string, place: LinePlace): void {
    const line = this.#lines.get(hash)
    if (line === undefined) return
    const { label, undoes, parents, by } = line
    const kept = { hash, label, parents, by: { id: by.id }, ...place }
    this.#lines.set(hash, undoes === undefined ? kept : { ...kept, undoes })
  }

  /** How the lines are joined to each other, in the order in which they came. */
  get all(): ReadonlyMap<string, LookedLine> {
    return this.#lines
  }

  /** Lines as a person reads them, in the order in which they are named. */
  entries(hashes: readonly string[]): Promise<HistoryEntry[]> {
    return this.#reading(async (lineOf) => {
      const entries: HistoryEntry[] = []
      for (const hash of hashes) entries.push(entryOf(await lineOf(hash)))
      return entries
    })
  }

  /** What takes lines back, in the order to apply; `hashes` names them newest first. */
  async inverseOf(hashes: readonly string[]): Promise<Result<Patch[]>> {
    try {
      return await this.#reading(async (lineOf) => {
        const patches: Patch[] = []
        for (const hash of hashes) patches.push(...(await lineOf(hash)).inverse)
        return ok(patches)
      })
    } catch (error) {
      return { ok: false, error: diskFailure('The step could not be read', error) }
    }
  }

  /** See {@link readHistory}. */
  page(from: string, count: number, about: readonly string[]): Promise<HistoryPage> {
    return this.#reading((lineOf) => readHistory(lineOf, from, count, about))
  }

  /** See {@link stateAt}. */
  stateAt(present: Dossier, head: Head, target: string): Promise<Result<Dossier>> {
    return this.#reading((lineOf) => stateAt(lineOf, present, head.hash, target))
  }

  /** See {@link asItStood}. */
  asItStood(present: Dossier, head: Head, draftId: string): Promise<Result<Dossier>> {
    return this.#reading((lineOf) => asItStood(lineOf, present, head.hash, draftId))
  }

  /** Opens the file once for all the lines that are read, and only where one of them is in it. */
  async #reading<T>(read: (lineOf: LineOf) => Promise<T>): Promise<T> {
    let file: DiskFile | undefined
    try {
      return await read(async (hash) => {
        const line = this.#lines.get(hash)
        if (line === undefined) throw new Error('the history lacks it')
        if ('inverse' in line) return line
        file ??= await this.#disk.open(this.#path, 'read')
        return readLineAt(file, line.offset, line.length)
      })
    } finally {
      await file?.close()
    }
  }
}
