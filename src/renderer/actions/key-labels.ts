import { type ActionName, actions, keysOf, type Settings } from '../../ipc/index.ts'
import { keyWords } from './keys.ts'

/** Names for actions that are more telling than the table's, such as a verdict’s own. */
export type ActionLabels = { readonly [N in ActionName]?: string }

export function labelOf(name: ActionName, labels: ActionLabels = {}): string {
  return labels[name] ?? actions[name].label
}

/** The keys of an action as they are shown; the first is the one to name where there is one place. */
export function wordsOfKeys(name: ActionName, settings: Pick<Settings, 'keys'>): readonly string[] {
  return [...new Set(keysOf(name, settings).map(keyWords))]
}

/** The names of actions by their group, in the table's order. */
export function byGroup(
  names: readonly ActionName[] = Object.keys(actions) as ActionName[],
): readonly { readonly group: string; readonly names: readonly ActionName[] }[] {
  const groups = new Map<string, ActionName[]>()
  for (const name of names) {
    const { group } = actions[name]
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [name])
    else known.push(name)
  }
  return [...groups].map(([group, names]) => ({ group, names }))
}
