import type { Block, Span } from '../../core/article/index.ts'
import type { Ranges } from './ranges.ts'
import { type Marked, markedIn } from './under-lines.ts'
import { BlockElements, blocksNear } from './view.ts'

/** The parts of a span that are in these blocks: a paragraph's end is not painted over. */
export function rangesIn(
  ranges: Ranges,
  blocks: readonly Block[],
  { start, end }: Readonly<Span>,
): Range[] {
  return blocks.flatMap((block) => {
    if (block.start >= end || block.end <= start) return []
    const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
    return ranges.rangeOf(part) ?? []
  })
}

/**
 * Has something painted again, in the next frame, whenever other blocks come near the view or are
 * drawn, until the answer is called; with `sizes` also when lines are laid out anew. `paint` is
 * given the blocks near the view, and finds what of them is marked.
 */
export function paintNear(
  article: HTMLElement,
  blocks: readonly Block[],
  paint: (near: readonly Block[], marked: (which: Marked) => readonly Span[]) => void,
  { sizes = false }: { readonly sizes?: boolean } = {},
): () => void {
  const scroller = article.parentElement as HTMLElement
  const run = () => {
    const elements = new BlockElements(article, blocks.length)
    const [from, to] = blocksNear(scroller, elements)
    const near = blocks.slice(from, to)
    if (near.length > 0) paint(near, (which) => markedIn(elements, from, near, which))
  }
  let frame = requestAnimationFrame(run)
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(run)
  }
  // A block that is drawn again has other text nodes.
  const drawn = new MutationObserver(soon)
  drawn.observe(article, { childList: true, subtree: true })
  scroller.addEventListener('scroll', soon, { passive: true })
  const resizes = new ResizeObserver(soon)
  if (sizes) resizes.observe(article)
  return () => {
    cancelAnimationFrame(frame)
    drawn.disconnect()
    resizes.disconnect()
    scroller.removeEventListener('scroll', soon)
  }
}
