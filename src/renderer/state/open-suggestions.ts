import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'
import type { Suggestion } from '../../core/suggest/index.ts'

/**
 * The suggestions that no claim and no dismissal overlaps, kept while these come and go. What is
 * taken is counted, so that a passage opens again only when the last one has left it.
 */
export class OpenSuggestions {
  readonly #all: readonly Suggestion[]
  /** For each suggestion how many spans overlap it. */
  readonly #takers: Int32Array
  #open: number
  #list: readonly Suggestion[] | undefined

  /** `all` in the text's order, none overlapping another. */
  constructor(all: readonly Suggestion[]) {
    this.#all = all
    this.#takers = new Int32Array(all.length)
    this.#open = all.length
  }

  /** How many are open. */
  get length(): number {
    return this.#open
  }

  /** Those that are open, in the text's order. The same list until one opens or closes. */
  get list(): readonly Suggestion[] {
    this.#list ??= this.#all.filter((_, at) => this.#takers[at] === 0)
    return this.#list
  }

  /** The open ones that touch a span. */
  within({ start, end }: Span): readonly Suggestion[] {
    const [from, to] = this.#range(start, end)
    return this.#all.slice(from, to).filter((_, at) => this.#takers[from + at] === 0)
  }

  /** The open one that starts at this offset (UTF-16 code units). */
  startingAt(start: number): Suggestion | undefined {
    return this.within({ start, end: start + 1 }).find((each) => each.start === start)
  }

  /** The first open one that starts after `from`; -1 is before the text. */
  after(from: number): Suggestion | undefined {
    let at = lowest(this.#all.length, (i) => (this.#all[i] as Suggestion).start > from)
    while (at < this.#all.length && this.#takers[at] !== 0) at++
    return this.#all[at]
  }

  /** The last open one that starts before `from`. */
  before(from: number): Suggestion | undefined {
    let at = lowest(this.#all.length, (i) => (this.#all[i] as Suggestion).start >= from) - 1
    while (at >= 0 && this.#takers[at] !== 0) at--
    return this.#all[at]
  }

  /** A claim or dismissal came to a span (`by` 1) or left it (-1). */
  take({ start, end }: Span, by: 1 | -1): void {
    const [from, to] = this.#range(start, end)
    for (let at = from; at < to; at++) {
      const before = this.#takers[at] as number
      this.#takers[at] = before + by
      if (before === 0 || before + by === 0) {
        this.#open -= by
        this.#list = undefined
      }
    }
  }

  /** The suggestions that overlap a span, by their places in the list of all. */
  #range(start: number, end: number): [number, number] {
    const from = lowest(this.#all.length, (at) => (this.#all[at] as Suggestion).end > start)
    const to = lowest(this.#all.length, (at) => (this.#all[at] as Suggestion).start >= end)
    return [from, Math.max(from, to)]
  }
}
