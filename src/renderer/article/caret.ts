import type { Span } from '../../core/article/index.ts'
import { Observable } from '../state/observable.ts'
import { showRange } from './bring-into-view.ts'
import { Ranges } from './ranges.ts'
import { pointOffset } from './selection.ts'

/** Where a selection began and where it ends, in UTF-16 code units; the same for a caret alone. */
export interface Caret {
  readonly anchor: number
  readonly focus: number
}

/**
 * Where the person is in the article. The page's own selection shows it while that is in the
 * article; it is kept as offsets, so that it stays on its words when these are drawn anew, and is
 * known still when the focus went elsewhere: then as a caret, since nobody sees words selected.
 */
export class ArticleCaret extends Observable {
  #article: HTMLElement | null = null
  #caret: Caret | null = null
  /** Whether the page's selection was in the article when it was last read. */
  #isHere = false

  /** Follows the page's selection in this article until the answer is called. */
  attach(article: HTMLElement): () => void {
    this.#article = article
    const read = () => {
      this.#read()
      this.changed()
    }
    const enter = () => {
      this.#read()
      if (!this.#isHere) this.#show(this.#caret ?? { anchor: 0, focus: 0 })
      this.changed()
    }
    const leave = () => this.changed()
    // Words that are drawn anew are other nodes, or the same with other words in them.
    let frame = 0
    const drawn = new MutationObserver((records) => {
      const now = this.#isHere && touchesSelection(records) ? pageCaret(article) : null
      if (now && this.#caret && !same(now, this.#caret)) this.#show(this.#caret)
      // However many blocks are drawn, who looks where words are looks once a frame.
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(leave)
    })
    drawn.observe(article, { childList: true, characterData: true, subtree: true })
    const sizes = new ResizeObserver(leave)
    sizes.observe(article)
    document.addEventListener('selectionchange', read)
    article.addEventListener('focus', enter)
    article.addEventListener('blur', leave)
    return () => {
      this.#article = null
      cancelAnimationFrame(frame)
      drawn.disconnect()
      sizes.disconnect()
      document.removeEventListener('selectionchange', read)
      article.removeEventListener('focus', enter)
      article.removeEventListener('blur', leave)
    }
  }

  /** Null until the person was in the article. */
  get value(): Caret | null {
    this.#read()
    return this.#caret
  }

  /** The selected words; null where there are none, or where nobody sees them. */
  get span(): Span | null {
    const caret = this.value
    if (caret === null || caret.anchor === caret.focus) return null
    const { anchor, focus } = caret
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
  }

  /** The caret as a point on the page, where it is one and the article has the focus. */
  get point(): Range | null {
    const caret = this.value
    if (!this.#article || document.activeElement !== this.#article) return null
    if (caret === null || caret.anchor !== caret.focus) return null
    return collapsed(this.#article, caret.focus)
  }

  /** Goes there, and brings it into view. The focus stays where it is. */
  put(caret: Caret): void {
    const article = this.#article
    this.#caret = caret
    if (article === null) return
    if (this.#isHere || document.activeElement === article) this.#show(caret)
    const seen = collapsed(article, caret.focus)
    if (seen) showRange(article.parentElement as HTMLElement, seen)
    this.changed()
  }

  /** Selects the words of a span. */
  select({ start, end }: Span): void {
    this.put({ anchor: start, focus: end })
  }

  #read(): void {
    const now = this.#article && pageCaret(this.#article)
    this.#isHere = now != null
    if (now) this.#caret = now
    else if (this.#caret) this.#caret = { anchor: this.#caret.focus, focus: this.#caret.focus }
  }

  #show(caret: Caret): void {
    const { anchor, focus } = caret
    const article = this.#article as HTMLElement
    const ranges = new Ranges(article)
    const from = anchor === focus ? caretPoint(ranges, focus) : edge(ranges, anchor, focus)
    const to = anchor === focus ? from : edge(ranges, focus, anchor)
    if (!from || !to) return
    document.getSelection()?.setBaseAndExtent(...from, ...to)
    this.#caret = caret
    this.#isHere = true
  }
}

/** The page's own selection, as far as it is in the article; null where no end of it is. */
function pageCaret(article: HTMLElement): Caret | null {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return null
  if (!article.contains(anchorNode) && !article.contains(focusNode)) return null
  const anchor = pointOffset(article, anchorNode, selection.anchorOffset)
  const focus = pointOffset(article, focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}

function same(a: Caret, b: Caret): boolean {
  return a.anchor === b.anchor && a.focus === b.focus
}

/** One end of a selection whose other end is `other`: the leaf that has the selected side of it. */
function edge(ranges: Ranges, offset: number, other: number) {
  const point = offset > other ? ranges.pointAt(offset - 1) : ranges.pointAt(offset)
  if (point === null || offset < other) return point
  return [point[0], Math.min(point[1] + 1, point[0].length)] as const
}

/** A caret stands by the word that it ends, before the number that may follow, or by the next one. */
function caretPoint(ranges: Ranges, offset: number) {
  const before = offset > 0 ? ranges.pointAt(offset - 1) : null
  if (before === null) return ranges.pointAt(offset)
  const [text, at] = before
  return at < text.length && !/\s/u.test(text.data.charAt(at))
    ? ([text, at + 1] as const)
    : ranges.pointAt(offset)
}

function collapsed(article: HTMLElement, offset: number): Range | null {
  const point = caretPoint(new Ranges(article), offset)
  if (point === null) return null
  const range = document.createRange()
  range.setStart(...point)
  range.collapse(true)
  return range
}

/** Whether the page's selection begins or ends in something that was drawn anew. */
function touchesSelection(records: readonly MutationRecord[]): boolean {
  const { anchorNode, focusNode } = document.getSelection() ?? {}
  return records.some(
    ({ target }) => target.contains(anchorNode ?? null) || target.contains(focusNode ?? null),
  )
}
