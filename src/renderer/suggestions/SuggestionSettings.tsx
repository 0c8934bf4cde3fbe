import { Switch } from 'react-aria-components'
import { BUDGET_SCALE } from '../../core/suggest/budget.ts'
import type { Settings } from '../../ipc/index.ts'
import { Scale } from '../parts/Scale.tsx'
import { LearnedHere } from './LearnedHere.tsx'

export interface SuggestionSettingsProps {
  readonly settings: Settings
  readonly onChange: (changed: Partial<Settings>) => void
}

/** How many suggestions there are, and what is learned from what becomes of them. */
export function SuggestionSettings({ settings, onChange }: SuggestionSettingsProps) {
  const { suggestionBudget, learnsSuggestions } = settings
  const { least, most, step } = BUDGET_SCALE
  return (
    <section className="settings-section" aria-labelledby="settings-suggestions">
      <h3 id="settings-suggestions">Suggestions</h3>
      <Scale
        label="How many are shown"
        unit="for each hundred words"
        value={suggestionBudget}
        min={least}
        max={most}
        step={step}
        shown={budgetInWords(suggestionBudget)}
        ends={['none', 'all']}
        onChange={(suggestionBudget) => onChange({ suggestionBudget })}
      />
      <Switch
        className="settings-switch"
        isSelected={learnsSuggestions}
        onChange={(learnsSuggestions) => onChange({ learnsSuggestions })}
        aria-describedby="settings-learns"
      >
        <span className="settings-track" aria-hidden="true" />
        Learn from what is taken and dismissed
      </Switch>
      <p id="settings-learns" className="settings-hint">
        {learnsSuggestions
          ? 'What you often take comes a little sooner, what you often dismiss a little later. It is counted in this library only, and is in no dossier, report or hand-off.'
          : 'Nothing is counted, and suggestions are as they come with Tickmark.'}
      </p>
      <LearnedHere isOn={learnsSuggestions} />
    </section>
  )
}

function budgetInWords(budget: number): string {
  if (budget <= BUDGET_SCALE.least) return 'none'
  return budget >= BUDGET_SCALE.most ? 'all' : `${budget} for each hundred words`
}
