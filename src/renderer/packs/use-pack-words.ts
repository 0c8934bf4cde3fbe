import { useCallback, useEffect, useRef, useState } from 'react'
import type { PackFlaw, VerdictPack } from '../../core/dossier/index.ts'
import { onFlush } from '../parts/typing.ts'
import type { Unsent } from '../state/unsent.ts'
import { type PackWords, packOfWords, wordsOfPack } from './pack-words.ts'

/** How long after the last change a pack is saved, in milliseconds. */
const SAVE_AFTER = 600

export interface EditedPack {
  readonly words: PackWords
  /** What the words make, which is only a pack where there is no flaw. */
  readonly pack: VerdictPack
  readonly flaws: readonly PackFlaw[]
  readonly change: (words: PackWords) => void
  /** Goes back to what was saved last. */
  readonly discard: () => void
}

/**
 * A pack while it is edited. It is saved a moment after each change, and when the form goes away;
 * words that cannot be used wait in `unsent` until they can.
 */
export function usePackWords(
  saved: VerdictPack,
  unsent: Unsent,
  save: (pack: VerdictPack) => void,
): EditedPack {
  const [words, setWords] = useState<PackWords>(() => ({
    ...wordsOfPack(saved),
    ...unsent.get<PackWords>(saved.id),
  }))
  const pending = useRef<{ pack: VerdictPack; timer: ReturnType<typeof setTimeout> } | null>(null)
  const saveNow = useRef(save)
  saveNow.current = save

  const flush = useCallback(() => {
    if (pending.current === null) return
    clearTimeout(pending.current.timer)
    const { pack } = pending.current
    pending.current = null
    saveNow.current(pack)
  }, [])
  useEffect(() => {
    const end = onFlush(flush)
    return () => {
      end()
      flush()
    }
  }, [flush])

  const change = (next: PackWords) => {
    setWords(next)
    if (pending.current !== null) clearTimeout(pending.current.timer)
    pending.current = null
    const { pack, flaws } = packOfWords(saved.id, next)
    if (flaws.length > 0) return unsent.set(saved.id, next)
    unsent.delete(saved.id)
    pending.current = { pack, timer: setTimeout(flush, SAVE_AFTER) }
  }
  const discard = () => {
    unsent.delete(saved.id)
    setWords(wordsOfPack(saved))
  }
  return { words, ...packOfWords(saved.id, words), change, discard }
}
