import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../core/finding.ts'
import { Settings } from '../ipc/index.ts'
import { ActionStore, type Doable } from './actions/action-store.ts'
import { KeyPage } from './actions/KeyPage.tsx'
import { useBibliography } from './bibliography/use-bibliography.tsx'
import { DamageScreen } from './damage/DamageScreen.tsx'
import { Desk, type DeskProps } from './desk/Desk.tsx'
import type { LeftTab } from './desk/LeftPane.tsx'
import { useVerdictLabels } from './desk/use-verdict-labels.ts'
import type { Wanted } from './desk/wanted.ts'
import { ArrivedBanner } from './drafts/ArrivedBanner.tsx'
import { Compared } from './drafts/Compared.tsx'
import { useDraftImport } from './drafts/use-draft-import.ts'
import { HandOffStore } from './hand-off/hand-off-store.ts'
import { useHandOff } from './hand-off/use-hand-off.tsx'
import { WaitingLines } from './hand-off/WaitingLines.tsx'
import { PastBanner } from './history/PastBanner.tsx'
import { usePast } from './history/use-past.ts'
import { FileDrop } from './import/FileDrop.tsx'
import { useImporting } from './import/use-importing.tsx'
import { LibraryScreen } from './library/LibraryScreen.tsx'
import { usePacks } from './packs/use-packs.tsx'
import { JumpPalette } from './palette/JumpPalette.tsx'
import { ReadOnlyContext } from './parts/Fields.tsx'
import { NoticeLine } from './parts/NoticeLine.tsx'
import { TaskLine } from './parts/TaskLine.tsx'
import { flushTyping } from './parts/typing.ts'
import { useLetters } from './queries/use-letters.tsx'
import { useAnnotations } from './report/use-annotations.tsx'
import { useReport } from './report/use-report.tsx'
import { SettingsPage } from './settings/SettingsPage.tsx'
import { bridge } from './state/bridge.ts'
import { DossierContext, StoresContext } from './state/context.ts'
import { DossierStore } from './state/dossier-store.ts'
import { IncomingStore } from './state/incoming-store.ts'
import { LibraryStore } from './state/library-store.ts'
import { NoticeStore } from './state/notice-store.ts'
import { useStore } from './state/observable.ts'
import { SettingsStore } from './state/settings-store.ts'
import { TaskStore } from './state/task-store.ts'
import { useVerify } from './verify/use-verify.tsx'

/** How many dossiers are kept in mind as opened lately. */
const RECENT = 10

