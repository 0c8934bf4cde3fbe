import { Button } from 'react-aria-components'
import type { Panes } from './use-panes.ts'

const LABELS = { lists: 'Lists', page: 'Article', evidence: 'Evidence', pane: 'Claim' } as const

/** Where there is room for one pane only: which one is shown. */
export function PaneSwitch({ panes }: { readonly panes: Pick<Panes, 'front' | 'there' | 'show'> }) {
  return (
    <nav className="pane-switch" aria-label="What is shown">
      {panes.there.map((name) => (
        <Button
          key={name}
          className="pane-switch-button"
          aria-pressed={panes.front === name}
          onPress={() => panes.show(name)}
        >
          {LABELS[name]}
        </Button>
      ))}
    </nav>
  )
}
