import type { ActionName } from '../../ipc/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { useSettings } from '../state/context.ts'

/** The first key that the person has for an action, for a button that does the same. */
export function useKeyOf(name: ActionName): { readonly keys?: string } {
  const [keys] = wordsOfKeys(name, useSettings())
  return keys === undefined ? {} : { keys }
}
