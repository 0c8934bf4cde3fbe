import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Span, snapToWords } from '../../core/article/index.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import { selectSpan } from './caret.ts'
import { Ranges } from './ranges.ts'
import { pointOffset } from './selection.ts'
import './overlay.css'

export interface OverlayProps {
  readonly articleRef: RefObject<HTMLElement | null>
  /** The selected claim's words, whose ends can be dragged; null where there are none. */
  readonly span: Span | null
  /** The ends were dragged to other words. */
  readonly onResize: (span: Span) => void
}

/** What lies over the article: the caret, and the ends of the selected claim. Never in its text. */
export function Overlay({ articleRef, span, onResize }: OverlayProps) {
  return (
    <div className="overlay-marks" aria-hidden="true">
      <CaretBar articleRef={articleRef} />
      {span && <Ends articleRef={articleRef} span={span} onResize={onResize} />}
    </div>
  )
}

/** The caret, where nothing is selected and the article has the focus. */
function CaretBar({ articleRef }: Pick<OverlayProps, 'articleRef'>) {
  const barRef = useRef<HTMLElement>(null)
  useEffect(() => {
    const look = () => {
      const [bar, article] = [barRef.current, articleRef.current]
      const selection = document.getSelection()
      if (!bar || !article) return
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null
      const isHere = range?.collapsed && article.contains(range.startContainer)
      const box = isHere && document.activeElement === article ? lineAt(range) : null
      bar.hidden = !box
      if (box) put(bar, box.left, box.top, box.height)
    }
    document.addEventListener('selectionchange', look)
    window.addEventListener('resize', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('selectionchange', look)
      window.removeEventListener('resize', look)
      document.removeEventListener('focusin', look)
    }
  }, [articleRef])
  return <i ref={barRef} className="caret-bar" hidden />
}

function lineAt(range: Range): DOMRect | null {
  return range.getClientRects()[0] ?? null
}

/** Moves an element of the overlay to a place in the window. */
function put(element: HTMLElement, left: number, top: number, height: number): void {
  const box = (element.parentElement as HTMLElement).getBoundingClientRect()
  element.style.insetInlineStart = 'auto'
  element.style.left = `${left - box.left}px`
  element.style.top = `${top - box.top}px`
  element.style.height = `${height}px`
}

/** A handle at each end of the selected claim. */
function Ends({ articleRef, span, onResize }: OverlayProps & { readonly span: Span }) {
  const store = useDossierStore()
  const version = useDossier(({ index }) => index.version)
  const startRef = useRef<HTMLElement>(null)
  const endRef = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState<Span | null>(null)
  const { start, end } = dragged ?? span

  // Where the words are follows the layout: after each drawing, and when the paper's size changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version may move the words
  useLayoutEffect(() => {
    const article = articleRef.current
    if (article === null) return
    const look = () => {
      const rects = new Ranges(article).rangeOf({ start, end })?.getClientRects()
      const [first, last] = [rects?.[0], rects?.[rects.length - 1]]
      if (!startRef.current || !endRef.current) return
      startRef.current.hidden = !first
      endRef.current.hidden = !last
      if (!first || !last) return
      const isRtl = getComputedStyle(article).direction === 'rtl'
      put(startRef.current, isRtl ? first.right : first.left, first.top, first.height)
      put(endRef.current, isRtl ? last.left : last.right, last.top, last.height)
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(article)
    return () => sizes.disconnect()
  }, [articleRef, start, end, version])

  const drag = (side: 'start' | 'end') => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(span)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const article = articleRef.current
      if (dragged === null || article === null) return
      const point = document.caretRangeFromPoint(event.clientX, event.clientY)
      if (!point || !article.contains(point.startContainer)) return
      const at = pointOffset(article, point.startContainer, point.startOffset)
      if (at === null) return
      const next = side === 'start' ? { start: at, end: span.end } : { start: span.start, end: at }
      if (next.start >= next.end) return
      const whole = event.altKey ? next : snapToWords(store.draft.text, store.words, next)
      setDragged(whole)
      selectSpan(article, whole)
    },
    onPointerUp: () => {
      setDragged(null)
      document.getSelection()?.removeAllRanges()
      if (dragged && (dragged.start !== span.start || dragged.end !== span.end)) onResize(dragged)
    },
    onPointerCancel: () => setDragged(null),
  })
  return (
    <>
      <i ref={startRef} className="claim-end claim-end-start" hidden {...drag('start')} />
      <i ref={endRef} className="claim-end" hidden {...drag('end')} />
    </>
  )
}
