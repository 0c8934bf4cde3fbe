import { BUDGET_SCALE } from '../../core/suggest/budget.ts'
import { Scale } from '../parts/Scale.tsx'
import { useDossier, useSettings, useStores } from '../state/context.ts'
import { shownInWords } from './shown-in-words.ts'
import './suggestions.css'

/** How many suggestions the article shows, from none to all; nothing where it has none. */
export function BudgetScale() {
  const { settings } = useStores()
  const { suggestionBudget } = useSettings()
  const total = useDossier(({ index }) => index.suggestions.total)
  const words = useDossier(({ index }) => shownInWords(index.suggestions))
  if (total === 0) return null
  return (
    <div className="budget">
      <Scale
        label="Suggestions"
        unit="suggestions for each hundred words"
        value={suggestionBudget}
        min={BUDGET_SCALE.least}
        max={BUDGET_SCALE.most}
        step={BUDGET_SCALE.step}
        shown={words}
        ends={['none', 'all']}
        onChange={(suggestionBudget) => settings.change({ suggestionBudget })}
      />
    </div>
  )
}
