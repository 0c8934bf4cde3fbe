/** In how many frames a place is looked after, while what came into view takes its height. */
const FRAMES = 4

/** Shows a place now and in the next frames, until the answer is called. */
export function showSoon(show: () => void): () => void {
  let left = FRAMES
  let frame = 0
  const look = () => {
    show()
    if (--left > 0) frame = requestAnimationFrame(look)
  }
  look()
  return () => cancelAnimationFrame(frame)
}
