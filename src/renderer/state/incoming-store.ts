import type { Failure } from '../../core/result.ts'
import type { Incoming, ReadArticle, Taken } from '../../ipc/index.ts'
import { bridge } from './bridge.ts'
import { Observable } from './observable.ts'

/** What a person can put right of what a file says about itself. */
export type About = Pick<
  ReadArticle,
  'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language'
>

/** Told, when no file is left in the list, what was imported since it was empty last. */
type Finish = (taken: readonly Taken[]) => Promise<void>

/** The files that are to be imported, as main last told them, and what the person says of them. */
export class IncomingStore extends Observable {
  files: readonly Incoming[] = []
  /** How far the importing is that is under way; until it is done its files stay listed. */
  taking: { readonly done: number; readonly of: number } | null = null
  /** The file that is looked at. */
  shown: Incoming | null = null
  #isBusy = false
  #told: readonly Incoming[] = []
  #said = new Map<string, Partial<About>>()
  #taken: Taken[] = []

  /** Asks once and then listens, until the answer is called. */
  connect(): () => void {
    const end = bridge.on('incoming', (files) => this.#hear(files))
    void bridge.request('import.list', undefined).then((result) => {
      if (result.ok && this.#told.length === 0) this.#hear(result.value)
    })
    return end
  }

  show(id: string): void {
    this.shown = this.files.find((file) => file.id === id) ?? this.shown
    this.changed()
  }

  /** What the person says about a file instead of what it says itself. The same until it changes. */
  said(id: string): Partial<About> {
    return this.#said.get(id) ?? NOTHING_SAID
  }

  say(id: string, about: Partial<About>): void {
    this.#said.set(id, { ...this.said(id), ...about })
    this.changed()
  }

  /**
   * Imports these files, one after the other, and answers why some of them could not be. Where none
   * is left in the list, that is shown only after `finish`, so that nothing else is seen between.
   */
  async take(ids: readonly string[], finish: Finish): Promise<readonly Failure[]> {
    const failures: Failure[] = []
    await this.#hold(async () => {
      for (const [done, id] of ids.entries()) {
        this.taking = { done, of: ids.length }
        this.changed()
        const taken = await bridge.request('import.take', { id, about: this.said(id) })
        if (taken.ok) this.#taken.push(taken.value)
        else failures.push(taken.error)
      }
    }, finish)
    return failures
  }

  /** Puts files aside, and answers why that failed. */
  async drop(ids: readonly string[], finish: Finish): Promise<readonly Failure[]> {
    const failures: Failure[] = []
    await this.#hold(async () => {
      const dropped = await bridge.request('import.drop', [...ids])
      if (!dropped.ok) failures.push(dropped.error)
    }, finish)
    return failures
  }

  async #hold(work: () => Promise<void>, finish: Finish): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    await work()
    const taken = this.#taken
    if (this.#told.length === 0) {
      this.#taken = []
      await finish(taken)
    }
    this.#isBusy = false
    this.taking = null
    this.#hear(this.#told)
  }

  #hear(files: readonly Incoming[]): void {
    this.#told = files
    if (this.#isBusy) return
    const before = this.files.findIndex(({ id }) => id === this.shown?.id)
    const same = files.find(({ id }) => id === this.shown?.id)
    this.shown = same ?? files[Math.min(Math.max(before, 0), files.length - 1)] ?? null
    for (const id of this.#said.keys()) {
      if (!files.some((file) => file.id === id)) this.#said.delete(id)
    }
    if (files.length === 0) this.#taken = []
    this.files = files
    this.changed()
  }
}

const NOTHING_SAID: Partial<About> = {}
