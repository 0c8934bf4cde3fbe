import { lowest } from '../../core/lowest.ts'
import { GROUP } from './groups.ts'

/** How far round the view blocks count as near it, in heights of the view. */
const NEAR = 1.5

/** The elements of an article's blocks, which stand in groups: the last of its children. */
export class BlockElements {
  readonly #article: HTMLElement
  readonly length: number

  /** `length` is the number of blocks. */
  constructor(article: HTMLElement, length: number) {
    this.#article = article
    this.length = length
  }

  at(block: number): HTMLElement | undefined {
    return this.groupOf(block)?.children[block % GROUP] as HTMLElement | undefined
  }

  groupOf(block: number): HTMLElement | undefined {
    const { children } = this.#article
    const first = children.length - Math.ceil(this.length / GROUP)
    return children[first + Math.floor(block / GROUP)] as HTMLElement | undefined
  }
}

/** The blocks in the scroller's view or near it, the end excluded. */
export function blocksNear(scroller: Element, blocks: BlockElements): [number, number] {
  const view = scroller.getBoundingClientRect()
  const margin = view.height * NEAR
  const box = (at: number) => (blocks.at(at) as HTMLElement).getBoundingClientRect()
  const from = lowest(blocks.length, (at) => box(at).bottom > view.top - margin)
  const to = lowest(blocks.length, (at) => box(at).top >= view.bottom + margin)
  return [from, Math.max(from, to)]
}

/**
 * Says at once which blocks are near the view, and again whenever it is scrolled or resized, before
 * the frame in which they show; until the answer is called.
 */
export function watchView(
  article: HTMLElement,
  length: number,
  show: (from: number, to: number) => void,
): () => void {
  const scroller = article.parentElement as HTMLElement
  const blocks = new BlockElements(article, length)
  const look = () => show(...blocksNear(scroller, blocks))
  look()
  scroller.addEventListener('scroll', look, { passive: true })
  const resizes = new ResizeObserver(look)
  resizes.observe(scroller)
  return () => {
    scroller.removeEventListener('scroll', look)
    resizes.disconnect()
  }
}
