import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** Something that keeps claims, and can be asked to keep one more. */
export interface Keeper {
  readonly name: string
  /** Keeps one more claim, and resolves when the keeper calls it saved. */
  save(): Promise<void>
  /** Resolves when what the saves have set off beside them is done. */
  settled?(): Promise<void>
  close(): Promise<void>
}

/** What saves cost: in milliseconds, and in bytes that the process handed to the system. */
export interface Cost {
  readonly saves: number
  readonly median: number
  /** How long the main thread was busy for one save: the median of the turns. */
  readonly blocked: number
  /** For one save; null where the system does not count them. */
  readonly bytes: number | null
}

export interface Limits {
  readonly rounds: number
  readonly savesInRound: number
  /** A keeper that has used up so many milliseconds takes no further part. */
  readonly budget: number
}

/**
 * Measures keepers against each other: they take turns, a few saves each, so that whatever else
 * the machine does meets them all. The first turn of each is not counted. One that leaves the disk
 * with work to do is to be measured after the others, as their fsyncs would wait for it.
 */
export async function measure(keepers: readonly Keeper[], limits: Limits): Promise<Cost[]> {
  const runs = keepers.map((keeper) => new Run(keeper))
  for (let round = 0; round < limits.rounds; round++) {
    for (const run of runs) {
      if (round < 2 || run.spent < limits.budget) await run.turn(limits.savesInRound, round > 0)
    }
  }
  return runs.map((run) => run.cost())
}

class Run {
  spent = 0
  readonly #keeper: Keeper
  readonly #times: number[] = []
  readonly #blocked: number[] = []
  #bytes = 0

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  async turn(saves: number, counted: boolean): Promise<void> {
    const bytes = bytesWritten()
    const busy = performance.eventLoopUtilization()
    const times: number[] = []
    while (times.length < saves && sum(times) < 1000) {
      const began = performance.now()
      await this.#keeper.save()
      times.push(performance.now() - began)
    }
    this.spent += sum(times)
    const blocked = performance.eventLoopUtilization(busy).active
    await this.#keeper.settled?.()
    if (!counted) return
    this.#times.push(...times)
    this.#blocked.push(blocked / times.length)
    this.#bytes += bytesWritten() - bytes
  }

  cost(): Cost {
    const saves = this.#times.length
    const bytes = Number.isNaN(this.#bytes) ? null : this.#bytes / saves
    return { saves, median: median(this.#times), blocked: median(this.#blocked), bytes }
  }
}

const COUNTERS = '/proc/self/io'

/** By the whole process, its workers and its libraries; NaN where the system does not say. */
function bytesWritten(): number {
  if (!existsSync(COUNTERS)) return Number.NaN
  return Number(/^wchar: (\d+)$/m.exec(readFileSync(COUNTERS, 'utf8'))?.[1])
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
