import type { Failure } from '../core/result.ts'
import { codeOf, type Disk, readRange, readWhole, withFile, writeAll } from './disk.ts'
import { inGate } from './lock-gate.ts'
import { type Holder, parseHolder } from './lock-holder.ts'

/** In milliseconds. A lock is renewed this often while its holder is awake. */
const RENEW_EVERY = 30_000
/** After a renewal one may write for so long without looking again: far less than a lock takes to be stale. */
const GOOD_FOR = 60_000
/** A lock that was not renewed for so long is renewed in the gate, as others may be about to take it. */
const DOUBTFUL_AFTER = 5 * 60_000

/**
 * A lock that this process has taken. Before anything is written the holder asks {@link confirm},
 * so that one who slept while somebody else took the library over writes nothing any more.
 */
export class HeldLock {
  readonly #path: string
  readonly #words: Buffer
  readonly #disk: Disk
  readonly #timer: NodeJS.Timeout
  readonly #clock: () => number
  #renewed: number
  #renewing: Promise<void> | null = null
  #lost: Failure | null = null
  #onLost: (lost: Failure) => void = () => undefined

  /** `renewed` is when it was made, by the clock. */
  constructor(path: string, words: Buffer, renewed: number, disk: Disk, clock: () => number) {
    this.#path = path
    this.#words = words
    this.#renewed = renewed
    this.#disk = disk
    this.#clock = clock
    // A disk that is away for a while shows when something is to be written.
    this.#timer = setInterval(() => void this.#renew().catch(() => undefined), RENEW_EVERY)
    this.#timer.unref()
  }

  /** Who took the library over, as a failure; null while the lock is ours. */
  get lost(): Failure | null {
    return this.#lost
  }

  /** Calls back once, when it shows that somebody else took the library over. */
  whenLost(act: (lost: Failure) => void): void {
    this.#onLost = act
  }

  /** Undefined where nobody else can have the lock; else resolves when that was made sure, or rejects. */
  confirm(): Promise<void> | undefined {
    const since = this.#clock() - this.#renewed
    if (this.#lost === null && since >= 0 && since < GOOD_FOR) return undefined
    return this.#renew()
  }

  /** Gives the library free for others. */
  async release(): Promise<void> {
    clearInterval(this.#timer)
    await this.#renewing?.catch(() => undefined)
    if (this.#lost) return
    await inGate(this.#path, this.#disk, async () => {
      const words = await readWhole(this.#disk, this.#path)
      if (words?.equals(this.#words)) await this.#disk.remove(this.#path)
    })
  }

  #renew(): Promise<void> {
    this.#renewing ??= this.#renewNow().finally(() => {
      this.#renewing = null
    })
    return this.#renewing
  }

  async #renewNow(): Promise<void> {
    if (this.#lost) throw lostError(this.#lost)
    const began = this.#clock()
    const since = began - this.#renewed
    const touch = () => this.#touch()
    const found =
      since >= 0 && since < DOUBTFUL_AFTER
        ? await touch()
        : await inGate(this.#path, this.#disk, touch)
    if (found?.equals(this.#words)) {
      this.#renewed = began
      return
    }
    this.#lost = takenOver(found && parseHolder(found))
    clearInterval(this.#timer)
    this.#onLost(this.#lost)
    throw lostError(this.#lost)
  }

  /** Writes our words anew over themselves, which the file's time shows, and answers what was there; null for no file. */
  async #touch(): Promise<Buffer | null> {
    try {
      return await withFile(this.#disk, this.#path, 'update', async (file) => {
        const found = Buffer.from(await readRange(file, 0, this.#words.length + 1))
        if (!found.equals(this.#words)) return found
        await writeAll(file, this.#words, 0)
        await file.sync()
        return found
      })
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
}

function takenOver(by: Holder | null): Failure {
  const who = by === null ? 'somebody else' : `${by.app} on ${by.host} (process ${by.pid})`
  const since = by === null ? '' : ` at ${by.since}`
  return {
    code: 'takenOver',
    reason: `The library was taken over by ${who}${since}. Nothing more is written from here.`,
    next: 'Copy what is not saved yet, then open the library again.',
  }
}

/** As an error of the disk's, so that whoever writes treats it like a disk that refuses. */
function lostError({ reason }: Failure): Error {
  return Object.assign(new Error(reason), { code: 'ETAKENOVER' })
}
