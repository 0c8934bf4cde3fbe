import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { CHUNK, RowHeights, type WindowRow } from './row-heights.ts'

/** What a row is taken to be high until the first was measured, in pixels. */
const GUESS = 66
/** How far round the view rows are in the page, in pixels. */
const NEAR = 600

/**
 * The rows of a long list that are to be in the page: those near the view of what scrolls it, and
 * the one at `selectedAt` (-1 where there is none), which keeps the focus wherever the view goes.
 * When another one is selected it is brought into view, and gets the focus where the list had it.
 */
export function useWindow(
  listRef: RefObject<HTMLElement | null>,
  count: number,
  selectedAt: number,
  selectedId: string | undefined,
): readonly WindowRow[] {
  const [heights] = useState(() => new RowHeights(GUESS))
  const [view, setView] = useState({ top: 0, bottom: 0 })
  const [, setMeasured] = useState(0)
  const rows = heights.rows(count, view.top - NEAR, view.bottom + NEAR, selectedAt)
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

  useLayoutEffect(() => {
    if (measure(heights, listRef.current, rows)) setMeasured((times) => times + 1)
  })

  const shownId = useRef<string | undefined>(undefined)
  useEffect(() => {
    const list = listRef.current
    if (shownId.current === selectedId || !list) return
    shownId.current = selectedId
    const row = list.querySelector<HTMLElement>('[aria-current="true"]')
    if (selectedId === undefined || !row) return
    row.scrollIntoView({ block: 'nearest' })
    if (list.contains(document.activeElement)) row.focus({ preventScroll: true })
  }, [listRef, selectedId])
  return rows
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
  return list.closest<HTMLElement>('.tab-panel') ?? (list.parentElement as HTMLElement)
}
