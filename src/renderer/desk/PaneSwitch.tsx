import { Button } from 'react-aria-components'
import type { Panes } from './use-panes.ts'

const LABELS = { lists: 'Lists', page: 'Article', evidence: 'Evidence' } as const
const KINDS = { claim: 'Claim', suggestion: 'Suggestion', source: 'Source', note: 'Note' } as const

export interface PaneSwitchProps {
  readonly panes: Pick<Panes, 'front' | 'there' | 'show'>
  /** What the pane is about; null where nothing is selected. */
  readonly selected: keyof typeof KINDS | null
}

/** Where there is room for one pane only: which one is shown. */
export function PaneSwitch({ panes, selected }: PaneSwitchProps) {
  return (
    <nav className="pane-switch" aria-label="What is shown">
      {panes.there.map((name) => (
        <Button
          key={name}
          className="pane-switch-button"
          aria-pressed={panes.front === name}
          onPress={() => panes.show(name)}
        >
          {name === 'pane' ? KINDS[selected ?? 'claim'] : LABELS[name]}
        </Button>
      ))}
    </nav>
  )
}
