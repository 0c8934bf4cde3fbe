import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { CHUNK, RowHeights, type WindowRow } from './row-heights.ts'

/** What a row is taken to be high until the first was measured, in pixels. */
const GUESS = 66
/** How far round the view rows are in the page, in pixels. */
const NEAR = 600

export interface Windowed {
  readonly count: number
  /** The row that takes Tab's focus, and keeps it wherever the view goes; -1 where there is none. */
  readonly at: number
  /** What stands in that row: another one is brought into view. */
  readonly id: string | undefined
  /** Which list it is: for another value the list begins anew, at its top or at that row. */
  readonly list: unknown
}

/**
 * The rows of a long list that are to be in the page: those near the view of what scrolls it, and
 * the one with the focus. Where that becomes another one it is brought into view, and gets the focus
 * where the list had it.
 */
export function useWindow(
  listRef: RefObject<HTMLElement | null>,
  { count, at, id, list: shownList }: Windowed,
): readonly WindowRow[] {
  const heights = useHeights(shownList)
  const [view, setView] = useState({ top: 0, bottom: 0 })
  const [, setMeasured] = useState(0)
  const rows = heights.rows(count, view.top - NEAR, view.bottom + NEAR, at)
  const isEmpty = count === 0

  const look = useCallback(() => {
    const list = listRef.current
    if (!list) return
    const scroller = scrollerOf(list)
    const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top
    // In steps, so that not every pixel is a render.
    const step = (offset: number) => Math.round(offset / 100) * 100
    const next = { top: step(top), bottom: step(top + scroller.clientHeight) }
    setView((view) => (view.top === next.top && view.bottom === next.bottom ? view : next))
  }, [listRef])

  useLayoutEffect(() => {
    const list = listRef.current
    if (isEmpty || !list) return
    look()
    const scroller = scrollerOf(list)
    const resizes = new ResizeObserver(look)
    resizes.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      resizes.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [listRef, look, isEmpty])

  const lookedAt = useRef(shownList)
  useLayoutEffect(() => {
    if (lookedAt.current === shownList) return
    lookedAt.current = shownList
    if (listRef.current) scrollerOf(listRef.current).scrollTop = 0
    look()
  }, [listRef, look, shownList])

  useLayoutEffect(() => {
    if (measure(heights, listRef.current, rows)) setMeasured((times) => times + 1)
  })

  const shown = useRef<{ readonly id: string | undefined; readonly list: unknown } | null>(null)
  useEffect(() => {
    const list = listRef.current
    if (!list || (shown.current?.id === id && shown.current?.list === shownList)) return
    shown.current = { id, list: shownList }
    const row = list.querySelector<HTMLElement>('[tabindex="0"]')
    if (id === undefined || !row) return
    row.scrollIntoView({ block: 'nearest' })
    if (list.contains(document.activeElement)) row.focus({ preventScroll: true })
  }, [listRef, id, shownList])
  return rows
}

/** The heights of the list's rows, which are not known any more once it is another list. */
function useHeights(list: unknown): RowHeights {
  const known = useRef<{ readonly list: unknown; readonly heights: RowHeights } | null>(null)
  if (known.current === null || known.current.list !== list) {
    known.current = { list, heights: new RowHeights(GUESS) }
  }
  return known.current.heights
}
/** Answers whether a chunk that is in the page has another height than was known. */
function measure(
  heights: RowHeights,
  list: HTMLElement | null,
  rows: readonly WindowRow[],
): boolean {
  let isNews = false
  for (let i = 0; list && i < rows.length; ) {
    const first = rows[i] as WindowRow
    const chunk = Math.floor(first.at / CHUNK)
    let next = i
    while (Math.floor((rows[next]?.at ?? -1) / CHUNK) === chunk) next++
    const [top, bottom] = [list.children[i], list.children[next - 1]].map((row) =>
      row?.getBoundingClientRect(),
    )
    if (top && bottom && next - i === CHUNK) {
      isNews = heights.measure(chunk, bottom.bottom - top.top, CHUNK) || isNews
    }
    i = next
  }
  return isNews
}

function scrollerOf(list: HTMLElement): HTMLElement {
  return list.closest<HTMLElement>('.list-scroll') ?? (list.parentElement as HTMLElement)
}
