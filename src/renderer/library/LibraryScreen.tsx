import { FilePlus2 } from 'lucide-react'
import { type DropItem, DropZone } from 'react-aria-components'
import { FindingList } from '../damage/FindingList.tsx'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { Bin } from './Bin.tsx'
import { BrokenDossier } from './BrokenDossier.tsx'
import { DossierRow } from './DossierRow.tsx'
import { importFiles } from './import-files.ts'
import { Introduction, Me } from './Me.tsx'
import './library.css'

export interface LibraryScreenProps {
  readonly onOpen: (id: string) => Promise<void>
}

/** Every dossier of the library; files dropped here become new ones. */
export function LibraryScreen({ onOpen }: LibraryScreenProps) {
  const stores = useStores()
  const view = useStore(stores.library, (store) => store.view)
  if (view === null) return <main className="library" aria-busy="true" />

  const drop = async (items: readonly DropItem[]) => {
    const files = await Promise.all(
      items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])),
    )
    const paths = files.map((file) => bridge.pathOf(file)).filter((path) => path !== '')
    if (paths.length > 0) {
      await importFiles(stores, () => bridge.request('library.import', paths), onOpen)
    }
  }
  const openForWriting = async () =>
    stores.notices.report(await bridge.request('library.openForWriting', undefined))
  const choose = () =>
    void importFiles(stores, () => bridge.request('library.chooseAndImport', undefined), onOpen)

  return (
    <DropZone className="library-drop" onDrop={({ items }) => void drop(items)}>
      <main className="library">
        <header className="library-header">
          <h1>Library</h1>
          <Me me={view.me} isReadOnly={view.readOnly !== null} />
          <Button look="primary" keys="Ctrl O" isDisabled={view.readOnly !== null} onPress={choose}>
            <FilePlus2 size={15} aria-hidden="true" /> Import an article
          </Button>
        </header>
        {view.findings.length > 0 && <FindingList findings={view.findings} />}
        {view.readOnly !== null && (
          <div className="library-line">
            <span>{view.readOnly}</span>
            <Button onPress={() => void openForWriting()}>
              {view.canTakeOver ? 'Take the library over' : 'Try again'}
            </Button>
          </div>
        )}
        {view.notices.map((line) => (
          <p key={line} className="library-line">
            {line}
          </p>
        ))}
        {!view.introduced && view.readOnly === null && <Introduction me={view.me} />}
        {view.dossiers.length === 0 ? (
          <div className="library-empty">
            <h2>No dossiers yet</h2>
            <p>Drop a text file here, or import an article. It stays on this machine.</p>
          </div>
        ) : (
          <ul className="dossiers" aria-label="Dossiers">
            {view.dossiers.map((summary) => (
              <DossierRow
                key={summary.id}
                summary={summary}
                people={view.people}
                isReadOnly={view.readOnly !== null}
                onOpen={onOpen}
              />
            ))}
          </ul>
        )}
        {view.broken.map(({ id, error }) => (
          <BrokenDossier key={id} id={id} error={error} isReadOnly={view.readOnly !== null} />
        ))}
        <Bin summaries={view.binned} isReadOnly={view.readOnly !== null} />
        <footer className="library-footer">
          <span>Drop text files here to import them.</span>
          <span>{view.folder}</span>
        </footer>
      </main>
    </DropZone>
  )
}
