import { useEffect, useState } from 'react'
import type { CheckOff } from './check-off.ts'
import { useDossier, useDossierStore } from './context.ts'
import { hasWords, readWords } from './draft-words.ts'

/** Which words are ticked: null until the draft's words are read, which waits for an idle page. */
export function useCheckOff(): CheckOff | null {
  const store = useDossierStore()
  const draft = useDossier((store) => store.draft)
  const [, setRead] = useState(0)
  useEffect(() => {
    if (!hasWords(draft)) return readWords(draft, () => setRead((times) => times + 1))
  }, [draft])
  return hasWords(draft) ? store.checkOff : null
}
