import type { Dossier, Flag, NumberedClaim } from '../../core/dossier/index.ts'

/** How an editor can answer a flag. */
export type Answer = NonNullable<Flag['resolution']>['how']

/** A claim of the review queue. */
export interface Queued {
  readonly numbered: NumberedClaim
  /** The flags that wait for an editor, oldest first. */
  readonly flags: readonly Flag[]
  /** How it was answered; null while a flag waits. */
  readonly answer: Answer | null
}

/** The flags that no editor has answered yet, by claim, oldest first. Costs by the flags. */
export function openFlagsByClaim(flags: Dossier['flags']): ReadonlyMap<string, readonly Flag[]> {
  const open = Object.values(flags).filter(({ resolution }) => resolution === null)
  open.sort((a, b) => a.made.at.localeCompare(b.made.at))
  const byClaim = new Map<string, Flag[]>()
  for (const flag of open) {
    const own = byClaim.get(flag.claimId)
    if (own) own.push(flag)
    else byClaim.set(flag.claimId, [flag])
  }
  return byClaim
}

/** How many claims wait for an editor. */
export function flaggedCount(flags: Dossier['flags']): number {
  return openFlagsByClaim(flags).size
}

/**
 * The claims of a sitting, in the order of `claims`: those with a flag that waits, and those of
 * `known` that are answered by now. What is not flagged any more, nor answered, is none of it.
 */
export function queueOf(
  claims: readonly NumberedClaim[],
  flags: Dossier['flags'],
  known: ReadonlySet<string>,
): readonly Queued[] {
  const open = openFlagsByClaim(flags)
  const answers = latestAnswers(flags, known)
  return claims.flatMap((numbered): Queued[] => {
    const { id } = numbered.claim
    const waiting = open.get(id)
    if (waiting) return [{ numbered, flags: waiting, answer: null }]
    const answer = answers.get(id)
    return answer === undefined ? [] : [{ numbered, flags: [], answer }]
  })
}

function latestAnswers(flags: Dossier['flags'], known: ReadonlySet<string>): Map<string, Answer> {
  const latest = new Map<string, NonNullable<Flag['resolution']>>()
  for (const { claimId, resolution } of Object.values(flags)) {
    if (resolution === null || !known.has(claimId)) continue
    const before = latest.get(claimId)
    if (before === undefined || before.at <= resolution.at) latest.set(claimId, resolution)
  }
  return new Map([...latest].map(([id, { how }]) => [id, how]))
}

/**
 * The claim to go to from another one (or from none): forwards the next that waits, from the start
 * again at the end; backwards the one before, answered or not. Null where there is none.
 */
export function stepInQueue(
  queue: readonly Queued[],
  from: string | null,
  by: 1 | -1,
): Queued | null {
  const at = queue.findIndex(({ numbered }) => numbered.claim.id === from)
  if (by === -1) return queue.at(at === -1 ? -1 : at - 1) ?? null
  const inTurn = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))]
  return inTurn.find(({ answer }) => answer === null) ?? null
}
