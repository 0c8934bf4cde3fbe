import { useEffect, useState } from 'react'
import type { Cited, Citer, Entry } from '../../core/source/cite.ts'

export interface Entries {
  /** Null until there are any. */
  readonly entries: readonly Entry[] | null
  /** Whether others are about to take their place. */
  readonly isOld: boolean
}

/**
 * The bibliography of these sources. A long one takes longer than a frame: it is made once what was
 * pressed has been drawn. `version` is another one where the sources are.
 */
export function useEntries(
  citer: Citer | null,
  sources: readonly Cited[],
  version: string,
): Entries {
  const [made, setMade] = useState<{
    readonly by: Citer
    readonly version: string
    readonly entries: readonly Entry[]
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the sources
  useEffect(() => {
    if (citer === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setMade({ by: citer, version, entries: citer.bibliography(sources) })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [citer, version])
  const isOld = made === null || made.by !== citer || made.version !== version
  return { entries: made?.entries ?? null, isOld }
}
