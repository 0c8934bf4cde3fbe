import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../core/finding.ts'
import type { MenuAction } from '../ipc/index.ts'
import { DamageScreen } from './damage/DamageScreen.tsx'
import { Desk } from './desk/Desk.tsx'
import { KeyPage } from './desk/KeyPage.tsx'
import type { LeftTab } from './desk/LeftPane.tsx'
import { ArrivedBanner } from './drafts/ArrivedBanner.tsx'
import { Compared } from './drafts/Compared.tsx'
import { DraftDrop } from './drafts/DraftDrop.tsx'
import { useDraftImport } from './drafts/use-draft-import.ts'
import { PastBanner } from './history/PastBanner.tsx'
import { usePast } from './history/use-past.ts'
import { importFiles } from './library/import-files.ts'
import { LibraryScreen } from './library/LibraryScreen.tsx'
import { ReadOnlyContext } from './parts/Fields.tsx'
import { NoticeLine } from './parts/NoticeLine.tsx'
import { flushTyping } from './parts/typing.ts'
import { bridge } from './state/bridge.ts'
import { DossierContext, StoresContext } from './state/context.ts'
import { DossierStore } from './state/dossier-store.ts'
import { LibraryStore } from './state/library-store.ts'
import { NoticeStore } from './state/notice-store.ts'

/** The window: the library, or the desk with one dossier. */
export function App() {
  const stores = useMemo(() => ({ library: new LibraryStore(), notices: new NoticeStore() }), [])
  const { library, notices } = stores
  const [dossier, setDossier] = useState<DossierStore | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [tab, setTab] = useState<LeftTab>('claims')
  /** The draft that is looked through, or was when its arrival was undone. */
  const [compared, setCompared] = useState<string | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const current = useRef<DossierStore | null>(null)
  const { past, leave: leavePast, ...looking } = usePast(current, notices)
  const draftImport = useDraftImport(current, notices, setCompared)
  const chooseDraft = draftImport.choose
  /** Whether something lies over the present state, which is then not to be changed unseen. */
  const isElsewhere = useRef(false)
  isElsewhere.current = past !== null || showsKeys || findings.length > 0

  const leave = useCallback(() => {
    flushTyping()
    const open = current.current
    current.current = null
    setDossier(null)
    leavePast()
    setTab('claims')
    setCompared(null)
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
      setDossier(current.current)
      setFindings(result.value.findings)
    },
    [leave, notices],
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

  const exportReport = useCallback(async () => {
    const id = current.current?.id
    if (id === undefined) return
    flushTyping()
    const result = await bridge.request('report.export', id)
    if (!result.ok) return notices.fail(result.error)
    if (result.value === null) return
    notices.show(`Report written to ${result.value.path}`, [
      {
        label: 'Open',
        run: async () => notices.report(await bridge.request('report.open', undefined)),
      },
      {
        label: 'Show in folder',
        run: async () => notices.report(await bridge.request('report.reveal', undefined)),
      },
    ])
  }, [notices])

  const showKeys = () => setShowsKeys(true)

  useEffect(() => library.connect(), [library])
  useEffect(() => dossier?.connect(), [dossier])
  useEffect(() => {
    document.title = dossier ? `${dossier.dossier.info.title} – Tickmark` : 'Tickmark'
  }, [dossier])

  const act = useCallback(
    (action: MenuAction) => {
      switch (action) {
        case 'import':
          return void importFiles(
            stores,
            () => bridge.request('library.chooseAndImport', undefined),
            open,
          )
        case 'importDraft':
          if (isElsewhere.current) return
          return chooseDraft()
        case 'exportReport':
          if (isElsewhere.current) return
          return void exportReport()
        case 'undo':
        case 'redo':
          if (isElsewhere.current) return
          flushTyping()
          return void current.current?.[action]()
        case 'showLibrary':
          return leave()
        case 'showKeys':
          return setShowsKeys(true)
      }
    },
    [stores, open, chooseDraft, exportReport, leave],
  )

  useEffect(() => {
    const ends = [
      bridge.on('menu', act),
      bridge.on('show', ({ id }) => void open(id)),
      bridge.on('failed', (error) => notices.fail(error)),
      bridge.on('closing', async () => {
        flushTyping()
        await current.current?.answered()
        await bridge.request('window.readyToClose', undefined)
      }),
    ]
    const undoKeys = (event: KeyboardEvent) => {
      // In a text field Ctrl Z is the field's own.
      const inField = (event.target as Element).matches('input:not([type=radio]), textarea')
      if (inField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      act(event.shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', undoKeys)
    return () => {
      for (const end of ends) end()
      window.removeEventListener('keydown', undoKeys)
    }
  }, [act, open, notices])

  return (
    <StoresContext value={stores}>
      {dossier === null ? (
        <LibraryScreen onOpen={open} />
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
                onShowKeys={showKeys}
                onExport={null}
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
              <DraftDrop
                onDrop={(paths) => {
                  if (!isElsewhere.current) draftImport.drop(paths)
                }}
              >
                <Compared draftId={compared} onBack={() => setCompared(null)} onShowKeys={showKeys}>
                  <Desk
                    key={dossier.id}
                    onShowLibrary={leave}
                    onShowKeys={showKeys}
                    onExport={() => void exportReport()}
                    tab={tab}
                    onTab={setTab}
                    draftDeeds={{
                      onImport: chooseDraft,
                      onRead: (id) => void looking.readDraft(id),
                      onCompare: setCompared,
                    }}
                    onLookAt={(entry) => void looking.lookAt(entry)}
                    banner={<ArrivedBanner onLook={setCompared} />}
                  />
                </Compared>
              </DraftDrop>
            )}
          </ReadOnlyContext>
        </DossierContext>
      )}
      <NoticeLine store={notices} />
      <KeyPage isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </StoresContext>
  )
}
