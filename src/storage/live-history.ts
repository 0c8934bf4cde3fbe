import { join } from 'node:path'
import {
  type Head,
  type Line,
  nearest,
  type SaveState,
  track,
  type UndoStacks,
} from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import type { Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { readLines, type TextLine } from './hand-off/history-text.ts'
import { HistoryLines } from './history-lines.ts'
import { Journal } from './journal.ts'
import { HISTORY, type Reading } from './read-dossier.ts'

export interface LiveHistoryOptions {
  readonly disk: Disk
  /** Milliseconds to wait before each further try to save. */
  readonly retryAfter?: readonly number[] | undefined
  /** Called when {@link LiveHistory.save} may have changed. */
  readonly onSave: () => void
}

/** The history of an open dossier as it grows: where it stands, what can be taken back, and its way to the disk. */
export class LiveHistory {
  readonly lines: HistoryLines
  readonly #folder: string
  readonly #disk: Disk
  readonly #journal: Journal
  #head: Head
  #stacks: UndoStacks
  #savedAt: string | null

  constructor(folder: string, reading: Reading, { disk, retryAfter, onSave }: LiveHistoryOptions) {
    const { head, stacks, at, scan } = reading
    const path = join(folder, HISTORY)
    this.#folder = folder
    this.#disk = disk
    this.#head = { seq: head.seq, hash: head.hash }
    this.#stacks = stacks
    this.#savedAt = at
    this.lines = new HistoryLines(path, disk, scan.lines)
    this.#journal = new Journal({
      disk,
      path,
      length: scan.bytes,
      tip: scan.tip ?? head.hash,
      onChange: onSave,
      ...(retryAfter ? { retryAfter } : {}),
    })
  }

  /** The line that it stands at, which is on disk when {@link save} says `saved`. */
  get head(): Head {
    return this.#head
  }

  /** How many bytes of the file are acknowledged. */
  get length(): number {
    return this.#journal.length
  }

  get save(): SaveState {
    const { pending, failure } = this.#journal
    if (pending === 0) return { state: 'saved', at: this.#savedAt }
    return failure ? { state: 'failed', pending, error: failure } : { state: 'saving', pending }
  }

  /** The step that this person would take back, or do again, next. */
  step(which: keyof UndoStacks, personId: string): ReturnType<typeof nearest> {
    return nearest(this.#stacks[which], personId)
  }

  /** The labels of both; null where there is none. */
  steps(personId: string): { undo: string | null; redo: string | null } {
    return {
      undo: this.step('undo', personId)?.label ?? null,
      redo: this.step('redo', personId)?.label ?? null,
    }
  }

  /**
   * Goes on by the lines of `way`, the last of which is the new head, at once, and appends `lines`
   * to the file as one piece; answers when they are on disk, and fails with `notSaved` where they
   * stay pending.
   */
  goOn(way: readonly Line[], lines: readonly TextLine[]): Promise<Result<void>> {
    const [head, last] = [way.at(-1), lines.at(-1)]
    if (!head || !last) return Promise.resolve(ok(undefined))
    this.#head = { seq: head.seq, hash: head.hash }
    this.#stacks = way.reduce(track, this.#stacks)
    for (const { line } of lines) this.lines.add(line)
    const text = lines.map((one) => one.text).join('\n')
    return this.#journal.append(text, last.line.hash, ({ offset }) => {
      let at = offset
      for (const one of lines) {
        const length = Buffer.byteLength(one.text)
        this.lines.saved(one.line.hash, { offset: at, length })
        at += length + 1
      }
      this.#savedAt = head.at
    })
  }

  /** Fails where something is still on its way to the disk and does not get there. */
  async saved(): Promise<Result<void>> {
    await this.#journal.flush()
    const { failure } = this.#journal
    return failure ? { ok: false, error: failure } : ok(undefined)
  }

  /** The whole history, once nothing is pending, and the line that it leads to. */
  async savedLines(): Promise<Result<{ head: string; lines: readonly TextLine[] }>> {
    const saved = await this.saved()
    if (!saved.ok) return saved
    const head = this.#head.hash
    try {
      return ok({ head, lines: await readLines(this.#folder, this.#disk, this.length) })
    } catch (error) {
      return { ok: false, error: diskFailure('The history could not be read', error) }
    }
  }

  /** Lets the file go. Lines that are still pending are lost. */
  close(): Promise<void> {
    return this.#journal.close()
  }
}
