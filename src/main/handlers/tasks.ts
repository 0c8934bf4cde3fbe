import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Task } from '../../ipc/index.ts'
import type { Handlers } from '../answer.ts'

/** How far a piece of work is; `total` is null where nobody knows. */
export interface Progress {
  readonly done: number
  readonly total: number | null
}

/** A piece of work that can be watched, and ended by its signal. */
export type Work<T> = (
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<Result<T>>

/** In milliseconds. A task that takes less is never shown. */
const SHOWN_AFTER = 300
/** In milliseconds: the least time from one telling to the next. */
const PAUSE = 100

interface Running {
  task: Task
  isShown: boolean
  readonly stop: AbortController
  readonly end: Promise<unknown>
}

/**
 * The pieces of work that take their time. `tell` hears the list of those that are shown whenever
 * it changes, at most ten times a second, and at the end that it is empty.
 */
export class Tasks {
  readonly #tell: (tasks: readonly Task[]) => void
  readonly #running = new Map<string, Running>()
  #toldAt = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | null = null

  constructor(tell: (tasks: readonly Task[]) => void) {
    this.#tell = tell
  }

  /** Does the work and answers what it answers. `label` says what is done: “Copying budget.pdf”. */
  async run<T>(label: string, work: Work<T>): Promise<Result<T>> {
    const id = randomUUID()
    const stop = new AbortController()
    const end = work(stop.signal, ({ done, total }) => {
      const running = this.#running.get(id)
      if (running === undefined) return
      running.task = { ...running.task, done, total }
      if (running.isShown) this.#tellSoon()
    })
    const task = { id, label, done: 0, total: null }
    this.#running.set(id, { task, isShown: false, stop, end })
    const show = setTimeout(() => this.#show(id), SHOWN_AFTER)
    try {
      return await end
    } finally {
      clearTimeout(show)
      const wasShown = this.#running.get(id)?.isShown === true
      this.#running.delete(id)
      if (wasShown) this.#tellSoon()
    }
  }

  /** Ends a piece of work as soon as nothing is left half done. Fine where it has ended already. */
  cancel(id: string): void {
    this.#running.get(id)?.stop.abort()
  }

  /** Ends all that is under way, and resolves when it has ended. */
  async stop(): Promise<void> {
    const running = [...this.#running.values()]
    for (const { stop } of running) stop.abort()
    await Promise.allSettled(running.map(({ end }) => end))
  }

  #show(id: string): void {
    const running = this.#running.get(id)
    if (running === undefined) return
    running.isShown = true
    this.#tellSoon()
  }

  #tellSoon(): void {
    if (this.#timer !== null) return
    const wait = this.#toldAt + PAUSE - performance.now()
    if (wait <= 0) this.#tellNow()
    else this.#timer = setTimeout(() => this.#tellNow(), wait)
  }

  #tellNow(): void {
    this.#timer = null
    this.#toldAt = performance.now()
    const shown = [...this.#running.values()].filter(({ isShown }) => isShown)
    this.#tell(shown.map(({ task }) => task))
  }
}

/** What a piece of work answers that was ended by its signal. `what` is a sentence. */
export function stopped(what: string): Result<never> {
  return fail('stopped', what, 'Nothing is half done. Start it again where it is still wanted.')
}

export function taskHandlers(tasks: Tasks): Pick<Handlers, 'task.cancel'> {
  return {
    'task.cancel': async (id) => {
      tasks.cancel(id)
      return ok(undefined)
    },
  }
}
