import { type Words, wordsOf } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'

/** How many blocks are read between two looks at the clock. */
const BATCH = 10
/** Below this many milliseconds of idle time no further batch is begun. */
const ENOUGH = 4

const known = new WeakMap<Draft, Words>()

/** The words of a draft: at once where they are read already. */
export function draftWords(draft: Draft): Words {
  const words = known.get(draft) ?? wordsOf(draft)
  known.set(draft, words)
  return words
}

export function hasWords(draft: Draft): boolean {
  return known.has(draft)
}

/** Reads a draft's words while the page is idle, and then calls back; the answer calls it off. */
export function readWords(draft: Draft, onRead: () => void): () => void {
  const parts: Words[] = []
  let next = 0
  let idle = 0
  const read = (time: IdleDeadline) => {
    if (known.has(draft)) return onRead()
    do {
      parts.push(wordsOf({ ...draft, blocks: draft.blocks.slice(next, next + BATCH) }))
      next += BATCH
    } while (next < draft.blocks.length && time.timeRemaining() > ENOUGH)
    if (next < draft.blocks.length) {
      idle = requestIdleCallback(read)
      return
    }
    known.set(draft, { starts: join(parts, 'starts'), ends: join(parts, 'ends') })
    onRead()
  }
  idle = requestIdleCallback(read)
  return () => cancelIdleCallback(idle)
}

function join(parts: readonly Words[], side: keyof Words): Int32Array {
  const length = parts.reduce((sum, part) => sum + part[side].length, 0)
  const out = new Int32Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part[side], at)
    at += part[side].length
  }
  return out
}
