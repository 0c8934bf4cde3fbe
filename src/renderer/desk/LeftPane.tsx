import { memo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { HistoryList } from '../history/HistoryList.tsx'
import { useDossier, useRecord } from '../state/context.ts'
import { ClaimList } from './ClaimList.tsx'
import { type DraftDeeds, DraftList } from './DraftList.tsx'
import { SourceList } from './SourceList.tsx'
import type { Selected } from './selection-state.ts'

export type LeftTab = 'claims' | 'sources' | 'drafts' | 'history'

export interface LeftPaneProps {
  readonly tab: LeftTab
  readonly onTab: (tab: LeftTab) => void
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  readonly draftDeeds: DraftDeeds | null
  /** The person wants to see the dossier as it was after this entry. */
  readonly onLookAt: (entry: HistoryEntry) => void
}

export const LeftPane = memo(function LeftPane(props: LeftPaneProps) {
  const { tab, onTab, selected, onSelect, draftDeeds, onLookAt } = props
  const claims = useDossier((store) => store.index.counts.total)
  const sources = useRecord('sources')
  const drafts = useRecord('drafts')
  return (
    <nav className="left-pane" data-pane aria-label="Claims, sources, drafts and history">
      <Tabs
        className="left-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => onTab(key as LeftTab)}
      >
        <TabList className="tabs" aria-label="Lists">
          <Tab id="claims" className="tab">
            Claims <span>{claims}</span>
          </Tab>
          <Tab id="sources" className="tab">
            Sources <span>{Object.keys(sources).length}</span>
          </Tab>
          <Tab id="drafts" className="tab">
            Drafts <span>{Object.keys(drafts).length}</span>
          </Tab>
          <Tab id="history" className="tab">
            History
          </Tab>
        </TabList>
        <TabPanel id="claims" className="tab-panel">
          <ClaimList selected={selected} onSelect={onSelect} />
        </TabPanel>
        <TabPanel id="sources" className="tab-panel">
          <SourceList
            sources={Object.values(sources)}
            selectedId={selected?.id}
            onSelect={onSelect}
          />
        </TabPanel>
        <TabPanel id="drafts" className="tab-panel">
          <DraftList drafts={Object.values(drafts)} deeds={draftDeeds} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <HistoryList about={[]} onLookAt={onLookAt} />
        </TabPanel>
      </Tabs>
    </nav>
  )
})
