import type { ReactNode, RefObject } from 'react'
import type { Dossier } from '../../core/dossier/index.ts'
import type { Taken } from '../../ipc/index.ts'
import type { Brought } from '../parts/pasted.ts'
import { bridge } from '../state/bridge.ts'
import type { Stores } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { useStore } from '../state/observable.ts'
import { bring } from './bring.ts'
import { FileDrop } from './FileDrop.tsx'
import { ImportScreen } from './ImportScreen.tsx'

export interface ImportingProps {
  readonly stores: Stores
  /** The open dossier. */
  readonly present: RefObject<DossierStore | null>
  readonly onOpen: (id: string) => Promise<void>
  readonly onShowLibrary: () => void
  /** A new draft came for the open dossier. */
  readonly onArrived: (draftId: string) => void
}

export interface Importing {
  /** Lies over everything while files are to be imported, else null. */
  readonly screen: ReactNode | null
  /** Lets the person choose files that become dossiers of their own. */
  readonly choose: () => Promise<void>
  /** Takes what was pasted or dropped as dossiers of their own. */
  readonly bring: (brought: Brought) => void
}

/** Importing articles: how files come to be looked at, and what is shown when they are imported. */
export function useImporting(props: ImportingProps): Importing {
  const { stores, present, onOpen, onShowLibrary, onArrived } = props
  const { incoming, notices } = stores
  const isShown = useStore(incoming, ({ files, taking }) => files.length > 0 || taking !== null)

  const finish = async (taken: readonly Taken[]) => {
    const [only, ...more] = taken
    if (only === undefined) return
    if (more.length > 0) return onShowLibrary()
    await onOpen(only.id)
    if (only.draftId !== null && present.current?.id === only.id) onArrived(only.draftId)
  }
  const draftNumber = (id: string) => {
    const store = present.current
    return store?.id === id ? nextDraft(store.dossier) : null
  }
  const take = (brought: Brought) => void bring(brought, notices)
  return {
    screen: isShown ? (
      <FileDrop hint="Drop to import this too" takesWords onDrop={take}>
        <ImportScreen onFinish={finish} onOpen={onOpen} draftNumber={draftNumber} />
      </FileDrop>
    ) : null,
    choose: async () => notices.report(await bridge.request('import.choose', { into: null })),
    bring: take,
  }
}

function nextDraft({ drafts }: Dossier): number {
  return Math.max(...Object.values(drafts).map(({ number }) => number)) + 1
}
