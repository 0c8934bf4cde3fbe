import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useOffer } from '../actions/use-offer.ts'
import { Paper } from '../article/Paper.tsx'
import { useCaretKeys } from '../article/use-caret-keys.ts'
import { useFind } from '../find/use-find.tsx'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossier, useDossierStore, useSettings, useStores } from '../state/context.ts'
import { DeskHeader } from './DeskHeader.tsx'
import type { DraftDeeds } from './DraftList.tsx'
import { Footer } from './Footer.tsx'
import { LeftPane, type LeftTab } from './LeftPane.tsx'
import { PaneEdge } from './PaneEdge.tsx'
import { SelectedPane, type Shown } from './SelectedPane.tsx'
import { stepSuggestion } from './selection-state.ts'
import { useCheckingOff } from './use-checking-off.ts'
import { useContextMenu } from './use-context-menu.tsx'
import { useJudging } from './use-judging.ts'
import { useMarking } from './use-marking.ts'
import { useSelection } from './use-selection.ts'
import { verdictLabels } from './verdict-labels.ts'
import './desk.css'

export interface DeskProps {
  readonly onShowLibrary: () => void
  /** Null where there is nothing to export, as for an earlier state. */
  readonly onExport: (() => void) | null
  /** The person wants to see the dossier as it was after this entry. */
  readonly onLookAt: (entry: HistoryEntry) => void
  readonly draftDeeds: DraftDeeds | null
  /** Which list is shown. */
  readonly tab: LeftTab
  readonly onTab: (tab: LeftTab) => void
  /** A claim or source that somebody asked for from elsewhere; told once. */
  readonly wanted?: { readonly kind: 'claim' | 'source'; readonly id: string } | null
  /** A line across the desk. */
  readonly banner?: ReactNode
}

