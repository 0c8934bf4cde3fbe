import { useState } from 'react'
import { useDossierStore } from './context.ts'

export interface UnsentWords<Words> {
  /** What stands in the form; null while there is no form. */
  readonly words: Words | null
  /** Keeps the words, or with null puts the form away with them. */
  set(words: Words | null): void
}

/**
 * What stands in a form, kept until it is sent or put away; nothing where nothing can be changed.
 * `none` is what it starts from.
 */
export function useUnsent<Words extends object>(
  about: string,
  none: () => Words,
): UnsentWords<Words> {
  const { unsent, readOnly } = useDossierStore()
  const [words, setWords] = useState<Words | null>(() => {
    const kept = unsent.get<Words>(about)
    return kept === undefined ? null : { ...none(), ...kept }
  })
  const set = (next: Words | null) => {
    if (next === null) unsent.delete(about)
    else unsent.set(about, next)
    setWords(next)
  }
  return { words: readOnly ? null : words, set }
}
