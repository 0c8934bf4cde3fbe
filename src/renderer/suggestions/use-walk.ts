import { useState } from 'react'
import type { Doable } from '../actions/action-store.ts'
import { stepSuggestion } from '../desk/selection-state.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossier, useDossierStore } from '../state/context.ts'

/**
 * What is said of the walk from suggestion to suggestion: it went round to the first or the last; no
 * suggestion is shown; Tab leaves the article.
 */
export type Turn = 'first' | 'last' | 'none' | 'leaves'

export interface Walk {
  readonly turn: Turn | null
  /** Lets the next Tab go on to the next control. */
  readonly free: () => void
  /** The caret moved: Tab is the article's again. */
  readonly moved: () => void
  readonly doable: Doable
}

/**
 * Going from suggestion to suggestion, and round at the ends: a key that is pressed again and again
 * must not end up on another control unseen. Where there is none to go to, that is said once, and the
 * key is the page's own then.
 */
export function useWalk({ selected, suggestion, at, select }: DeskSelection): Walk {
  const store = useDossierStore()
  const id = selected?.id ?? null
  const [told, setTold] = useState<{ readonly turn: Turn; readonly id: string | null } | null>(null)
  const isEmpty = useDossier(({ index }) => index.suggestions.length === 0)
  const turn = told?.id === id && (told.turn !== 'none' || isEmpty) ? told.turn : null
  const isFree = turn === 'none' || turn === 'leaves'
  const free = useStable(() => {
    if (store.index.suggestions.total > 0) setTold({ turn: 'leaves', id })
  })
  const moved = useStable(() => {
    if (isFree) setTold(null)
  })

  const walk = (by: 1 | -1) => () => {
    const { suggestions } = store.index
    if (suggestions.total === 0) return false
    if (isFree) {
      setTold(null)
      return false
    }
    if (suggestions.length === 0) return setTold({ turn: 'none', id })
    // The one that starts right at the caret is the next, unless it is the selected one already.
    const from = by === 1 && !suggestion ? at.current - 1 : at.current
    const near = stepSuggestion(suggestions, from, by)
    // Whoever has come in and done nothing goes back out.
    if (near === null && by === -1 && selected === null) return false
    const next = near ?? stepSuggestion(suggestions, by === 1 ? -1 : Infinity, by)
    select(next)
    setTold(near || !next ? null : { turn: by === 1 ? 'first' : 'last', id: next.id })
  }
  return { turn, free, moved, doable: { nextSuggestion: walk(1), previousSuggestion: walk(-1) } }
}
