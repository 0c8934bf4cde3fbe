/** In how many frames a mark is looked after, while blocks that came into view take their height. */
const FRAMES = 4

/**
 * Scrolls a mark into view, as little as needed or to the middle. Blocks that were never in view have a guessed
 * height until they are, so it is looked at again in the next frames. `find` answers the mark's
 * element once it is drawn.
 */
export function bringIntoView(
  find: () => Element | null | undefined,
  block: 'nearest' | 'center' = 'nearest',
): () => void {
  let frames = FRAMES
  let frame = 0
  const look = () => {
    find()?.scrollIntoView({ block })
    if (--frames > 0) frame = requestAnimationFrame(look)
  }
  // React draws what the same event changed before this.
  queueMicrotask(() => {
    if (frames > 0) look()
  })
  return () => {
    frames = 0
    cancelAnimationFrame(frame)
  }
}

/** How much of the view stays free above and below a range that is brought into it, in pixels. */
const ROOM = 32

/** Brings a range into view, in the middle, where it is not wholly in view already. */
export function showRange(scroller: Element, range: Range): void {
  const words = range.getBoundingClientRect()
  // Far from the view nothing is laid out, so the element that has the words is gone to first.
  if (words.height === 0) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const { top, bottom } = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (top >= view.top + ROOM && bottom <= view.bottom - ROOM) return
  scroller.scrollTop += (top + bottom - view.top - view.bottom) / 2
}
