import type { Span } from '../../../src/core/article/index.ts'
import { lowest } from '../../../src/core/lowest.ts'
import type { MadeArticle } from '../make-article.ts'

/** Something that shows an article with its claims, and can be asked to change what it shows. */
export interface Subject {
  readonly scroller: Element
  readonly blocks: ArrayLike<Element>
  /** Whether it draws claims at all, and so can be asked for changes. */
  readonly marks: boolean
  /** Whether a block shows all of these claims, given by their places in the article's list. */
  shows(block: number, claims: readonly number[]): boolean
  /** Each resolves when the frame with the change has been made. */
  add(span: Span): Promise<unknown>
  giveVerdict(at: number): Promise<unknown>
  select(at: number): Promise<unknown>
}

/** For each block the claims that touch it, by their places in the article's list. */
export function claimsByBlock({ blocks, claims }: MadeArticle): number[][] {
  const out = blocks.map((): number[] => [])
  let first = 0
  claims.forEach((claim, at) => {
    while ((blocks[first]?.end ?? Number.POSITIVE_INFINITY) <= claim.start) first++
    for (let i = first; (blocks[i]?.start ?? Number.POSITIVE_INFINITY) < claim.end; i++) {
      out[i]?.push(at)
    }
  })
  return out
}

/** Where a block starts on the scroller's screen, and where it ends, in pixels. */
export function isWhole(subject: Subject, byBlock: readonly number[][]): boolean {
  const { scroller, blocks } = subject
  const view = scroller.getBoundingClientRect()
  const box = (at: number) => (blocks[at] as Element).getBoundingClientRect()
  let at = lowest(blocks.length, (i) => box(i).bottom > view.top)
  if (blocks.length === 0) return false
  for (; at < blocks.length && box(at).top < view.bottom; at++) {
    if (!isLaidOut(blocks[at] as Element, view)) return false
    if (subject.marks && !subject.shows(at, byBlock[at] as number[])) return false
  }
  return true
}

/** Whether the words of a block are there to be hit, and not passed over by the engine. */
function isLaidOut(block: Element, view: DOMRect): boolean {
  const box = block.getBoundingClientRect()
  const style = getComputedStyle(block)
  const x = box.left + Number.parseFloat(style.paddingLeft) + 3
  const y = box.top + Number.parseFloat(style.paddingTop) + 14
  if (y <= view.top || y >= view.bottom) return true
  const hit = document.elementFromPoint(x, y)
  return hit !== null && (hit !== block || block.childElementCount === 0)
}
