import { type Span, type Words, wordFrom } from '../article/index.ts'
import type { Claim, Tick } from './entities.ts'

/** What covers words of a draft: its ticks, and its claims that are checked or approved. */
export function coverOf(entity: Claim | Tick, draftId: string): Span | null {
  const isDone =
    !('status' in entity) || entity.status === 'checked' || entity.status === 'approved'
  const position = isDone ? entity.places[draftId]?.position : null
  return position && position.start < position.end ? position : null
}

/**
 * Which words of a draft are covered, each counted once however much covers it. Spans come and go
 * at the cost of their own words.
 */
export class Coverage {
  readonly #words: Words
  /** How many spans cover each word. */
  readonly #depth: Uint16Array
  #covered = 0

  constructor(words: Words) {
    this.#words = words
    this.#depth = new Uint16Array(words.starts.length)
  }

  /** All words. */
  get total(): number {
    return this.#depth.length
  }

  /** The covered words. */
  get covered(): number {
    return this.#covered
  }

  add(span: Span): void {
    this.#each(span, (at) => {
      if (this.#depth[at] === 0) this.#covered++
      this.#depth[at] = (this.#depth[at] as number) + 1
    })
  }

  /** Takes back what {@link add} did for the same span. */
  remove(span: Span): void {
    this.#each(span, (at) => {
      this.#depth[at] = (this.#depth[at] as number) - 1
      if (this.#depth[at] === 0) this.#covered--
    })
  }

  /** Whether every word of the span is covered; not so where it has none. */
  covers(span: Span): boolean {
    let all = true
    let any = false
    this.#each(span, (at) => {
      any = true
      if (this.#depth[at] === 0) all = false
    })
    return any && all
  }

  /** The stretches of words inside of the span that nothing covers, in order. */
  uncovered(span: Span): Span[] {
    const out: Span[] = []
    let open: { start: number; end: number } | null = null
    this.#each(span, (at) => {
      if (this.#depth[at] !== 0) {
        open = null
        return
      }
      const end = this.#words.ends[at] as number
      if (open) open.end = end
      else {
        open = { start: this.#words.starts[at] as number, end }
        out.push(open)
      }
    })
    return out
  }

  /** The first uncovered word that starts at `at` or after it; or null. */
  nextUncovered(at: number): Span | null {
    for (let i = wordFrom(this.#words, at); i < this.total; i++) {
      if (this.#depth[i] === 0) return this.#spanOf(i)
    }
    return null
  }

  /** The last uncovered word that starts before `at`; or null. */
  previousUncovered(at: number): Span | null {
    for (let i = wordFrom(this.#words, at) - 1; i >= 0; i--) {
      if (this.#depth[i] === 0) return this.#spanOf(i)
    }
    return null
  }

  #spanOf(at: number): Span {
    return { start: this.#words.starts[at] as number, end: this.#words.ends[at] as number }
  }

  /** A word counts where the whole of it is in the span. */
  #each({ start, end }: Span, visit: (at: number) => void): void {
    const { ends } = this.#words
    for (let at = wordFrom(this.#words, start); at < ends.length; at++) {
      if ((ends[at] as number) > end) return
      visit(at)
    }
  }
}
