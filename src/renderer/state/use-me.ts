import type { Person } from '../../core/dossier/index.ts'
import { useStores } from './context.ts'
import { useStore } from './observable.ts'

/** Who works here; undefined until the library is read. */
export function useMe(): Person | undefined {
  return useStore(useStores().library, ({ view }) => view?.me)
}

/** Everybody whom this library knows; nobody until it is read. */
export function usePeople(): readonly Person[] {
  return useStore(useStores().library, ({ view }) => view?.people ?? NOBODY)
}

const NOBODY: readonly Person[] = []
