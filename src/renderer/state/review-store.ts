import type { HistoryEntry, ReviewNews } from '../../core/dossier/index.ts'
import { ok, type Result } from '../../core/result.ts'
import { bridge } from './bridge.ts'
import { Observable } from './observable.ts'

/** How long after opening, and after a change, main is asked, in milliseconds. */
const ASK_AFTER = 400

/** What others changed in the open dossier that the person has not looked at, as main last told it. */
export class ReviewStore extends Observable {
  readonly #id: string
  #view: ReviewNews | null = null
  #news: ReadonlyMap<string, readonly HistoryEntry[]> = new Map()
  /** How often main was asked: only its latest answer counts. */
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(id: string) {
    super()
    this.#id = id
  }

  /** Null until the first answer. */
  get view(): ReviewNews | null {
    return this.#view
  }

  /** What is news, by claim, oldest first. The same value until something else is. */
  get news(): ReadonlyMap<string, readonly HistoryEntry[]> {
    return this.#news
  }

  /** Asks soon, and again after each change, until the answer is called. */
  connect(): () => void {
    const askSoon = () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.read(), ASK_AFTER)
    }
    const ends = [
      bridge.on('dossier.changed', ({ id }) => {
        if (id === this.#id) askSoon()
      }),
      bridge.on('dossier.steps', ({ id }) => {
        if (id === this.#id) this.#beginAnew()
      }),
    ]
    askSoon()
    return () => {
      clearTimeout(this.#timer)
      for (const end of ends) end()
    }
  }

  async read(): Promise<Result<ReviewNews>> {
    const asked = ++this.#asked
    const read = await bridge.request('review.read', this.#id)
    if (read.ok && asked === this.#asked) {
      this.#view = read.value
      const news = new Map(read.value.news.map(({ claimId, entries }) => [claimId, entries]))
      if (!isSame(this.#news, news)) this.#news = news
      this.changed()
    }
    return read
  }

  /** What is news to one person says nothing of another. */
  #beginAnew(): void {
    this.#view = null
    this.#news = new Map()
    this.changed()
    void this.read()
  }

  /** Says that the person has seen what is news of some claims, or with null everything. */
  async look(claimIds: readonly string[] | null): Promise<Result<void>> {
    const head = this.#view?.head
    const unseen = claimIds?.filter((id) => this.#news.has(id)) ?? null
    if (head === undefined || unseen?.length === 0) return ok(undefined)
    const arg = { id: this.#id, claimIds: unseen && [...unseen], head }
    const looked = await bridge.request('review.look', arg)
    if (looked.ok) await this.read()
    return looked
  }
}

type News = ReviewStore['news']

/** Whether two tell the same lines of the same claims, in the same order. */
function isSame(one: News, other: News): boolean {
  if (one.size !== other.size) return false
  const claimIds = [...other.keys()]
  return [...one].every(([claimId, entries], at) => {
    const theirs = other.get(claimId)
    return (
      claimIds[at] === claimId &&
      entries.length === theirs?.length &&
      entries.every(({ hash }, at) => hash === theirs[at]?.hash)
    )
  })
}
