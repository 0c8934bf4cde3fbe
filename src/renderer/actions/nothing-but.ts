import { type ActionName, actions } from '../../ipc/index.ts'
import type { Doable } from './action-store.ts'

/** What a screen offers that lies over everything: nothing of what is under it but these. */
export function nothingBut(...stays: readonly ActionName[]): Doable {
  const kept: ReadonlySet<ActionName> = new Set<ActionName>([
    ...stays,
    ...([
      'settings',
      'showKeys',
      'largerText',
      'smallerText',
      'widerText',
      'narrowerText',
    ] as const),
  ])
  const all = Object.keys(actions) as ActionName[]
  return Object.fromEntries(all.filter((name) => !kept.has(name)).map((name) => [name, null]))
}
