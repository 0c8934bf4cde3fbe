import { createContext, useContext } from 'react'
import type { Dossier, RecordName } from '../../core/dossier/index.ts'
import type { Settings } from '../../ipc/index.ts'
import type { ActionStore } from '../actions/action-store.ts'
import type { HandOffStore } from '../hand-off/hand-off-store.ts'
import type { DossierStore } from './dossier-store.ts'
import type { IncomingStore } from './incoming-store.ts'
import type { LibraryStore } from './library-store.ts'
import type { NoticeStore } from './notice-store.ts'
import { useStore } from './observable.ts'
import type { Reading } from './reading-store.ts'
import type { SettingsStore } from './settings-store.ts'

export interface Stores {
  readonly actions: ActionStore
  readonly settings: SettingsStore
  readonly library: LibraryStore
  readonly incoming: IncomingStore
  readonly handOffs: HandOffStore
  readonly notices: NoticeStore
}

export const StoresContext = createContext<Stores | null>(null)
export const DossierContext = createContext<DossierStore | null>(null)

export function useStores(): Stores {
  return given(useContext(StoresContext))
}

/** How the person likes to work, as it is now. */
export function useSettings(): Settings {
  return useStore(useStores().settings, (store) => store.settings)
}

/** The store of the open dossier: for sending commands. */
export function useDossierStore(): DossierStore {
  return given(useContext(DossierContext))
}

/** What `select` reads from the open dossier; see {@link useStore} for its one rule. */
export function useDossier<T>(select: (store: DossierStore) => T): T {
  return useStore(useDossierStore(), select)
}

/** A record of the open dossier; the component renders again when anything in it changes. */
export function useRecord<N extends RecordName>(name: N): Dossier[N] {
  useDossier((store) => store.versionOf(name))
  return useDossierStore().dossier[name]
}

/** The evidence that lies beside the article, or null. */
export function useReading(): Reading | null {
  return useStore(useDossierStore().reading, (store) => store.reading)
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('Used outside of its provider')
  return value
}
