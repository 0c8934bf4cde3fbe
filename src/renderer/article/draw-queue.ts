import { GROUP } from './groups.ts'

/** How long the page has nothing else to do, in milliseconds. */
export interface IdleTime {
  timeRemaining(): number
}

/** Calls back when the page is idle, at the earliest after `delay` milliseconds; the answer calls it off. */
export type WhenIdle = (work: (time: IdleTime) => void, delay: number) => () => void

/** How many blocks are drawn between two looks at the clock. */
const BATCH = 4
/** Below this many milliseconds of idle time no further batch is begun. */
const ENOUGH = 4
/** How long after a change the rest waits, so that one change after another is drawn once. */
const CALM = 150

/** Who draws. */
export interface Drawer {
  /** Draws a block. */
  draw(at: number): void
  /** Runs what it is given, and returns when the page has it. */
  inOneGo(work: () => void): void
  /** Lays out what was drawn, `to` excluded; asked for once for every block, in the text's order. */
  settle(from: number, to: number): void
  readonly whenIdle: WhenIdle
}

/**
 * The blocks that are to be drawn again: at once where somebody asks for them, and the rest in
 * slices, while the page has nothing better to do. Every block that was added is drawn in the end,
 * and every one is settled.
 */
export class DrawQueue {
  readonly #drawer: Drawer
  readonly #stale: Uint8Array
  /** No block before this one is stale. */
  #first: number
  /** The blocks before this one are settled. */
  #unsettled = 0
  #callOff: (() => void) | undefined

  constructor(length: number, drawer: Drawer) {
    this.#drawer = drawer
    this.#stale = new Uint8Array(length)
    this.#first = length
  }

  /** These blocks, `to` excluded, are drawn some time soon, `delay` milliseconds from now at the earliest. */
  add(from: number, to: number, delay = CALM): void {
    if (from >= to) return
    this.#stale.fill(1, from, to)
    this.#first = Math.min(this.#first, from)
    this.#callOff?.()
    this.#callOff = this.#drawer.whenIdle((time) => this.#slice(time), delay)
  }

  /** Draws those of these blocks, `to` excluded, that wait for it. */
  now(from: number, to: number): void {
    const end = Math.min(to, this.#stale.length)
    for (let at = Math.max(0, from); at < end; at++) {
      if (this.#stale[at] === 0) continue
      this.#stale[at] = 0
      this.#drawer.draw(at)
    }
  }

  /** Draws everything that waits. */
  all(): void {
    this.#drawer.inOneGo(() => this.now(this.#first, this.#stale.length))
    this.stop()
  }

  /** Draws nothing any more until more is added. */
  stop(): void {
    this.#callOff?.()
    this.#callOff = undefined
  }

  #slice(time: IdleTime): void {
    this.#callOff = undefined
    do {
      const batch = this.#next(BATCH)
      this.#drawer.inOneGo(() => {
        for (const at of batch) this.now(at, at + 1)
      })
      const settles = this.#settle(batch[0] ?? this.#stale.length)
      if (batch.length === 0 && !settles) return
    } while (time.timeRemaining() > ENOUGH)
    this.#callOff = this.#drawer.whenIdle((next) => this.#slice(next), 0)
  }

  /** Settles the next group, if all of it comes before `end`; answers whether one was. */
  #settle(end: number): boolean {
    const from = this.#unsettled
    const to = Math.min(from + GROUP, this.#stale.length)
    if (from === to || to > end) return false
    this.#unsettled = to
    this.#drawer.settle(from, to)
    return true
  }

  /** The first of those that wait. */
  #next(count: number): number[] {
    const batch: number[] = []
    for (let at = this.#stale.indexOf(1, this.#first); at !== -1 && batch.length < count; ) {
      batch.push(at)
      at = this.#stale.indexOf(1, at + 1)
    }
    this.#first = batch[0] ?? this.#stale.length
    return batch
  }
}
