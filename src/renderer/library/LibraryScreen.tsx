import { FilePlus2 } from 'lucide-react'
import { FindingList } from '../damage/FindingList.tsx'
import { WaitingLines } from '../hand-off/WaitingLines.tsx'
import { FileDrop } from '../import/FileDrop.tsx'
import { usePasting } from '../import/use-pasting.ts'
import { Button } from '../parts/Button.tsx'
import type { Brought } from '../parts/pasted.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { Bin } from './Bin.tsx'
import { BrokenDossier } from './BrokenDossier.tsx'
import { DossierRow } from './DossierRow.tsx'
import { Introduction } from './Introduction.tsx'
import { Me } from './Me.tsx'
import './library.css'

export interface LibraryScreenProps {
  readonly onOpen: (id: string) => Promise<void>
  /** Lets the person choose files to import. */
  readonly onImport: () => void
  /** Imports what was dropped or pasted. */
  readonly onBring: (brought: Brought) => void
}

/** Every dossier of the library; what is dropped or pasted here becomes new ones. */
export function LibraryScreen({ onOpen, onImport, onBring }: LibraryScreenProps) {
  const stores = useStores()
  const view = useStore(stores.library, (store) => store.view)
  usePasting(onBring)
  if (view === null) return <main className="library" aria-busy="true" />

  const openForWriting = async () =>
    stores.notices.report(await bridge.request('library.openForWriting', undefined))
  return (
    <FileDrop hint="Drop to import" takesWords onDrop={onBring}>
      <div className="library-scroll">
        <main className="library">
          <header className="library-header">
            <h1>Library</h1>
            <Me />
            <Button look="quiet" onPress={() => stores.actions.do('packs')}>
              Verdict packs
            </Button>
            <Button
              look="primary"
              keys="Ctrl O"
              isDisabled={view.readOnly !== null}
              onPress={onImport}
            >
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
          <WaitingLines />
          {!view.introduced && view.readOnly === null && <Introduction me={view.me} />}
          {view.dossiers.length === 0 ? (
            <div className="library-empty">
              <h2>No dossiers yet</h2>
              <p>
                Drop an article here, or paste one with <kbd>Ctrl V</kbd>: Word, web pages, PDF,
                Markdown or text. It stays on this machine.
              </p>
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
            {view.dossiers.length > 0 && (
              <span>Drop or paste Word, web pages, PDF, Markdown or text here to import it.</span>
            )}
            <span>{view.folder}</span>
          </footer>
        </main>
      </div>
    </FileDrop>
  )
}
