import { useEffect, useState } from 'react'
import { countWords } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'

/** How many blocks are read between two looks at the clock. */
const BATCH = 10
/** Below this many milliseconds of idle time no further batch is begun. */
const ENOUGH = 4

const counted = new WeakMap<Draft, number>()

/** How many words a draft has: counted once, while the page is idle, and null until then. */
export function useWordCount(draft: Draft): number | null {
  const [count, setCount] = useState<{ readonly draft: Draft; readonly words: number } | null>(null)
  useEffect(() => {
    let words = 0
    let next = 0
    let idle = 0
    const read = (time: IdleDeadline) => {
      do {
        words += countWords(draft.text, draft.blocks.slice(next, next + BATCH))
        next += BATCH
      } while (next < draft.blocks.length && time.timeRemaining() > ENOUGH)
      if (next < draft.blocks.length) {
        idle = requestIdleCallback(read)
        return
      }
      counted.set(draft, words)
      setCount({ draft, words })
    }
    if (!counted.has(draft)) idle = requestIdleCallback(read)
    return () => cancelIdleCallback(idle)
  }, [draft])
  return counted.get(draft) ?? (count?.draft === draft ? count.words : null)
}
