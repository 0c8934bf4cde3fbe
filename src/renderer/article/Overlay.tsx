import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Span, snapToGraphemes, snapToWords } from '../../core/article/index.ts'
import { useDossierStore } from '../state/context.ts'
import type { ArticleCaret } from './caret.ts'
import { letterDirection } from './direction.ts'
import { Ranges } from './ranges.ts'
import { offsetAtPoint } from './selection.ts'
import './overlay.css'

export interface OverlayProps {
  readonly articleRef: RefObject<HTMLElement | null>
  readonly caret: ArticleCaret
  /** The selected claim's words, whose ends can be dragged; null where there are none. */
  readonly span: Span | null
  /** The ends were dragged to other words. */
  readonly onResize: (span: Span) => void
}

/** What lies over the article: the caret, and the ends of the selected claim. Never in its text. */
export function Overlay({ articleRef, caret, span, onResize }: OverlayProps) {
  return (
    <div className="overlay-marks" aria-hidden="true">
      <CaretBar caret={caret} />
      {span && <Ends articleRef={articleRef} caret={caret} span={span} onResize={onResize} />}
    </div>
  )
}

/** The caret, where nothing is selected and the article has the focus. */
function CaretBar({ caret }: Pick<OverlayProps, 'caret'>) {
  const barRef = useRef<HTMLElement>(null)
  useEffect(() => {
    const look = () => {
      const bar = barRef.current
      if (!bar) return
      const box = caret.point?.getClientRects()[0]
      bar.hidden = !box
      if (box) put(bar, box.left, box)
    }
    look()
    return caret.subscribe(look)
  }, [caret])
  return <i ref={barRef} className="caret-bar" hidden />
}

/** Moves an element of the overlay to a place in the window: as high as a line, at its `left`. */
function put(element: HTMLElement, left: number, line: DOMRect): void {
  const box = (element.parentElement as HTMLElement).getBoundingClientRect()
  element.style.left = `${left - box.left}px`
  element.style.top = `${line.top - box.top}px`
  element.style.height = `${line.height}px`
}

/** A handle at each end of the selected claim. While one is dragged, its words are selected. */
function Ends({ articleRef, caret, span, onResize }: OverlayProps & { readonly span: Span }) {
  const store = useDossierStore()
  const startRef = useRef<HTMLElement>(null)
  const endRef = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState<Span | null>(null)
  const { start, end } = dragged ?? span

  // Where the words are follows the layout, which the caret tells of too.
  useLayoutEffect(() => {
    const look = () => {
      const [article, first, last] = [articleRef.current, startRef.current, endRef.current]
      if (!article || !first || !last) return
      const ranges = new Ranges(article)
      const { draft } = store
      const letter = (at: number) => snapToGraphemes(draft.text, { start: at, end: at + 1 })
      const heads = ranges.rangeOf(letter(start))?.getClientRects()
      const tails = ranges.rangeOf(letter(end - 1))?.getClientRects()
      const [head, tail] = [heads?.[0], tails?.[tails.length - 1]]
      first.hidden = !head
      last.hidden = !tail
      if (!head || !tail) return
      put(first, letterDirection(draft, start) === 'rtl' ? head.right : head.left, head)
      put(last, letterDirection(draft, end - 1) === 'rtl' ? tail.left : tail.right, tail)
    }
    look()
    return caret.subscribe(look)
  }, [articleRef, caret, start, end, store])

  const drag = (side: 'start' | 'end') => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(span)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const article = articleRef.current
      if (dragged === null || article === null) return
      // What is under the handle counts, not the handle.
      const handle = event.currentTarget
      handle.style.pointerEvents = 'none'
      const at = offsetAtPoint(article, event.clientX, event.clientY)
      handle.style.pointerEvents = ''
      if (at === null) return
      const next = side === 'start' ? { start: at, end: span.end } : { start: span.start, end: at }
      if (next.start >= next.end) return
      const { text } = store.draft
      const whole = event.altKey
        ? snapToGraphemes(text, next)
        : snapToWords(text, store.words, next)
      setDragged(whole)
      caret.put(
        side === 'end'
          ? { anchor: whole.start, focus: whole.end }
          : { anchor: whole.end, focus: whole.start },
      )
    },
    onPointerUp: () => {
      if (dragged === null) return
      const focus = side === 'end' ? dragged.end : dragged.start
      caret.put({ anchor: focus, focus })
      setDragged(null)
      if (dragged.start !== span.start || dragged.end !== span.end) onResize(dragged)
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
