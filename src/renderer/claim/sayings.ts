import type { Comment, Dossier, Flag } from '../../core/dossier/index.ts'

/** What was said of a claim besides its verdict, oldest first. */
export interface Sayings {
  readonly flags: readonly Flag[]
  /** On the claim, its links and its flags. */
  readonly comments: readonly Comment[]
}

export function sayingsOn(
  claimId: string,
  { flags, comments, links }: Pick<Dossier, 'flags' | 'comments' | 'links'>,
): Sayings {
  const ofClaim = (each: { readonly claimId: string }) => each.claimId === claimId
  const own = Object.values(flags).filter(ofClaim)
  const about = new Set([claimId])
  for (const { id } of [...own, ...Object.values(links).filter(ofClaim)]) about.add(id)
  return {
    flags: own.sort(byAge),
    comments: Object.values(comments)
      .filter(({ on }) => about.has(on.id))
      .sort(byAge),
  }
}

function byAge(a: Pick<Flag, 'made'>, b: Pick<Flag, 'made'>): number {
  return a.made.at.localeCompare(b.made.at)
}

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
