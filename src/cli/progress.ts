import type { Io } from './io.ts'

/** In milliseconds. What is done sooner is never shown. */
const PAUSE = 1000

type Terminal = Pick<Io, 'stderr' | 'showsProgress'>

/** How far a command is, on one line of a terminal; nothing where standard error is none. */
export class Progress {
  readonly #what: string
  readonly #io: Terminal
  readonly #now: () => number
  readonly #beganAt: number
  #shownAt: number
  #isShown = false

  /** `what` is done: “Verifying”. `now` in milliseconds. */
  constructor(what: string, io: Terminal, now: () => number = () => performance.now()) {
    this.#what = what
    this.#io = io
    this.#now = now
    this.#beganAt = now()
    this.#shownAt = this.#beganAt
  }

  /** In bytes. Shown once a second at most. */
  show({ done, total }: { readonly done: number; readonly total: number }): void {
    const share = total === 0 ? 0 : Math.floor((done / total) * 100)
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0)
    const how = `${share}% (${megabytes(done)} of ${megabytes(total)} MB)`
    this.#say(how)
  }

  /** How long it has taken, where nobody knows how much is done. */
  showTime(): void {
    this.#say(`${Math.round((this.#now() - this.#beganAt) / 1000)} s`)
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#io.stderr('\r\u001b[K')
    this.#isShown = false
  }

  #say(how: string): void {
    const now = this.#now()
    if (!this.#io.showsProgress || now - this.#shownAt < PAUSE) return
    this.#shownAt = now
    this.#isShown = true
    this.#io.stderr(`\r\u001b[K${this.#what}: ${how}`)
  }
}
