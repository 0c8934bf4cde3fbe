import type { KeyedConflict } from '../../ipc/index.ts'

/** Which side stands: what is here, or what the file has. */
export type Side = 'ours' | 'theirs'

/** What was chosen, by the key of the conflict. */
export type Choices = Readonly<Record<string, Side>>

/** The conflicts that nobody has decided, in their order. */
export function undecided(
  conflicts: readonly KeyedConflict[],
  choices: Choices,
): readonly KeyedConflict[] {
  return conflicts.filter(({ key }) => choices[key] === undefined)
}

/** The next one after `key` that is not decided, going round; null where none is left. */
export function nextUndecided(
  conflicts: readonly KeyedConflict[],
  choices: Choices,
  key: string | null,
): KeyedConflict | null {
  const at = conflicts.findIndex((each) => each.key === key)
  const round = [...conflicts.slice(at + 1), ...conflicts.slice(0, at + 1)]
  return undecided(round, choices)[0] ?? null
}
