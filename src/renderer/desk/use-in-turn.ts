import { useCallback, useRef } from 'react'

/**
 * Does one thing after the other, each as things stand when its turn comes: keys that are pressed
 * quickly go on from what the ones before have done.
 */
export function useInTurn(): (work: () => unknown) => void {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((work: () => unknown) => {
    last.current = last.current.then(work).catch((error: unknown) => reportError(error))
  }, [])
}
