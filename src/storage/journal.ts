import { type Failure, ok, type Result } from '../core/result.ts'
import { type Disk, type DiskFile, readRange, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'

/** Where a line came to stand in the history file, in bytes; the length is without the newline. */
export interface LinePlace {
  readonly offset: number
  readonly length: number
}

export interface JournalOptions {
  readonly disk: Disk
  /** The history file. */
  readonly path: string
  /** How many bytes of it are acknowledged, and the hash of the line that they end with. */
  readonly length: number
  readonly tip: string
  /** Milliseconds to wait before each further try; the last one is used from then on. */
  readonly retryAfter?: readonly number[]
  /** Called when a line was taken up or acknowledged, and when that failed. */
  readonly onChange?: () => void
}

interface Waiting {
  readonly bytes: Buffer
  readonly hash: string
  /** Null once its caller was told that it did not get to the disk. */
  answer: ((result: Result<void>) => void) | null
  readonly onSaved: (place: LinePlace) => void
}

const RETRY_AFTER = [1000, 2000, 5000, 15_000, 30_000]

/**
 * Appends lines to a history. A line is acknowledged when an fsync after its last byte succeeded;
 * lines that wait together share one. Where that fails, the file is cut back to what was
 * acknowledged, the lines stay in memory in their order, and are tried again with the next line
 * and by a timer: the file never holds anything but acknowledged lines and a part of the next.
 */
export class Journal {
  readonly #options: JournalOptions
  #file: DiskFile | null = null
  #pending: Waiting[] = []
  #length: number
  #tip: string
  #failure: Failure | null = null
  #attempts = 0
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | null = null
  #closed = false

  constructor(options: JournalOptions) {
    this.#options = options
    this.#length = options.length
    this.#tip = options.tip
  }

  /** How many bytes of the file are acknowledged. */
  get length(): number {
    return this.#length
  }

  /** How many lines are not acknowledged yet. */
  get pending(): number {
    return this.#pending.length
  }

  /** Why the last try did not get to the disk; null when it did. */
  get failure(): Failure | null {
    return this.#failure
  }

  /**
   * Takes up a line, without its newline. Answers when it is on disk, or when a try failed; then
   * it stays pending. `onSaved` is called once, when it is on disk, however many tries it took.
   */
  append(text: string, hash: string, onSaved: (place: LinePlace) => void): Promise<Result<void>> {
    const answer = new Promise<Result<void>>((resolve) => {
      this.#pending.push({ bytes: Buffer.from(`${text}\n`), hash, answer: resolve, onSaved })
    })
    // The disk is put to work first: whoever hears of the change does so while it writes.
    void this.#run()
    this.#options.onChange?.()
    return answer
  }

  /** Tries to get everything to the disk. Afterwards nothing is pending, or {@link failure} says why. */
  async flush(): Promise<void> {
    await this.#running
    await this.#run()
  }

  /** Lets the file go. Lines that are still pending are lost. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#running
    await this.#letGo()
  }

  async #run(): Promise<void> {
    if (this.#pending.length === 0) return
    this.#running ??= this.#drain()
    await this.#running
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#pending.length > 0) {
      const batch = [...this.#pending]
      try {
        await this.#write(batch)
      } catch (error) {
        await this.#cutBack()
        this.#running = null
        this.#fail(error)
        return
      }
      this.#acknowledge(batch)
    }
    this.#running = null
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    this.#file ??= await this.#open()
    const [only, more] = batch.map((line) => line.bytes)
    const bytes = only && !more ? only : Buffer.concat(batch.map((line) => line.bytes))
    await writeAll(this.#file, bytes, this.#length)
    await this.#file.sync()
  }

  #acknowledge(batch: readonly Waiting[]): void {
    this.#pending = this.#pending.slice(batch.length)
    this.#failure = null
    this.#attempts = 0
    for (const { bytes, hash, answer, onSaved } of batch) {
      onSaved({ offset: this.#length, length: bytes.length - 1 })
      this.#length += bytes.length
      this.#tip = hash
      answer?.(ok(undefined))
    }
    this.#options.onChange?.()
  }

  #fail(error: unknown): void {
    this.#failure = diskFailure('Not saved', error, 'notSaved')
    const waits = this.#options.retryAfter ?? RETRY_AFTER
    const wait = waits[Math.min(this.#attempts++, waits.length - 1)] ?? 30_000
    if (!this.#closed) {
      this.#timer = setTimeout(() => void this.#run(), wait)
      this.#timer.unref()
    }
    for (const line of this.#pending) {
      line.answer?.({ ok: false, error: this.#failure })
      line.answer = null
    }
    this.#options.onChange?.()
  }

  /** Takes away what a failed try left. Where that fails too, {@link #open} does it before the next. */
  async #cutBack(): Promise<void> {
    try {
      await this.#file?.truncate(this.#length)
    } catch {
      // The next try opens the file afresh and cuts it then, or fails and says why.
    }
    await this.#letGo()
  }

  async #letGo(): Promise<void> {
    const file = this.#file
    this.#file = null
    // What had to be on disk was fsynced: a failing close takes nothing away.
    await file?.close().catch(() => undefined)
  }

  /** The file, ending with the last acknowledged line; refuses one that somebody else has changed. */
  async #open(): Promise<DiskFile> {
    const file = await this.#options.disk.open(this.#options.path, 'log')
    try {
      const end = Buffer.from(`"hash":"${this.#tip}"}\n`)
      const found = await readRange(file, Math.max(0, this.#length - end.length), this.#length)
      if (!found.equals(end)) throw new Error('another program has changed the history file')
      if ((await file.stat()).size > this.#length) {
        await file.truncate(this.#length)
        await file.sync()
      }
      return file
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
  }
}
