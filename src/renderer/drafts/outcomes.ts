import type { Dossier, Draft, NumberedClaim, Place, Revision } from '../../core/dossier/index.ts'
import { revisionTo } from '../../core/dossier/index.ts'

/** What an arriving draft did to a claim: the heading under which the claim is listed. */
export type Outcome = 'edited' | 'deleted' | 'ambiguous' | 'around' | 'moved' | 'unchanged'

/** In the order in which they are looked at. */
export const OUTCOMES: readonly Outcome[] = [
  'edited',
  'deleted',
  'ambiguous',
  'around',
  'moved',
  'unchanged',
]

/** A claim in an arriving draft. The same value until the claim, its number or its place changes. */
export interface CarriedClaim extends NumberedClaim {
  readonly id: string
  /** Where it stands in the arriving draft: as decided, or else as found. */
  readonly now: Place
  /** What carrying it found, whatever was decided since. */
  readonly found: Place
  readonly outcome: Outcome
  /** Whether a person has to say something about it. */
  readonly needsLook: boolean
  readonly isLookedAt: boolean
}

export interface Group {
  readonly outcome: Outcome
  readonly claims: readonly CarriedClaim[]
}

export function outcomeOf(found: Pick<Place, 'outcome' | 'contextChanged'>): Outcome {
  switch (found.outcome) {
    case 'edited':
    case 'deleted':
    case 'ambiguous':
      return found.outcome
    case 'moved':
      return found.contextChanged ? 'around' : 'moved'
    default:
      return found.contextChanged ? 'around' : 'unchanged'
  }
}

/** Tells of each claim what becomes of it in a draft; what was told before is told again as it is. */
export interface Carrying {
  readonly revision: Revision
  of(numbered: NumberedClaim): CarriedClaim
}

export function carryingTo(dossier: Dossier, to: Draft): Carrying {
  const revision = revisionTo(dossier, to)
  const known = new WeakMap<NumberedClaim, CarriedClaim>()
  const work = (numbered: NumberedClaim): CarriedClaim => {
    const { claim, place } = numbered
    const now = revision.place(claim)
    const found =
      now.decision === null ? now : revision.place({ places: without(claim.places, to) })
    const outcome = outcomeOf(found)
    // What had no place before either is no news.
    const isNews = outcome !== 'deleted' || place?.position != null
    const needsLook = isNews && outcome !== 'moved' && outcome !== 'unchanged'
    const isLookedAt = now.decision !== null
    return { ...numbered, id: claim.id, now, found, outcome, needsLook, isLookedAt }
  }
  return {
    revision,
    of: (numbered) => {
      const carried = known.get(numbered) ?? work(numbered)
      known.set(numbered, carried)
      return carried
    },
  }
}

function without(places: Readonly<Record<string, Place>>, { id }: Draft): Record<string, Place> {
  const { [id]: _, ...others } = places
  return others
}

/** The claims by outcome, each group in the text's order; groups without a claim are left out. */
export function groupsOf(claims: readonly CarriedClaim[]): Group[] {
  return OUTCOMES.map((outcome) => ({
    outcome,
    claims: claims.filter((claim) => claim.outcome === outcome),
  })).filter((group) => group.claims.length > 0)
}

export interface Looked {
  readonly done: number
  readonly of: number
}

/** How many of the claims that need a look have had one. */
export function lookedAt(claims: readonly CarriedClaim[]): Looked {
  const need = claims.filter((claim) => claim.needsLook)
  return { done: need.filter((claim) => claim.isLookedAt).length, of: need.length }
}

/** The next claim after `id` that needs a look and had none, going round; null where none is left. */
export function nextToLookAt(
  inOrder: readonly CarriedClaim[],
  id: string | null,
): CarriedClaim | null {
  const at = inOrder.findIndex((claim) => claim.id === id)
  const round = [...inOrder.slice(at + 1), ...inOrder.slice(0, at + 1)]
  return round.find((claim) => claim.needsLook && !claim.isLookedAt && claim.id !== id) ?? null
}
