import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'

/** The attribute of an element that holds one text node: where it starts, in UTF-16 code units. */
export const AT = 'data-at'

/** The selected words of the article, as a span of the canonical text; null where there are none. */
export function selectedSpan(article: HTMLElement): Span | null {
  const selection = article.ownerDocument.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(article)) return null
  const start = offsetOf(article, range.startContainer, range.startOffset, 'start')
  const end = offsetOf(article, range.endContainer, range.endOffset, 'end')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/**
 * The offset in the canonical text of a point in the page. A point outside of the words, such as
 * in a claim's number, counts as the nearest words inside of the selection.
 */
function offsetOf(
  article: HTMLElement,
  node: Node,
  offset: number,
  side: 'start' | 'end',
): number | null {
  const leaf = node.parentElement
  if (node.nodeType === Node.TEXT_NODE && leaf?.hasAttribute(AT) && article.contains(leaf)) {
    return startOf(leaf) + offset
  }
  const point = article.ownerDocument.createRange()
  point.setStart(node, offset)
  const leaves = article.querySelectorAll<HTMLElement>(`[${AT}]`)
  // They stand in the text's order, so those before the point come first.
  const compare = (at: number) => point.comparePoint(leaves[at] as HTMLElement, 0)
  if (side === 'start') {
    const next = leaves[lowest(leaves.length, (at) => compare(at) >= 0)]
    return next === undefined ? null : startOf(next)
  }
  const last = leaves[lowest(leaves.length, (at) => compare(at) >= 0) - 1]
  return last === undefined ? null : startOf(last) + (last.textContent?.length ?? 0)
}

/** The offset in the canonical text of a point in the page, or of the nearest words after it. */
export function pointOffset(article: HTMLElement, node: Node, offset: number): number | null {
  return offsetOf(article, node, offset, 'start') ?? offsetOf(article, node, offset, 'end')
}

/** The offset in the canonical text of what is at a point of the window, in CSS pixels. */
export function offsetAtPoint(article: HTMLElement, x: number, y: number): number | null {
  const point = article.ownerDocument.caretRangeFromPoint(x, y)
  if (!point || !article.contains(point.startContainer)) return null
  return pointOffset(article, point.startContainer, point.startOffset)
}

function startOf(leaf: HTMLElement): number {
  return Number(leaf.getAttribute(AT))
}
