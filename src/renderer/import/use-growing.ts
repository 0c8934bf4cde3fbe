import { startTransition, useEffect, useState } from 'react'

/** How many are drawn at once: more than any window shows. */
const FIRST = 10
/** How many more each time that the page is idle. */
const STEP = 20
/** How long idle time is waited for, in milliseconds. */
const PATIENCE = 300

/** How many of `total` pieces to draw now: a few at once, the rest while the page is idle. */
export function useGrowing(of: object, total: number): number {
  const [grown, setGrown] = useState({ of, count: FIRST })
  const count = grown.of === of ? grown.count : FIRST
  useEffect(() => {
    if (count >= total) return
    const more = () => startTransition(() => setGrown({ of, count: count + STEP }))
    const request = requestIdleCallback(more, { timeout: PATIENCE })
    return () => cancelIdleCallback(request)
  }, [of, count, total])
  return Math.min(count, total)
}
