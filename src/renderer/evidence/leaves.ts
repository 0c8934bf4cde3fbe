import type { Span } from '../../core/article/index.ts'
import { lowest } from '../../core/lowest.ts'

/** A stretch of a text that a text node shows: unit by unit, or as a whole where it has a `size`. */
export interface Leaf {
  readonly node: Text
  /** Where it begins in the node, and in the text. UTF-16 code units. */
  readonly from: number
  readonly start: number
  readonly length: number
  /** How long it is in the node, where that is something else: such as a ligature. */
  readonly size?: number
}

/**
 * The ranges of the page that show a span: one for each leaf, so that nothing between the leaves is
 * in them. The leaves are in the order of the text.
 */
export function rangesIn(leaves: readonly Leaf[], { start, end }: Span): Range[] {
  const ranges: Range[] = []
  const first = lowest(leaves.length, (at) => endOf(leaves[at] as Leaf) > start)
  for (let at = first; at < leaves.length; at++) {
    const leaf = leaves[at] as Leaf
    if (leaf.start >= end) break
    const range = leaf.node.ownerDocument.createRange()
    range.setStart(leaf.node, pointIn(leaf, start, 'start'))
    range.setEnd(leaf.node, pointIn(leaf, end, 'end'))
    ranges.push(range)
  }
  return ranges
}

/**
 * The span of the text that a range of the page covers; null where that has no words. Ends that lie
 * between the leaves count as the nearest words inside.
 */
export function spanIn(leaves: readonly Leaf[], range: Range): Span | null {
  const start = offsetIn(leaves, range.startContainer, range.startOffset, 'start')
  const end = offsetIn(leaves, range.endContainer, range.endOffset, 'end')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The offset in the text of a point in the page, or of the nearest words on one side of it. */
export function offsetIn(
  leaves: readonly Leaf[],
  node: Node,
  offset: number,
  side: 'start' | 'end',
): number | null {
  const document = leaves[0]?.node.ownerDocument
  if (document === undefined || !document.contains(node)) return null
  const point = document.createRange()
  point.setStart(node, offset)
  if (side === 'start') {
    const at = lowest(leaves.length, (i) => {
      const { node, from, length, size } = leaves[i] as Leaf
      return point.comparePoint(node, from + (size ?? length)) > 0
    })
    const leaf = leaves[at]
    return leaf === undefined ? null : within(leaf, node, offset, leaf.start)
  }
  const at = lowest(leaves.length, (i) => {
    const { node, from } = leaves[i] as Leaf
    return point.comparePoint(node, from) >= 0
  })
  const leaf = leaves[at - 1]
  return leaf === undefined ? null : within(leaf, node, offset, endOf(leaf))
}

/** Selects what is drawn of a span. */
export function selectRanges(window: Window, ranges: readonly Range[]): void {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return
  window
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}

/** What is selected in a window, where it is in `root`. */
export function selectionIn(window: Window, root: Node): Range | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  return range.intersectsNode(root) ? range : null
}

/** The offset of what is at a point of the window, in CSS pixels; null where no words are there. */
export function offsetAtPoint(
  leaves: readonly Leaf[],
  document: Document,
  x: number,
  y: number,
): number | null {
  const point = document.caretRangeFromPoint(x, y)
  if (!point || point.startContainer.nodeType !== Node.TEXT_NODE) return null
  const { startContainer, startOffset } = point
  const after = lowest(leaves.length, (i) => {
    const { node, from } = leaves[i] as Leaf
    return point.comparePoint(node, from) > 0
  })
  const leaf = leaves[after - 1]
  if (leaf?.node !== startContainer || startOffset > stopOf(leaf)) return null
  return within(leaf, startContainer, startOffset, leaf.start)
}

function within(leaf: Leaf, node: Node, offset: number, otherwise: number): number {
  if (leaf.node !== node) return otherwise
  if (offset >= stopOf(leaf)) return endOf(leaf)
  if (leaf.size !== undefined) return otherwise
  return leaf.start + Math.max(0, offset - leaf.from)
}

/** Where an offset of the text is in the leaf's node; the nearest there is, if it is not in it. */
function pointIn(leaf: Leaf, offset: number, side: 'start' | 'end'): number {
  if (offset <= leaf.start) return leaf.from
  if (offset >= endOf(leaf)) return Math.min(stopOf(leaf), leaf.node.length)
  if (leaf.size !== undefined) return side === 'start' ? leaf.from : stopOf(leaf)
  return Math.min(leaf.from + offset - leaf.start, leaf.node.length)
}

function endOf({ start, length }: Leaf): number {
  return start + length
}

/** Where it ends in its node. */
function stopOf({ from, length, size }: Leaf): number {
  return from + (size ?? length)
}
