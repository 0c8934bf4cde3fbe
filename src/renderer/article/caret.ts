import type { Span } from '../../core/article/index.ts'
import { Ranges } from './ranges.ts'
import { pointOffset } from './selection.ts'

/** Where a selection began and where it ends, in UTF-16 code units; the same for a caret alone. */
export interface Caret {
  readonly anchor: number
  readonly focus: number
}

/** The caret or selection in the article, as the page has it; null where it is elsewhere. */
export function caretOf(article: HTMLElement): Caret | null {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return null
  if (!article.contains(anchorNode) || !article.contains(focusNode)) return null
  const anchor = pointOffset(article, anchorNode, selection.anchorOffset)
  const focus = pointOffset(article, focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** Puts the page's caret or selection there, and brings its end into view. */
export function setCaret(article: HTMLElement, { anchor, focus }: Caret): void {
  const ranges = new Ranges(article)
  // The end of a word is in the leaf that has the word, not in the one after it.
  const before = (offset: number, other: number) => {
    const point = offset > other ? ranges.pointAt(offset - 1) : ranges.pointAt(offset)
    return point && offset > other ? ([point[0], point[1] + 1] as const) : point
  }
  const from = before(anchor, focus)
  const to = before(focus, anchor)
  if (!from || !to) return
  document.getSelection()?.setBaseAndExtent(...from, ...to)
  to[0].parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Selects a span's words. */
export function selectSpan(article: HTMLElement, { start, end }: Span): void {
  setCaret(article, { anchor: start, focus: end })
}
