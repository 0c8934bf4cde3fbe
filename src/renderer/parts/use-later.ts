import { startTransition, useEffect, useState } from 'react'

/** How long a frame is waited for, in milliseconds: a window that nobody sees makes none. */
const PATIENCE = 100

/**
 * The value as it was until the next frame has been made, and then as it is, as soon as there is
 * time. For what may follow a key or click a little later, so that what answers it comes first.
 */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (Object.is(shown, value)) return
    return afterFrame(() => startTransition(() => setShown(() => value)))
  }, [shown, value])
  return shown
}

/** Calls back once the next frame has been made; the answer calls it off. */
function afterFrame(act: () => void): () => void {
  let timer = setTimeout(act, PATIENCE)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(act, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
