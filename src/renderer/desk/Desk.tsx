import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useOffer } from '../actions/use-offer.ts'
import { Paper } from '../article/Paper.tsx'
import { useCaret } from '../article/use-caret.ts'
import { useCaretKeys } from '../article/use-caret-keys.ts'
import { EvidencePane } from '../evidence/EvidencePane.tsx'
import { useFind } from '../find/use-find.tsx'
import type { DraftDeeds } from '../lists/DraftList.tsx'
import { useNoting } from '../notes/use-noting.ts'
import { flushTyping } from '../parts/typing.ts'
import { useLater } from '../parts/use-later.ts'
import { useStable } from '../parts/use-stable.ts'
import { useAsking } from '../queries/use-asking.ts'
import { useReviewing } from '../review/use-reviewing.tsx'
import { useSaying } from '../sayings/use-saying.ts'
import {
  useDossier,
  useDossierStore,
  useReading,
  useSettings,
  useStores,
} from '../state/context.ts'
import { useBudget } from '../suggestions/use-budget.ts'
import { useReturned } from '../suggestions/use-returned.ts'
import { useWalk } from '../suggestions/use-walk.ts'
import { DeskHeader } from './DeskHeader.tsx'
import { Footer } from './Footer.tsx'
import { LeftPane, type LeftTab } from './LeftPane.tsx'
import { PaneEdge } from './PaneEdge.tsx'
import { PaneSwitch } from './PaneSwitch.tsx'
import { SelectedPane, type Shown } from './SelectedPane.tsx'
import { useAnnouncer } from './use-announcer.tsx'
import { useCheckingOff } from './use-checking-off.ts'
import { useClaimNews } from './use-claim-news.ts'
import { useContextMenu } from './use-context-menu.tsx'
import { useJudging } from './use-judging.ts'
import { useMarking } from './use-marking.ts'
import { usePanes } from './use-panes.ts'
import { useSelection } from './use-selection.ts'
import { verdictLabels } from './verdict-labels.ts'
import { type Wanted, wantedWords } from './wanted.ts'
import './desk.css'
import './pane-switch.css'

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
  /** What somebody asked for from elsewhere, until it is shown. */
  readonly wanted: Wanted | null
  readonly onWantedShown: () => void
  /** A line across the desk. */
  readonly banner?: ReactNode
}