/** The window: the library, or the desk with one dossier. */
export function App() {
  const stores = useMemo(() => {
    const settings = new SettingsStore()
    const actions = new ActionStore(() => settings.settings)
    return {
      ...{ actions, settings },
      ...{ library: new LibraryStore(), incoming: new IncomingStore(), notices: new NoticeStore() },
      handOffs: new HandOffStore(),
    }
  }, [])
  const { actions, library, incoming, notices } = stores
  const tasks = useMemo(() => new TaskStore(), [])
  const settings = useStore(stores.settings, (store) => store.settings)
  const [dossier, setDossier] = useState<DossierStore | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [tab, setTab] = useState<LeftTab>('claims')
  /** The draft that is looked through, or was when its arrival was undone. */
  const [compared, setCompared] = useState<string | null>(null)
  const [sheet, setSheet] = useState<'palette' | 'keys' | 'settings' | null>(null)
  const [wanted, setWanted] = useState<DeskProps['wanted']>(null)
  const forget = useCallback(() => setWanted(null), [])
  const current = useRef<DossierStore | null>(null)
  const { past, leave: leavePast, ...looking } = usePast(current, notices)
  const draftImport = useDraftImport(current, notices)
  const chooseDraft = draftImport.choose
  /** Whether something lies over the present state, which is then not to be changed unseen. */
  const isElsewhere = useRef(false)
  const showWanted = (kind: Wanted['kind'], id: string) => {
    setCompared(null)
    setWanted({ kind, id })
  }
  const verifying = useVerify({
    ...{ current, notices, onShow: showWanted },
    isCovered: isElsewhere,
  })
  const bibliography = useBibliography({ current, notices, settings: stores.settings })
  const letters = useLetters({ current, onShow: showWanted })
  const report = useReport({
    ...{ current, notices, tasks, settings: stores.settings, onShow: showWanted },
  })
  const annotating = useAnnotations({ current, notices })
  const packs = usePacks({ current, stores })
  const importing = useImporting({
    ...{ stores, present: current },
    onOpen: (id) => open(id),
    onShowLibrary: () => {
      if (current.current !== null) leave()
    },
    onArrived: setCompared,
  })
  const handingOff = useHandOff({
    ...{ stores, present: current },
    onOpen: (id) => open(id),
    onLeave: () => leave(),
    onShow: showWanted,
  })
  const screen = importing.screen ?? handingOff.screen
  isElsewhere.current =
    screen !== null ||
    handingOff.sheet !== null ||
    past !== null ||
    sheet !== null ||
    findings.length > 0 ||
    verifying.sheet !== null ||
    bibliography.sheet !== null ||
    packs.sheet !== null ||
    report.isShown ||
    report.newsroom !== null ||
    annotating.sheet !== null ||
    letters.sheet !== null

  const leave = useCallback(() => {
    flushTyping()
    const open = current.current
    current.current = null
    setDossier(null)
    leavePast()
    setTab('claims')
    setCompared(null)
    setWanted(null)
    setFindings([])
    notices.expire()
    if (open !== null) void bridge.request('dossier.close', open.id)
  }, [notices, leavePast])

  const open = useCallback(
    async (id: string) => {
      if (current.current?.id === id) return
      const result = await bridge.request('dossier.open', id)
      if (!result.ok) return notices.fail(result.error)
      leave()
      current.current = new DossierStore(result.value, notices)
      current.current.showWithin(stores.settings.settings.suggestionBudget)
      setDossier(current.current)
      setFindings(result.value.findings)
      const { title } = result.value.dossier.info
      const others = stores.settings.settings.recent.filter((each) => each.id !== id)
      stores.settings.change({ recent: [{ id, title }, ...others].slice(0, RECENT) })
    },
    [leave, notices, stores],
  )

  const restorePast = async (id: string, hash: string) => {
    leavePast()
    setTab('claims')
    const restored = await bridge.request('history.restore', { id, hash })
    if (!restored.ok) return notices.fail(restored.error)
    notices.show('The earlier state is the present one again.', [
      { label: 'Undo', run: () => void current.current?.undo() },
    ])
  }

  const showKeys = () => setSheet('keys')

  useEffect(() => library.connect(), [library])
  useEffect(() => incoming.connect(), [incoming])
  useEffect(() => tasks.connect(), [tasks])
  useEffect(() => dossier?.connect(), [dossier])
  useEffect(() => {
    document.title = dossier ? `${dossier.dossier.info.title} – Tickmark` : 'Tickmark'
  }, [dossier])

  // The palette offers what can be done where it lies over nothing but the desk.
  const isUnderPalette =
    sheet === 'palette' && past === null && findings.length === 0 && screen === null
  const isPresent = dossier !== null && (!isElsewhere.current || isUnderPalette)
  const step = (which: 'undo' | 'redo') => () => {
    flushTyping()
    void current.current?.[which]()
  }
  const resize = (changes: Partial<Pick<Settings, 'textSize' | 'measure'>>) => () => {
    const fit = Settings.partial().safeParse({ ...stores.settings.settings, ...changes })
    if (fit.success) stores.settings.change(changes)
  }
  const { textSize, measure } = settings
  const reportKept = useRef(report.answered)
  reportKept.current = report.answered
  const here = useRef<Doable>({})
  here.current = {
    import: () => void importing.choose(),
    importDraft: isPresent ? chooseDraft : null,
    verifyEvidence: isPresent ? verifying.verify : null,
    importSources: isPresent ? bibliography.importSources : null,
    exportSources: isPresent ? bibliography.show : null,
    bibliography: isPresent ? bibliography.show : null,
    packs: !isElsewhere.current || isUnderPalette ? packs.show : null,
    queries: isPresent ? letters.showQueries : null,
    corrections: isPresent ? letters.showCorrections : null,
    handOff: isPresent ? handingOff.write : null,
    openHandOff: handingOff.choose,
    exportReport: isPresent ? report.show : null,
    importAnnotations: isPresent ? annotating.choose : null,
    undo: isPresent ? step('undo') : null,
    redo: isPresent ? step('redo') : null,
    showLibrary: dossier ? leave : null,
    palette: () => setSheet('palette'),
    settings: () => setSheet('settings'),
    newsroom: report.showNewsroom,
    showKeys,
    largerText: resize({ textSize: textSize + 1 }),
    smallerText: resize({ textSize: textSize - 1 }),
    widerText: resize({ measure: measure + 4 }),
    narrowerText: resize({ measure: measure - 4 }),
  }

  useEffect(() => {
    void stores.settings.read()
    const hear = (event: KeyboardEvent) => actions.hear(event)
    const ends = [
      actions.offer(() => here.current),
      bridge.on('menu', (action) => actions.do(action)),
      bridge.on('show', ({ id }) => void open(id)),
      bridge.on('failed', (error) => notices.fail(error)),
      bridge.on('closing', async () => {
        flushTyping()
        await Promise.all([
          current.current?.answered(),
          stores.settings.keep(),
          reportKept.current(),
        ])
        await bridge.request('window.readyToClose', undefined)
      }),
      () => window.removeEventListener('keydown', hear),
    ]
    window.addEventListener('keydown', hear)
    return () => {
      for (const end of ends) end()
    }
  }, [actions, stores, open, notices])

  const labels = useVerdictLabels(dossier)
  const closeSheet = () => setSheet(null)
  return (
    <StoresContext value={stores}>
      <div className="under" inert={screen !== null}>
        {dossier === null ? (
          <LibraryScreen
            onOpen={open}
            onImport={() => void importing.choose()}
            onBring={importing.bring}
          />
        ) : findings.length > 0 ? (
          <DamageScreen
            title={dossier.dossier.info.title}
            findings={findings}
            onGoOn={() => setFindings([])}
            onShowFolder={async () =>
              notices.report(await bridge.request('library.reveal', dossier.id))
            }
            onShowLibrary={leave}
          />
        ) : (
          <DossierContext value={past?.store ?? dossier}>
            <ReadOnlyContext value={past !== null || dossier.readOnly}>
              {past ? (
                <Desk
                  key={past.words}
                  onShowLibrary={leave}
                  onExport={null}
                  wanted={wanted}
                  onWantedShown={forget}
                  tab={past.tab}
                  onTab={looking.showTab}
                  draftDeeds={null}
                  onLookAt={(entry) => void looking.lookAt(entry)}
                  banner={
                    <PastBanner
                      words={past.words}
                      isReadOnly={dossier.readOnly}
                      onRestore={
                        past.hash === null
                          ? null
                          : () => void restorePast(dossier.id, past.hash as string)
                      }
                      onBack={leavePast}
                    />
                  }
                />
              ) : (
                <FileDrop
                  hint="Drop the file to import it as a new draft"
                  onDrop={({ files }) => {
                    const paths = files.map((file) => bridge.pathOf(file)).filter(Boolean)
                    if (isElsewhere.current || annotating.drop(paths)) return
                    draftImport.drop(paths)
                  }}
                >
                  <Compared draftId={compared} onBack={() => setCompared(null)}>
                    <Desk
                      key={dossier.id}
                      onShowLibrary={leave}
                      wanted={wanted}
                      onWantedShown={forget}
                      onExport={report.show}
                      tab={tab}
                      onTab={setTab}
                      draftDeeds={{
                        onImport: chooseDraft,
                        onRead: (id) => void looking.readDraft(id),
                        onCompare: setCompared,
                      }}
                      onLookAt={(entry) => void looking.lookAt(entry)}
                      banner={
                        <div className="desk-banners">
                          <ArrivedBanner onLook={setCompared} />
                          <WaitingLines />
                        </div>
                      }
                    />
                  </Compared>
                </FileDrop>
              )}
            </ReadOnlyContext>
          </DossierContext>
        )}
      </div>
      {screen}
      <NoticeLine store={notices} />
      <TaskLine
        store={tasks}
        onCancel={async (id) => notices.report(await bridge.request('task.cancel', id))}
      />
      {handingOff.sheet}
      {verifying.sheet}
      {bibliography.sheet}
      {packs.sheet}
      {report.sheet}
      {report.newsroom}
      {annotating.sheet}
      {letters.sheet}
      {sheet === 'keys' && (
        <KeyPage
          settings={settings}
          labels={labels}
          onSettings={() => setSheet('settings')}
          onClose={closeSheet}
        />
      )}
      {sheet === 'settings' && (
        <SettingsPage
          settings={settings}
          labels={labels}
          onChange={(changes) => stores.settings.change(changes)}
          onClose={closeSheet}
        />
      )}
      {sheet === 'palette' && (
        <JumpPalette
          dossier={past?.store ?? dossier}
          labels={labels}
          onShow={showWanted}
          onOpen={(id) => void open(id)}
          onClose={closeSheet}
        />
      )}
    </StoresContext>
  )
}
