import { useCallback, useRef } from 'react'

/**
 * A function that stays the same one while what it does follows the latest render, so that what is
 * given it as a callback need not be drawn again.
 */
export function useStable<Args extends unknown[], Answer>(
  act: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...args: Args) => latest.current(...args), [])
}