/** The screen where an article is checked: lists, paper, and what is selected. */
export function Desk(props: DeskProps) {
  const { onShowLibrary, onExport, onLookAt, draftDeeds, tab, onTab, banner } = props
  const { wanted, onWantedShown } = props
  const store = useDossierStore()
  const { settings: settingsStore } = useStores()
  const settings = useSettings()
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const title = useDossier(({ dossier }) => dossier.info.title)
  const selection = useSelection()
  const { selected, claim, suggestion, source, note, select } = selection
  const [linking, setLinking] = useState<string | null>(null)
  const [showsUnticked, setShowsUnticked] = useState(false)
  const articleRef = useRef<HTMLElement>(null)
  const paneRef = useRef<HTMLElement>(null)
  const deskRef = useRef<HTMLDivElement>(null)
  const isLinking = linking !== null && linking === claim?.claim.id
  const reading = useReading()
  const panes = usePanes(deskRef, { hasEvidence: reading !== null })
  const { region, say } = useAnnouncer()
  const walk = useWalk(selection)
  const caret = useCaret(
    articleRef,
    useStable((offset: number) => {
      selection.at.current = offset
      walk.moved()
    }),
  )
  useClaimNews(selection, () => document.activeElement === articleRef.current, say)

  // The article answers in the next frame; the lists and the pane follow as soon as they are ready.
  const shownSelected = useLater(selected)
  const shownChosen = useLater(selection.chosen)
  const shown = useLater(
    useMemo(
      (): Shown => ({ claim, suggestion, source, note, isLinking }),
      [claim, suggestion, source, note, isLinking],
    ),
  )
  /** Whether the pane's first field gets the focus once the pane shows what is selected. */
  const entersPane = useRef(false)
  useEffect(() => {
    const isThere = shown.claim?.claim.id === claim?.claim.id
    if (!entersPane.current || !isThere || !paneRef.current) return
    entersPane.current = false
    paneRef.current.querySelector<HTMLElement>('input, textarea')?.focus()
  })
  const enterPane = () => {
    entersPane.current = true
    panes.show('pane')
    // What is shown already is not drawn again.
    setEntered((times) => times + 1)
  }
  const [, setEntered] = useState(0)

  // In a narrow window evidence that was asked for comes to the front.
  const { show } = panes
  useEffect(() => {
    if (reading) show('evidence')
  }, [reading, show])
  // Whatever had the focus and went away gives it back to the article; to the pane where a narrow
  // window does not show the article.
  useEffect(() => {
    for (const ref of [articleRef, paneRef]) {
      if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
    }
  })
  const showWords = useStable((kind: 'tick' | 'dismissal', id: string) => {
    const span = wantedWords(store.dossier, kind, id)
    if (span === null) return
    select(null)
    panes.enter('page')
    caret.select(span)
  })
  useEffect(() => {
    if (!wanted) return
    const { kind, id } = wanted
    if (kind === 'tick' || kind === 'dismissal') showWords(kind, id)
    else {
      onTab(`${kind}s`)
      select({ kind, id })
    }
    onWantedShown()
  }, [wanted, onTab, select, showWords, onWantedShown])

  const pick = useStable((id: string) =>
    select({
      kind: id.startsWith('suggestion-') ? 'suggestion' : store.notes.get(id) ? 'note' : 'claim',
      id,
    }),
  )
  // The caret goes along to what is selected, so that keys go on from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is selected
  useEffect(() => {
    const span = claim?.place?.position ?? suggestion ?? note?.position
    const at = caret.value?.focus
    if (!span || (at !== undefined && at >= span.start && at <= span.end)) return
    caret.put({ anchor: span.start, focus: span.start })
  }, [selected?.id])

  const marking = useMarking(selection, caret)
  const budget = useBudget(selection, say)
  const judging = useJudging(selection, () => {
    flushTyping()
    panes.show('pane')
    setLinking(claim?.claim.id ?? null)
  })
  const noting = useNoting(selection, () => {
    panes.show('pane')
    paneRef.current?.querySelector<HTMLElement>('.note-choice button')?.focus()
  })
  const asking = useAsking(selection, caret, () => panes.show('pane'))
  const showPane = useStable(() => panes.show('pane'))
  const saying = useSaying(selection, showPane)
  const onShow = () => setShowsUnticked((is) => !is)
  const checkingOff = useCheckingOff({ articleRef, caret, onShow, say })
  const caretKeys = useCaretKeys(caret, say)
  const find = useFind(articleRef, caret)
  const labels = useMemo(() => verdictLabels(pack), [pack])
  const { menu, onContextMenu } = useContextMenu(selection, caret, labels, pick)

  const leave = () => {
    if (find.bar) return find.close()
    const { activeElement, body } = document
    const isInArticle = activeElement === articleRef.current || activeElement === body
    if (!isInArticle && !deskRef.current?.contains(activeElement)) return false
    if (!isInArticle && !reviewing.isOn) return panes.enter('page')
    const words = caret.value
    if (words && caret.span) return caret.put({ anchor: words.focus, focus: words.focus })
    if (reviewing.isOn) return reviewing.leave()
    if (selected !== null) return select(null)
    // There is nothing left to step back from but the article itself.
    walk.free()
  }
  // The same ones at each render, so that what is not touched is not drawn again.
  const onShowOne = useStable((kind: 'source' | 'claim' | 'note', id: string) => {
    onTab(`${kind}s`)
    select({ kind, id })
  })
  const onShowReview = useStable(() => {
    onTab('review')
    panes.show('lists')
  })
  const reviewing = useReviewing({ selection, panes, onShowOne, onEscape: leave })
  useReturned(selection, !reviewing.isOn)
  const { placeOn, ...markingActions } = marking
  useOffer({
    ...markingActions,
    ...budget,
    ...judging,
    ...checkingOff,
    ...noting,
    ...saying,
    ...asking,
    ...reviewing.doable,
    ...caretKeys,
    ...find.doable,
    accept: marking.accept ?? (claim ? enterPane : null),
    ...walk.doable,
    leave,
    ...panes.doable,
  })

  const onLinking = useStable((is: boolean) => setLinking(is ? (claim?.claim.id ?? null) : null))
  const onAccept = useStable(() => marking.accept?.())
  const onDismiss = useStable(() => marking.dismiss?.())
  const onMarkClaim = useStable(() => marking.markClaim?.())

  const paneKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    panes.enter('page')
  }
  const { listsShown, evidenceShown, paneShown } = panes
  const style = {
    '--lists': listsShown ? `${settings.listsWidth}px` : '0px',
    '--evidence': `${settings.evidenceWidth}px`,
    '--pane': paneShown ? `${settings.paneWidth}px` : '0px',
    '--text-size': `${settings.textSize}px`,
    '--measure': `${settings.measure}ch`,
  } as CSSProperties
  const paneEdge = paneShown && (
    <PaneEdge
      label="Width of the claim’s pane"
      side="right"
      width={settings.paneWidth}
      min={260}
      max={640}
      onWidth={(paneWidth) => settingsStore.change({ paneWidth })}
    />
  )
  const position = store.readOnly ? null : (claim?.place?.position ?? null)
  return (
    <div
      className="desk"
      style={style}
      ref={deskRef}
      data-front={panes.front}
      data-evidence={evidenceShown || undefined}
    >
      {reviewing.line ?? banner}
      {reviewing.header ?? (
        <DeskHeader onExport={onExport} onShowLibrary={onShowLibrary} onShowReview={onShowReview} />
      )}
      {panes.isNarrow && <PaneSwitch panes={panes} selected={selected?.kind ?? null} />}
      {listsShown && reviewing.queue}
      {listsShown && !reviewing.isOn && (
        <LeftPane
          tab={tab}
          onTab={onTab}
          selected={shownSelected}
          onSelect={select}
          chosen={shownChosen}
          latest={selection.latest}
          onChoose={selection.selectMany}
          draftDeeds={draftDeeds}
          onLookAt={onLookAt}
        />
      )}
      <main className="desk-page" data-pane>
        {panes.isNarrow && panes.front !== 'page' && <h1 className="heard">{title}</h1>}
        <Paper
          articleRef={articleRef}
          caret={caret}
          selectedId={selected?.id ?? null}
          resized={position && position.start < position.end ? position : null}
          showsUnticked={showsUnticked}
          bar={find.bar}
          centres={reviewing.isOn}
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
        {!evidenceShown && paneEdge}
      </main>
      {evidenceShown && (
        <EvidencePane
          claim={claim}
          onClaim={pick}
          say={say}
          onLeave={() => panes.enter('page')}
          edge={paneEdge}
        />
      )}
      {paneShown && (
        <aside
          className="desk-pane"
          data-pane
          tabIndex={-1}
          aria-label="What is selected"
          ref={paneRef}
          onKeyDown={paneKeys}
          {...{ [HEARS]: 'choices' satisfies Hearing }}
        >
          {reviewing.card ?? (
            <SelectedPane
              shown={shown}
              onLinking={onLinking}
              onAccept={onAccept}
              onDismiss={onDismiss}
              onMarkClaim={onMarkClaim}
              onShow={onShowOne}
            />
          )}
        </aside>
      )}
      <Footer
        suggestion={suggestion?.start ?? null}
        turn={walk.turn}
        showsUnticked={showsUnticked}
        hasNote={note !== undefined}
        isReviewing={reviewing.isOn}
      />
      {menu}
      {region}
    </div>
  )
}
