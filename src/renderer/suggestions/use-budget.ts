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
  // A step of the budget shows no other ones in a short article: a key goes on until it does.
  const move = (by: 1 | -1) => () => {
    const { suggestions } = store.index
    const { length, left } = suggestions
    const [last, isThere] = by === 1 ? [most, length === left] : [least, length === 0]
    let wanted = settings.settings.suggestionBudget
    while (!isThere && wanted !== last && suggestions.length === length) {
      wanted = Math.min(most, Math.max(least, wanted + by * step))
      store.showWithin(wanted)
    }
    settings.change({ suggestionBudget: wanted })
    say(`Suggestions: ${shownInWords(suggestions)}.`)
  }
  return { moreSuggestions: move(1), fewerSuggestions: move(-1) }
}
