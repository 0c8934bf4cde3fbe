import type { Draft } from '../../core/dossier/index.ts'

/** What a draft is to the check: `current` is the one under check, `earlier` ones were. */
export type DraftStanding = 'current' | 'arriving' | 'refused' | 'earlier'

export const standingLabels: Record<DraftStanding, string> = {
  current: 'under check',
  arriving: 'arriving',
  refused: 'refused',
  earlier: 'earlier',
}

export function standingOf(draft: Pick<Draft, 'id' | 'state'>, currentId: string): DraftStanding {
  if (draft.state !== 'taken') return draft.state
  return draft.id === currentId ? 'current' : 'earlier'
}

/** What is said of an earlier draft while it is read: “Draft 1, as it stood before draft 2 …”. */
export function asItStood(
  { number }: Pick<Draft, 'number'>,
  drafts: readonly Pick<Draft, 'number' | 'state'>[],
): string {
  const next = drafts
    .filter((draft) => draft.state === 'taken' && draft.number > number)
    .map((draft) => draft.number)
    .sort((a, b) => a - b)[0]
  const when = next === undefined ? '' : `, as it stood before draft ${next} was taken`
  return `Draft ${number}${when}. Nothing can be changed here.`
}
