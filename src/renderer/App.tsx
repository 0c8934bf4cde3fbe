import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryEntry } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import type { MenuAction } from '../ipc/index.ts'
import { DamageScreen } from './damage/DamageScreen.tsx'
import { Desk } from './desk/Desk.tsx'
import { KeyPage } from './desk/KeyPage.tsx'
import { PastBanner } from './history/PastBanner.tsx'
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

/** An earlier state that is looked at. */
interface Past {
  readonly entry: HistoryEntry
  readonly store: DossierStore
}

/** The window: the library, or the desk with one dossier. */
export function App() {
  const stores = useMemo(() => ({ library: new LibraryStore(), notices: new NoticeStore() }), [])
  const { library, notices } = stores
  const [dossier, setDossier] = useState<DossierStore | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [past, setPast] = useState<Past | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const current = useRef<DossierStore | null>(null)
  /** Whether something lies over the present state, which is then not to be changed unseen. */
  const isElsewhere = useRef(false)
  isElsewhere.current = past !== null || showsKeys || findings.length > 0

  const leave = useCallback(() => {
    flushTyping()
    const open = current.current
    current.current = null
    setDossier(null)
    setPast(null)
    setFindings([])
    notices.expire()
    if (open !== null) void bridge.request('dossier.close', open.id)
  }, [notices])

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

  const lookAt = useCallback(
    async (entry: HistoryEntry) => {
      const present = current.current
      if (present === null) return
      flushTyping()
      const state = await bridge.request('history.stateAt', { id: present.id, hash: entry.hash })
      if (!state.ok) return notices.fail(state.error)
      setPast({ entry, store: DossierStore.ofPast(state.value, notices) })
    },
    [notices],
  )
  const restorePast = async ({ entry, store }: Past) => {
    setPast(null)
    const arg = { id: store.id, hash: entry.hash }
    const restored = await bridge.request('history.restore', arg)
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
    [stores, open, exportReport, leave],
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
            <Desk
              key={past?.entry.hash ?? dossier.id}
              onShowLibrary={leave}
              onShowKeys={() => setShowsKeys(true)}
              onExport={past ? null : () => void exportReport()}
              firstTab={past ? 'history' : 'claims'}
              onLookAt={(entry) => void lookAt(entry)}
              banner={
                past && (
                  <PastBanner
                    entry={past.entry}
                    isReadOnly={dossier.readOnly}
                    onRestore={() => void restorePast(past)}
                    onBack={() => setPast(null)}
                  />
                )
              }
            />
          </ReadOnlyContext>
        </DossierContext>
      )}
      <NoticeLine store={notices} />
      <KeyPage isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </StoresContext>
  )
}
