import { memo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { HistoryList } from '../history/HistoryList.tsx'
import { ClaimList } from '../lists/ClaimList.tsx'
import { type DraftDeeds, DraftList } from '../lists/DraftList.tsx'
import type { Chosen } from '../lists/picking.ts'
import { SourceList } from '../lists/SourceList.tsx'
import { NoteList } from '../notes/NoteList.tsx'
import { flaggedCount } from '../review/queue.ts'
import { ReviewTab } from '../review/ReviewTab.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import type { Selected } from './selection-state.ts'
import type { LatestSelection } from './use-selection.ts'

export type LeftTab = 'claims' | 'sources' | 'notes' | 'review' | 'drafts' | 'history'

export interface LeftPaneProps {
  readonly tab: LeftTab
  readonly onTab: (tab: LeftTab) => void
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  /** The selected claims, the one in the pane last. */
  readonly chosen: Chosen
  /** What is selected by now, though it may not be shown yet. */
  readonly latest: () => LatestSelection
  readonly onChoose: (claimIds: Chosen) => void
  readonly draftDeeds: DraftDeeds | null
  /** The person wants to see the dossier as it was after this entry. */
  readonly onLookAt: (entry: HistoryEntry) => void
}

export const LeftPane = memo(function LeftPane(props: LeftPaneProps) {
  const { tab, onTab, selected, onSelect, draftDeeds, onLookAt } = props
  const { chosen, latest, onChoose } = props
  const claims = useDossier((store) => store.index.counts.total)
  const sources = useRecord('sources')
  const notes = useDossier((store) => store.notes.length)
  const drafts = useRecord('drafts')
  const flagged = flaggedCount(useRecord('flags'))
  const hasNews = useStore(useDossierStore().review, ({ news }) => news.size > 0)
  return (
    <nav
      className="left-pane"
      data-pane
      aria-label="Claims, sources, notes, review, drafts and history"
    >
      <Tabs
        className="left-tabs"
        // The notes go with undo, and their list with them.
        selectedKey={tab === 'notes' && notes === 0 ? 'claims' : tab}
        onSelectionChange={(key) => onTab(key as LeftTab)}
      >
        <TabList className="tabs" aria-label="Lists">
          <Tab id="claims" className="tab">
            Claims <span>{claims}</span>
          </Tab>
          <Tab id="sources" className="tab">
            Sources <span>{Object.keys(sources).length}</span>
          </Tab>
          {notes > 0 && (
            <Tab id="notes" className="tab">
              Notes <span>{notes}</span>
            </Tab>
          )}
          <Tab id="review" className="tab">
            Review{' '}
            <span>
              {flagged}
              {hasNews && (
                <span className="tab-news" title="Somebody changed claims since you looked">
                  <span aria-hidden="true">●</span>
                  <span className="heard"> and changed claims</span>
                </span>
              )}
            </span>
          </Tab>
          <Tab id="drafts" className="tab">
            Drafts <span>{Object.keys(drafts).length}</span>
          </Tab>
          <Tab id="history" className="tab">
            History
          </Tab>
        </TabList>
        <TabPanel id="claims" className="tab-panel">
          <ClaimList selected={selected} chosen={chosen} latest={latest} onChoose={onChoose} />
        </TabPanel>
        <TabPanel id="sources" className="tab-panel">
          <SourceList selected={selected} latest={latest} onSelect={onSelect} />
        </TabPanel>
        {notes > 0 && (
          <TabPanel id="notes" className="tab-panel">
            <NoteList selected={selected} latest={latest} onSelect={onSelect} />
          </TabPanel>
        )}
        <TabPanel id="review" className="tab-panel">
          <ReviewTab selected={selected} onSelect={onSelect} onShowDrafts={() => onTab('drafts')} />
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
