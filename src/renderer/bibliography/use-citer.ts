import { useEffect, useState } from 'react'
import type { Citer } from '../../core/source/cite.ts'
import { type CitationStyleName, loadCiter, loadedCiter } from './load-citer.ts'

/** The citer of a style; null until it is loaded. */
export function useCiter(style: CitationStyleName): Citer | null {
  const [, setLoaded] = useState(style)
  useEffect(() => {
    if (loadedCiter(style) !== null) return
    let isWanted = true
    loadCiter(style).then(
      () => isWanted && setLoaded(style),
      (error: unknown) => console.error(error),
    )
    return () => {
      isWanted = false
    }
  }, [style])
  return loadedCiter(style)
}
