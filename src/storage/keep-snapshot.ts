import { ok, type Result } from '../core/result.ts'
import type { MakeSnapshot, SnapshotMade } from './make-snapshot.ts'

export interface SnapshotOptions {
  /** The dossier's folder. */
  readonly folder: string
  readonly make: MakeSnapshot
  /** How many bytes of the history are acknowledged, asked whenever it matters. */
  readonly acknowledged: () => number
  /** Why nothing may be written any more; null while it may. */
  readonly refusal: () => Result<never> | null
  /** The snapshot that is there. */
  readonly made: SnapshotMade
}

/** Keeps the snapshot of an open dossier as near to its history as is worth the bytes. */
export class SnapshotKeeper {
  readonly #options: SnapshotOptions
  #made: SnapshotMade
  #triedAt = 0
  #making: Promise<Result<void>> | null = null

  constructor(options: SnapshotOptions) {
    this.#options = options
    this.#made = options.made
  }

  /** Has a snapshot made of what is acknowledged; who asks meanwhile gets the same answer. */
  make(): Promise<Result<void>> {
    const refused = this.#options.refusal()
    if (refused) return Promise.resolve(refused)
    this.#making ??= this.#make().finally(() => {
      this.#making = null
    })
    return this.#making
  }

  /** Has one made where the tail has outgrown the last one; a try that failed counts as one. */
  makeWhenDue(): void {
    const allowed = Math.max(SMALLEST_TAIL, TAILS * this.#made.size)
    const since = this.#options.acknowledged() - Math.max(this.#made.standsFor, this.#triedAt)
    if (since > allowed) void this.make()
  }

  /** Brings it up to date where that is worth its bytes; none is being made afterwards. */
  async close(): Promise<void> {
    await this.settled()
    const { size, standsFor } = this.#made
    const tail = this.#options.acknowledged() - standsFor
    if (tail > (size > SMALL_SNAPSHOT ? size : 0)) await this.make()
  }

  /** Resolves when none is being made. */
  async settled(): Promise<void> {
    await this.#making
  }

  async #make(): Promise<Result<void>> {
    const { folder, make, acknowledged } = this.#options
    this.#triedAt = acknowledged()
    const made = await make(folder, this.#triedAt)
    if (!made.ok) return made
    this.#made = made.value
    return ok(undefined)
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
