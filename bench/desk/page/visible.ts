import type { MadeArticle } from '../make-article.ts'

/** The index of the first and last block that the scroller shows. */
export function visibleBlocks(scroller: Element, blocks: ArrayLike<Element>): [number, number] {
  const view = scroller.getBoundingClientRect()
  const first = lowest(blocks.length, (at) => rect(blocks, at).bottom > view.top)
  const after = lowest(blocks.length, (at) => rect(blocks, at).top >= view.bottom)
  return [first, after - 1]
}

/** The ids of the claims that lie in the visible blocks, each with the index of such a block. */
export function visibleClaims(
  article: MadeArticle,
  ids: readonly string[],
  [first, last]: readonly [number, number],
): { id: string; block: number }[] {
  const out: { id: string; block: number }[] = []
  const view = { start: article.blocks[first]?.start ?? 0, end: article.blocks[last]?.end ?? 0 }
  article.claims.forEach((claim, at) => {
    if (claim.start >= view.end || claim.end <= view.start) return
    const block = article.blocks.findIndex((each) => each.end > Math.max(claim.start, view.start))
    out.push({ id: ids[at] as string, block })
  })
  return out
}

function rect(blocks: ArrayLike<Element>, at: number): DOMRect {
  return (blocks[at] as Element).getBoundingClientRect()
}

function lowest(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