/** The screen where an article is checked: lists, paper, and what is selected. */
export function Desk(props: DeskProps) {
  const { onShowLibrary, onExport, onLookAt, draftDeeds, tab, onTab, wanted, banner } = props
  const store = useDossierStore()
  const { settings: settingsStore } = useStores()
  const settings = useSettings()
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const selection = useSelection()
  const { selected, claim, suggestion, source, select } = selection
  const [linking, setLinking] = useState<string | null>(null)
  const [showsUnticked, setShowsUnticked] = useState(false)
  const articleRef = useRef<HTMLElement>(null)
  const paneRef = useRef<HTMLElement>(null)
  const deskRef = useRef<HTMLDivElement>(null)
  const isLinking = linking !== null && linking === claim?.claim.id

  // The article answers in the next frame; the lists and the pane follow as soon as they are ready.
  const shownSelected = useDeferredValue(selected)
  const shown = useDeferredValue(
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
  const enterPane = () => {
    if (shown.claim?.claim.id === claim?.claim.id) focusPane()
    else entersPane.current = true
  }

  // Whatever had the focus and went away gives it back to the article.
  useEffect(() => {
    if (document.activeElement === document.body) articleRef.current?.focus({ preventScroll: true })
  })
  useEffect(() => {
    if (!wanted) return
    onTab(wanted.kind === 'claim' ? 'claims' : 'sources')
    select({ ...wanted })
  }, [wanted, onTab, select])

  const pick = useStable((id: string) =>
    select({ kind: id.startsWith('suggestion-') ? 'suggestion' : 'claim', id }),
  )
  const marking = useMarking(selection, articleRef)
  const judging = useJudging(selection, () => {
    flushTyping()
    setLinking(claim?.claim.id ?? null)
  })
  const checkingOff = useCheckingOff(selection, articleRef, () => setShowsUnticked((is) => !is))
  const caret = useCaretKeys(articleRef, selection.at)
  const find = useFind(articleRef)
  const labels = useMemo(() => verdictLabels(pack), [pack])
  const { menu, onContextMenu } = useContextMenu(selection, labels, pick)

  const goToSuggestion = (by: 1 | -1) => () => {
    // Past the last suggestion Tab moves on to the next control, as it does everywhere.
    const next = stepSuggestion(store.index.suggestions, selection.at.current, by)
    if (next === null) return false
    select(next)
  }
  const leave = () => {
    const native = document.getSelection()
    if (native && !native.isCollapsed) return native.collapseToEnd()
    if (selected === null) return false
    select(null)
  }
  const stepPane = (by: 1 | -1) => () => {
    const panes = [...(deskRef.current?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])]
    const at = panes.findIndex((pane) => pane.contains(document.activeElement))
    const next = panes[(at + by + panes.length) % panes.length]
    const first = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>(STOP)
    first?.focus()
  }
  const { placeOn, ...markingActions } = marking
  useOffer({
    ...markingActions,
    ...judging,
    ...checkingOff,
    ...caret,
    ...find.doable,
    accept: marking.accept ?? (claim ? enterPane : null),
    nextSuggestion: goToSuggestion(1),
    previousSuggestion: goToSuggestion(-1),
    leave,
    nextPane: stepPane(1),
    previousPane: stepPane(-1),
    toggleLists: () => settingsStore.change({ listsShown: !settings.listsShown }),
    togglePane: () => settingsStore.change({ paneShown: !settings.paneShown }),
  })

  const paneKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    articleRef.current?.focus({ preventScroll: true })
  }
  const { listsShown, paneShown } = settings
  const style = {
    '--lists': listsShown ? `${settings.listsWidth}px` : '0px',
    '--pane': paneShown ? `${settings.paneWidth}px` : '0px',
    '--text-size': `${settings.textSize}px`,
    '--measure': `${settings.measure}ch`,
  } as CSSProperties
  const position = store.readOnly ? null : (claim?.place?.position ?? null)
  return (
    <div className="desk" style={style} ref={deskRef}>
      {banner}
      <DeskHeader onExport={onExport} onShowLibrary={onShowLibrary} />
      {listsShown && (
        <LeftPane
          tab={tab}
          onTab={onTab}
          selected={shownSelected}
          onSelect={select}
          draftDeeds={draftDeeds}
          onLookAt={onLookAt}
        />
      )}
      <main className="desk-page" data-pane>
        <Paper
          articleRef={articleRef}
          selectedId={selected?.id ?? null}
          resized={position && position.start < position.end ? position : null}
          showsUnticked={showsUnticked}
          bar={find.bar}
          onPick={pick}
          onResize={(span) => claim && void placeOn(claim.claim.id, span)}
          onContextMenu={onContextMenu}
        />
        {listsShown && (
          <PaneEdge
            label="Width of the lists"
            side="left"
            width={settings.listsWidth}
            min={200}
            max={560}
            onWidth={(listsWidth) => settingsStore.change({ listsWidth })}
          />
        )}
        {paneShown && (
          <PaneEdge
            label="Width of the claim’s pane"
            side="right"
            width={settings.paneWidth}
            min={260}
            max={640}
            onWidth={(paneWidth) => settingsStore.change({ paneWidth })}
          />
        )}
      </main>
      {paneShown && (
        <aside
          className="desk-pane"
          data-pane
          aria-label="What is selected"
          ref={paneRef}
          onKeyDown={paneKeys}
          {...{ [HEARS]: 'choices' satisfies Hearing }}
        >
          <SelectedPane
            shown={shown}
            onLinking={(is) => setLinking(is ? (claim?.claim.id ?? null) : null)}
            onAccept={() => marking.accept?.()}
            onDismiss={() => marking.dismiss?.()}
            onShow={(tab, id) => {
              onTab(tab)
              select(tab === 'sources' ? { kind: 'source', id } : { kind: 'claim', id })
            }}
          />
        </aside>
      )}
      <Footer showsUnticked={showsUnticked} />
      {menu}
    </div>
  )
}

/** What of a pane gets the focus when one goes there by key. */
const STOP =
  'article[tabindex], [aria-current="true"], [role=tab][aria-selected=true], input, textarea, button, [tabindex="0"]'
