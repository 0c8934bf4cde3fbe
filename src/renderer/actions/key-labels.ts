import { type ActionName, actions, type Settings } from '../../ipc/index.ts'
import { keysOf, keyWords, takenBy } from './keys.ts'

/** Names for actions that are more telling than the table's, such as a verdict’s own. */
export type ActionLabels = { readonly [N in ActionName]?: string }

export function labelOf(name: ActionName, labels: ActionLabels = {}): string {
  return labels[name] ?? actions[name].label
}

/**
 * A key as it is shown beside an action. A sign that needs Shift is shown alone, unless alone it is
 * another action's key.
 */
export function wordsOfKey(name: ActionName, key: string, settings: Pick<Settings, 'keys'>) {
  const words = keyWords(key)
  const sign = /^(.*)Shift\+(.)$/u.exec(key)
  if (sign === null || takenBy(`${sign[1]}${sign[2]}`, name, settings) === null) return words
  const shift = keyWords('Shift+A').slice(0, -2)
  return words.includes(shift) ? words : `${words.slice(0, -1)}${shift} ${words.at(-1)}`
}

/** The keys of an action as they are shown; the first is the one to name where there is one place. */
export function wordsOfKeys(name: ActionName, settings: Pick<Settings, 'keys'>): readonly string[] {
  return [...new Set(keysOf(name, settings).map((key) => wordsOfKey(name, key, settings)))]
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
