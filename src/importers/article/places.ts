import type { BlockText, PartNote, PartPoint, Sentence } from '../../core/article/index.ts'
import type { Spot } from './parts-writer.ts'
import { sentencesOf, wordsBefore } from './words-before.ts'

/** Where a note stands. */
export type Place = Pick<PartNote, 'from' | 'to'>

/** Finds places in parts that are all written. */
export class Places {
  readonly #parts: readonly BlockText[]
  readonly #language: string
  readonly #sentences = new Map<number, readonly Sentence[]>()

  constructor(parts: readonly BlockText[], language: string) {
    this.#parts = parts
    this.#language = language
  }

  /** The words between two spots, without breaks between parts at the ends. */
  between(one: Spot, other: Spot): Place {
    let [from, to] = inOrder(this.#point(one), this.#point(other))
    while (from.part < to.part && from.at >= this.#text(from.part).length) {
      from = { part: from.part + 1, at: 0 }
    }
    while (to.part > from.part && to.at === 0) {
      to = { part: to.part - 1, at: this.#text(to.part - 1).length }
    }
    return { from, to }
  }

  /** The words between two spots, without white space at their ends unless there is nothing else. */
  words(one: Spot, other: Spot): Place {
    const place = this.between(one, other)
    const { from, to } = place
    const first = this.#text(from.part)
    const last = this.#text(to.part)
    const trimmed = { from: { ...from }, to: { ...to } }
    while (isBlank(first, trimmed.from.at)) trimmed.from.at++
    while (isBlank(last, trimmed.to.at - 1)) trimmed.to.at--
    return compare(trimmed.from, trimmed.to) < 0 ? trimmed : place
  }

  /**
   * The words that a mark is said of: from the beginning of its sentence, or of its cell in a row,
   * or from the mark before in it. `marks` are those of the same kind in order.
   */
  before(mark: Spot, marks: readonly Spot[] = []): Place {
    const { part, at } = this.#point(mark)
    const all = this.#sentencesOf(part)
    const end = Math.min(at, all.findLast(({ start }) => start < at)?.end ?? at)
    const last = lastBefore(marks, { part, at: end })
    const after = last?.part === part ? last.at : null
    const words = wordsBefore(this.#text(part), at, after, all)
    return { from: { part, at: words.start }, to: { part, at: words.end } }
  }

  #point({ part, at }: Spot): PartPoint {
    if (part < this.#parts.length) return { part, at }
    const last = Math.max(0, this.#parts.length - 1)
    return { part: last, at: this.#text(last).length }
  }

  #text(part: number): string {
    return this.#parts[part]?.text ?? ''
  }

  #sentencesOf(part: number): readonly Sentence[] {
    const known = this.#sentences.get(part)
    if (known) return known
    const found = sentencesOf(this.#text(part), this.#language)
    this.#sentences.set(part, found)
    return found
  }
}

function isBlank(text: string, at: number): boolean {
  return /^\s$/.test(text[at] ?? '')
}

/** Below 0 where the first comes before the other. */
export function compare(one: PartPoint, other: PartPoint): number {
  return one.part - other.part || one.at - other.at
}

function inOrder(one: PartPoint, other: PartPoint): [PartPoint, PartPoint] {
  return compare(one, other) <= 0 ? [one, other] : [other, one]
}

function lastBefore(marks: readonly Spot[], point: PartPoint): Spot | undefined {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const mark = marks[middle]
    if (mark && compare(mark, point) < 0) low = middle + 1
    else high = middle
  }
  return marks[low - 1]
}
