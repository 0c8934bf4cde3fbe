/** In how many frames a mark is looked after, while blocks that came into view take their height. */
const FRAMES = 4

/**
 * Scrolls a mark into view, as little as needed. Blocks that were never in view have a guessed
 * height until they are, so it is looked at again in the next frames. `find` answers the mark's
 * element once it is drawn.
 */
export function bringIntoView(find: () => Element | null | undefined): () => void {
  let frames = FRAMES
  let frame = 0
  const look = () => {
    find()?.scrollIntoView({ block: 'nearest' })
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
