import { useEffect, useState } from 'react'
import type { Span } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'
import { type ClaimantOf, claimantsIn } from '../../core/suggest/index.ts'

/** A draft's text never changes: each is read once, when somebody first asks. */
const readDrafts = new WeakMap<Draft, ClaimantOf>()

/**
 * Who says these words of the draft; empty where nobody is known to, and until the draft is read,
 * which waits for a moment in which nothing else is to be done. Null asks nothing.
 */
export function useSpeaker(draft: Draft, span: Span | null): string {
  const [, setRead] = useState<Draft>()
  const isAsked = span !== null
  useEffect(() => {
    if (!isAsked || readDrafts.has(draft)) return
    const waiting = requestIdleCallback(() => {
      readDrafts.set(draft, claimantsIn(draft))
      setRead(draft)
    })
    return () => cancelIdleCallback(waiting)
  }, [draft, isAsked])
  return (span && readDrafts.get(draft)?.(span)) ?? ''
}
