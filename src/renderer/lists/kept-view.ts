import { useState } from 'react'
import { useDossierStore } from '../state/context.ts'

const kept = new Map<string, unknown>()

/**
 * How a list of the open dossier is shown: as the person left it, for as long as the program runs.
 * `list` names the list, and `usual` is the view to begin with.
 */
export function useKeptView<V>(list: string, usual: V): readonly [V, (view: V) => void] {
  const key = `${useDossierStore().id} ${list}`
  const [view, setView] = useState(() => (kept.get(key) as V | undefined) ?? usual)
  const change = (next: V) => {
    kept.set(key, next)
    setView(next)
  }
  return [view, change]
}
