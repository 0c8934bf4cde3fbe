import type { ActionName } from '../../ipc/index.ts'
import { useSettings } from '../state/context.ts'
import { wordsOfKeys } from './key-labels.ts'

/** The first key that the person has for an action; nothing where there is none. */
export function ActionKey({ name }: { readonly name: ActionName }) {
  const [words] = wordsOfKeys(name, useSettings())
  return words === undefined ? null : <kbd>{words}</kbd>
}
