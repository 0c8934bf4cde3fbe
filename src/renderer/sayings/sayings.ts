import type { Comment, Dossier, Flag } from '../../core/dossier/index.ts'

/** What can be commented on. */
export type Spoken = Comment['on']

/** The comments on each thing that has some, by its id, oldest first. Linear in the comments. */
export function commentsByThing(
  comments: Dossier['comments'],
): ReadonlyMap<string, readonly Comment[]> {
  const byThing = new Map<string, Comment[]>()
  for (const comment of Object.values(comments).sort(byAge)) {
    const known = byThing.get(comment.on.id)
    if (known) known.push(comment)
    else byThing.set(comment.on.id, [comment])
  }
  return byThing
}

/** The flags on a claim, oldest first: those to be looked at, and those that are dealt with. */
export interface ClaimFlags {
  readonly open: readonly Flag[]
  /** Answered by an editor, with nothing left open in their comments. */
  readonly done: readonly Flag[]
}

export function flagsOn(
  claimId: string,
  flags: Dossier['flags'],
  comments: ReadonlyMap<string, readonly Comment[]>,
): ClaimFlags {
  const own = Object.values(flags)
    .filter((flag) => flag.claimId === claimId)
    .sort(byAge)
  const isDone = ({ id, resolution }: Flag) =>
    resolution !== null && (comments.get(id) ?? []).every(({ resolved }) => resolved !== null)
  return { open: own.filter((flag) => !isDone(flag)), done: own.filter(isDone) }
}

function byAge(a: Pick<Flag, 'made'>, b: Pick<Flag, 'made'>): number {
  return a.made.at.localeCompare(b.made.at)
}

/** In the order of their keys. */
export const flagReasons: Record<Flag['reason'], string> = {
  wording: 'Wording',
  fairness: 'Fairness',
  legal: 'Legal',
  secondSource: 'Needs a second source',
  disagreement: 'Disagreement',
  other: 'Other',
}

export const flagResolutions: Record<NonNullable<Flag['resolution']>['how'], string> = {
  approved: 'Approved',
  sentBack: 'Sent back',
  verdictChanged: 'Verdict changed',
}
