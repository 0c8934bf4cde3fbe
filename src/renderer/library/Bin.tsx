import { Trash2 } from 'lucide-react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { DossierSummary } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'

export interface BinProps {
  readonly summaries: readonly DossierSummary[]
  readonly isReadOnly: boolean
}

/** The dossiers that were moved to the bin. Nothing is deleted; each can be put back. */
export function Bin({ summaries, isReadOnly }: BinProps) {
  const { notices } = useStores()
  if (summaries.length === 0) return null
  return (
    <Disclosure className="bin">
      <Heading level={2} className="bin-heading">
        <AriaButton slot="trigger" className="button button-quiet">
          <Trash2 size={14} aria-hidden="true" /> Bin · {summaries.length}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <ul className="dossiers" aria-label="Bin">
          {summaries.map(({ id, title }) => (
            <li key={id} className="dossier">
              <span className="dossier-title" dir="auto">
                {title}
              </span>
              <span className="dossier-assignee" />
              <Button
                isDisabled={isReadOnly}
                onPress={async () => notices.report(await bridge.request('library.restore', id))}
              >
                Put back
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
