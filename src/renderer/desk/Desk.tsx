import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { Paper } from '../article/Paper.tsx'
import { selectedSpan } from '../article/selection.ts'
import { flushTyping } from '../parts/typing.ts'
import { useLater } from '../parts/use-later.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossier, useDossierStore, useRecord, useStores } from '../state/context.ts'
import { DeskHeader } from './DeskHeader.tsx'
import { Footer } from './Footer.tsx'
import { deskAction } from './keys.ts'
import { LeftPane, type LeftTab } from './LeftPane.tsx'
import { SelectedPane, type Shown } from './SelectedPane.tsx'
import { type Selected, stepClaim, stepSuggestion, suggestionOf } from './selection-state.ts'
import './desk.css'

export interface DeskProps {
  readonly onShowLibrary: () => void
  readonly onShowKeys: () => void
  /** Null where there is nothing to export, as for an earlier state. */
  readonly onExport: (() => void) | null
  /** The person wants to see the dossier as it was after this entry. */
  readonly onLookAt: (entry: HistoryEntry) => void
  /** Which list is shown first. */
  readonly firstTab: LeftTab
  /** A line across the desk. */
  readonly banner?: ReactNode
}

/** The screen where an article is checked: lists, paper, and what is selected. */
export function Desk({
  onShowLibrary,
  onShowKeys,
  onExport,
  onLookAt,
  firstTab,
  banner,
}: DeskProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const { order, suggestions } = useDossier((store) => store.index)
  const sources = useRecord('sources')
  const [selected, setSelected] = useState<Selected>(null)
  const [tab, setTab] = useState<LeftTab>(firstTab)
  const [isLinking, setLinking] = useState(false)
  const articleRef = useRef<HTMLElement>(null)
  const paneRef = useRef<HTMLElement>(null)
  /** Where in the text the person is, so that Tab goes on from there. UTF-16 code units. */
  const at = useRef(-1)

  const claim = useDossier(({ index }) => index.order.get(selected?.id))
  const suggestion = useDossier(({ index }) => suggestionOf(index.suggestions, selected))
  const source = selected?.kind === 'source' ? sources[selected.id] : undefined

  // The article answers in the next frame; the lists and the pane follow as soon as they are ready.
  const shownSelected = useLater(selected)
  const shown = useLater(
    useMemo(
      (): Shown => ({ claim, suggestion, source, isLinking }),
      [claim, suggestion, source, isLinking],
    ),
  )
  /** Whether the pane's first field gets the focus once the pane shows what is selected. */
  const entersPane = useRef(false)
  useEffect(() => {
    if (!entersPane.current || shown.claim?.claim.id !== claim?.claim.id) return
    entersPane.current = false
    focusPane()
  })
  const focusPane = () => paneRef.current?.querySelector<HTMLElement>('input, textarea')?.focus()

  // Whatever had the focus and went away gives it back to the article.
  useEffect(() => {
    if (document.activeElement === document.body) articleRef.current?.focus({ preventScroll: true })
  })

  const select = useStable((next: Selected) => {
    flushTyping()
    entersPane.current = false
    setLinking(false)
    setSelected(next)
    at.current = startOf(next) ?? at.current
  })
  const startOf = (next: Selected): number | undefined =>
    order.get(next?.id)?.place?.position?.start ?? suggestionOf(suggestions, next)?.start
  const pick = (id: string) =>
    select({ kind: id.startsWith('suggestion-') ? 'suggestion' : 'claim', id })

  const addClaim = async (fields: {
    readonly span: { readonly start: number; readonly end: number }
    readonly suggestion?: typeof suggestion
  }) => {
    const { span, suggestion } = fields
    const said = suggestion && {
      standalone: suggestion.standalone,
      claimant: suggestion.claimant,
      kind: suggestion.kind,
      reasons: [...suggestion.reasons],
    }
    const draftId = store.draft.id
    const created = await store.execute({ type: 'addClaim', draftId, span, ...said })
    const id = created?.[0]
    if (id !== undefined) {
      window.getSelection()?.removeAllRanges()
      setLinking(false)
      setSelected({ kind: 'claim', id })
      at.current = span.start
    }
  }

  const claimSelection = () => {
    const span = articleRef.current && selectedSpan(articleRef.current)
    if (span) void addClaim({ span })
    else if (suggestion) void accept()
    else notices.show('Select words in the article first, then press C.')
  }

  const accept = async () => {
    if (!suggestion) return
    const { start, end } = suggestion
    await addClaim({ span: { start, end }, suggestion })
  }

  const dismiss = async () => {
    if (!suggestion) return
    const { start, end, reasons } = suggestion
    const next = stepSuggestion(suggestions, start, 1)
    await store.execute({
      type: 'dismissSuggestion',
      draftId: store.draft.id,
      span: { start, end },
      reasons: [...reasons],
    })
    select(next)
    notices.show('Suggestion dismissed.', [{ label: 'Undo', run: () => void store.undo() }])
  }

  const giveVerdict = (index: number) => {
    if (!claim) return
    const verdict = index === -1 ? null : store.dossier.info.pack.verdicts[index]?.id
    if (verdict === undefined) return
    void store.execute({ type: 'editClaim', claimId: claim.claim.id, changes: { verdict } })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const action = deskAction(event)
    if (action === null) return
    // A key that is held walks on, and does everything else once.
    if (event.repeat && !/Claim|Suggestion/.test(action.do)) return event.preventDefault()
    switch (action.do) {
      case 'nextClaim':
        select(stepClaim(order, selected, 1))
        break
      case 'previousClaim':
        select(stepClaim(order, selected, -1))
        break
      case 'nextSuggestion':
      case 'previousSuggestion': {
        // Past the last suggestion Tab moves on to the next control, as it does everywhere.
        const next = stepSuggestion(
          suggestions,
          at.current,
          action.do === 'nextSuggestion' ? 1 : -1,
        )
        if (next === null) return
        select(next)
        break
      }
      case 'claim':
        claimSelection()
        break
      case 'enter':
        if (suggestion) void accept()
        else if (claim && shown.claim?.claim.id === claim.claim.id) focusPane()
        else if (claim) entersPane.current = true
        else return
        break
      case 'dismiss':
        if (!suggestion) return
        void dismiss()
        break
      case 'link':
        if (!claim || store.readOnly) return
        setLinking(true)
        break
      case 'verdict':
        giveVerdict(action.at)
        break
      case 'showKeys':
        onShowKeys()
        break
      case 'leave':
        if (selected === null) return
        select(null)
        break
    }
    event.preventDefault()
  }

  // The same ones at each render, so that what is not touched is not drawn again.
  const keys = useStable(onKeyDown)
  const onAccept = useStable(() => void accept())
  const onDismiss = useStable(() => void dismiss())
  const onShow = useStable((tab: 'sources' | 'claims', id: string) => {
    setTab(tab)
    select(tab === 'sources' ? { kind: 'source', id } : { kind: 'claim', id })
  })

  const paneKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) articleRef.current?.focus()
    // On a verdict or status that was clicked the letters act as on the claim itself.
    const isChoice = (event.target as Element).matches('input[type=radio]')
    if (isChoice && /^[0-9jJkKsS]$/.test(event.key)) onKeyDown(event)
  }

  return (
    <div className="desk">
      {banner}
      <DeskHeader onExport={onExport} onShowLibrary={onShowLibrary} />
      <LeftPane
        tab={tab}
        onTab={setTab}
        selected={shownSelected}
        onSelect={select}
        onKeyDown={keys}
        onLookAt={onLookAt}
      />
      <main className="desk-page">
        <Paper
          articleRef={articleRef}
          selectedId={selected?.id ?? null}
          onPick={pick}
          onKeyDown={keys}
        />
      </main>
      <aside className="desk-pane" aria-label="What is selected" ref={paneRef} onKeyDown={paneKeys}>
        <SelectedPane
          shown={shown}
          onLinking={setLinking}
          onAccept={onAccept}
          onDismiss={onDismiss}
          onShow={onShow}
        />
      </aside>
      <Footer />
    </div>
  )
}
