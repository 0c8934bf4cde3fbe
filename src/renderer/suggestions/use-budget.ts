import { useEffect, useLayoutEffect } from 'react'
import { BUDGET_SCALE } from '../../core/suggest/budget.ts'
import type { Doable } from '../actions/action-store.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { useDossierStore, useSettings, useStores } from '../state/context.ts'
import { shownInWords } from './shown-in-words.ts'

/** How many suggestions are shown, as the settings say; the one that is selected is always. */
export function useBudget(
  { suggestion }: Pick<DeskSelection, 'suggestion'>,
  say: (words: string) => void,
): Doable {
  const store = useDossierStore()
  const { settings } = useStores()
  const { suggestionBudget } = useSettings()
  const start = suggestion?.start ?? null
  useEffect(() => store.keepShown(start), [store, start])
  useLayoutEffect(() => store.showWithin(suggestionBudget), [store, suggestionBudget])

  const { least, most, step } = BUDGET_SCALE
  const move = (by: 1 | -1) => () => {
    const wanted = Math.min(most, Math.max(least, suggestionBudget + by * step))
    settings.change({ suggestionBudget: wanted })
    store.showWithin(wanted)
    say(`Suggestions: ${shownInWords(store.index.suggestions)}.`)
  }
  return { moreSuggestions: move(1), fewerSuggestions: move(-1) }
}
