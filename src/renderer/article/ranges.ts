import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'
import { GROUP } from './groups.ts'
import { AT } from './selection.ts'

/** A point in the page: a text node, and an offset in it. */
export type Point = readonly [node: Text, offset: number]

/**
 * Finds the article's words on the page: where a point or a span of the canonical text is, in
 * UTF-16 code units. A binary search over the blocks and over the leaves of one of them; what it
 * has read is kept, so a new one is wanted when blocks have been drawn again.
 */
export class Ranges {
  /** The page keeps this list itself: nothing has to be looked for. */
  readonly #groups: HTMLCollectionOf<Element>
  readonly #leaves = new Map<number, readonly Element[]>()

  constructor(article: HTMLElement) {
    this.#groups = article.getElementsByClassName('block-group')
  }

  /** How many blocks there are: every group but the last is full. */
  get #length(): number {
    const last = this.#groups[this.#groups.length - 1]
    return last ? (this.#groups.length - 1) * GROUP + last.children.length : 0
  }

  /** Null where the article shows nothing there. A gap between blocks counts as the text before. */
  pointAt(offset: number): Point | null {
    const block = lowest(this.#length, (at) => this.#startOf(at) > offset) - 1
    if (block < 0) return null
    const leaves = this.#leavesOf(block)
    const at = lowest(leaves.length, (i) => startOf(leaves[i] as Element) > offset) - 1
    const leaf = leaves[at]
    const text = leaf?.firstChild
    if (leaf === undefined || !(text instanceof Text)) return null
    return [text, Math.min(offset - startOf(leaf), text.length)]
  }

  rangeOf({ start, end }: Span): Range | null {
    const from = this.pointAt(start)
    // The end is after the last unit, which may be in an earlier leaf than what follows.
    const last = end > start ? this.pointAt(end - 1) : from
    if (from === null || last === null) return null
    const range = document.createRange()
    range.setStart(...from)
    range.setEnd(last[0], Math.min(end > start ? last[1] + 1 : last[1], last[0].length))
    return range
  }

  #startOf(block: number): number {
    return startOf(this.#leavesOf(block)[0] as Element)
  }

  #leavesOf(block: number): readonly Element[] {
    const known = this.#leaves.get(block)
    if (known !== undefined) return known
    const element = this.#groups[Math.floor(block / GROUP)]?.children[block % GROUP] as Element
    const leaves = [...element.querySelectorAll(`[${AT}]`)]
    this.#leaves.set(block, leaves)
    return leaves
  }
}

function startOf(leaf: Element): number {
  return Number(leaf.getAttribute(AT))
}
