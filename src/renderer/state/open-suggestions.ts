import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'
import { ranksOf } from '../../core/suggest/budget.ts'
import type { Suggestion } from '../../core/suggest/index.ts'

/**
 * The suggestions that no claim and no dismissal overlaps, kept while these come and go. What is
 * taken is counted, so that a passage opens again only when the last one has left it. Of the rest
 * the best are shown, as many as are wanted; what is taken still counts among these, so that nothing
 * comes in its place.
 */
export class OpenSuggestions {
  readonly #all: readonly Suggestion[]
  /** For each suggestion how many spans overlap it. */
  readonly #takers: Int32Array
  /** For each suggestion how many are shown before it is; made when not all are. */
  #ranks: Int32Array | undefined
  /** How many are shown at most. */
  #most: number
  /** Where the one starts that is shown in any case. */
  #kept: number | null = null
  #length: number
  #left: number
  #list: readonly Suggestion[] | undefined

  /** `all` in the text's order, none overlapping another. */
  constructor(all: readonly Suggestion[], most = Number.POSITIVE_INFINITY) {
    this.#all = all
    this.#takers = new Int32Array(all.length)
    this.#most = most
    this.#left = all.length
    this.#length = this.#count()
  }

  /** How many are open and shown. */
  get length(): number {
    return this.#length
  }

  /** How many are open, shown or not. */
  get left(): number {
    return this.#left
  }

  /** How many there are, taken or not. */
  get total(): number {
    return this.#all.length
  }

  /** Those that are open and shown, in the text's order. The same list until that is another. */
  get list(): readonly Suggestion[] {
    this.#list ??= this.#all.filter((_, at) => this.#isOpen(at))
    return this.#list
  }

  /** The open ones that are shown and touch a span. */
  within({ start, end }: Span): readonly Suggestion[] {
    const [from, to] = this.#range(start, end)
    return this.#all.slice(from, to).filter((_, at) => this.#isOpen(from + at))
  }

  /** The open one that is shown and starts at this offset (UTF-16 code units). */
  startingAt(start: number): Suggestion | undefined {
    return this.within({ start, end: start + 1 }).find((each) => each.start === start)
  }

  /** The open one that has these words and no others, shown or not. */
  exactly({ start, end }: Span): Suggestion | undefined {
    const [at] = this.#range(start, end)
    const found = this.#all[at]
    const isIt = found?.start === start && found.end === end && this.#takers[at] === 0
    return isIt ? found : undefined
  }

  /** The first open one that is shown and starts after `from`; -1 is before the text. */
  after(from: number): Suggestion | undefined {
    let at = lowest(this.#all.length, (i) => (this.#all[i] as Suggestion).start > from)
    while (at < this.#all.length && !this.#isOpen(at)) at++
    return this.#all[at]
  }

  /** The last open one that is shown and starts before `from`. */
  before(from: number): Suggestion | undefined {
    let at = lowest(this.#all.length, (i) => (this.#all[i] as Suggestion).start >= from) - 1
    while (at >= 0 && !this.#isOpen(at)) at--
    return this.#all[at]
  }

  /** A claim or dismissal came to a span (`by` 1) or left it (-1). */
  take({ start, end }: Span, by: 1 | -1): void {
    const [from, to] = this.#range(start, end)
    for (let at = from; at < to; at++) {
      const before = this.#takers[at] as number
      this.#takers[at] = before + by
      if (before !== 0 && before + by !== 0) continue
      this.#left -= by
      if (this.#isShown(at)) this.#length -= by
      this.#list = undefined
    }
  }

  /** Shows the best ones, so many at most. */
  showBest(most: number): void {
    this.#most = most
    this.#length = this.#count()
    this.#list = undefined
  }

  /** Shows the one that starts here in any case, and no other; answers it and the one before it. */
  keep(start: number | null): readonly Suggestion[] {
    if (start === this.#kept) return []
    const starts = [this.#kept, start]
    this.#kept = start
    this.#length = this.#count()
    this.#list = undefined
    return this.#all.filter((each) => starts.includes(each.start))
  }

  #isOpen(at: number): boolean {
    return this.#takers[at] === 0 && this.#isShown(at)
  }

  #isShown(at: number): boolean {
    if (this.#most >= this.#all.length) return true
    this.#ranks ??= ranksOf(this.#all)
    return (this.#ranks[at] as number) < this.#most || this.#all[at]?.start === this.#kept
  }

  #count(): number {
    let count = 0
    for (let at = 0; at < this.#all.length; at++) if (this.#isOpen(at)) count++
    return count
  }

  /** The suggestions that overlap a span, by their places in the list of all. */
  #range(start: number, end: number): [number, number] {
    const from = lowest(this.#all.length, (at) => (this.#all[at] as Suggestion).end > start)
    const to = lowest(this.#all.length, (at) => (this.#all[at] as Suggestion).start >= end)
    return [from, Math.max(from, to)]
  }
}
