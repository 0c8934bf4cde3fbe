import { useEffect } from 'react'
import { suggestionId } from '../article/marks.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { useStable } from '../parts/use-stable.ts'
import type { ClaimsChange } from '../state/claim-index.ts'
import { useDossier, useDossierStore } from '../state/context.ts'

/**
 * Selects the suggestion that comes back when its dismissal is undone, or the claim that was made of
 * it and is selected still.
 */
export function useReturned({ select, latest }: DeskSelection, isWanted: boolean): void {
  const store = useDossierStore()
  const index = useDossier((store) => store.index)
  const hear = useStable(({ claims, spans }: ClaimsChange) => {
    if (!isWanted || !store.isStepping) return
    const { selected } = latest()
    if (claims.length > 0 && !claims.some(({ before }) => before?.id === selected?.id)) return
    const back = spans.map((span) => index.suggestions.exactly(span)).find(Boolean)
    if (back === undefined) return
    // It is shown whatever the budget is by now.
    store.keepShown(back.start)
    select({ kind: 'suggestion', id: suggestionId(back) })
  })
  useEffect(() => index.follow(hear), [index, hear])
}
