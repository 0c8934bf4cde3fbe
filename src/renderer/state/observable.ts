import { useSyncExternalStore } from 'react'

/** Tells its listeners when it changed. */
export class Observable {
  #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  protected changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

/**
 * What `select` reads from the store; the component renders again when it is another value.
 * `select` must answer the same value (by identity) while what it reads stays as it is.
 */
export function useStore<S extends Observable, T>(store: S, select: (store: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store))
}
