import type { Dossier } from './dossier.ts'
import type { Claim, Draft, Link, Place, Source } from './entities.ts'

/** The draft under check. */
export function currentDraft(dossier: Dossier): Draft {
  const draft = dossier.drafts[dossier.info.currentDraft]
  if (draft === undefined) throw new Error('The dossier names a draft that it does not have')
  return draft
}

/** A claim with its number, 1 for the first in the text, and its place in the draft. */
export interface NumberedClaim {
  readonly number: number
  readonly claim: Claim
  readonly place: Place | undefined
}

/**
 * The claims in the order of a draft's text: by where they start, the longer first; those without
 * a position come last, oldest first. The numbers follow from it.
 */
export function numberedClaims(dossier: Dossier, draftId: string): NumberedClaim[] {
  return Object.values(dossier.claims)
    .map((claim) => ({ claim, place: claim.places[draftId] }))
    .sort(byText)
    .map((entry, index) => ({ number: index + 1, ...entry }))
}

/** A claim and its place in one draft. */
export type PlacedClaim = Omit<NumberedClaim, 'number'>

/** The order of {@link numberedClaims}: no two claims are equal in it. */
export function byText(a: PlacedClaim, b: PlacedClaim): number {
  const left = a.place?.position
  const right = b.place?.position
  if (left && right) return left.start - right.start || right.end - left.end || byAge(a, b)
  if (left) return -1
  return right ? 1 : byAge(a, b)
}

function byAge(a: PlacedClaim, b: PlacedClaim): number {
  const order = a.claim.made.at.localeCompare(b.claim.made.at)
  return order || (a.claim.id < b.claim.id ? -1 : 1)
}

export interface LinkedSource {
  readonly link: Link
  readonly source: Source
}

/** A claim's links with their sources, oldest first. */
export function linksOf(dossier: Dossier, claimId: string): LinkedSource[] {
  return Object.values(dossier.links).flatMap((link) => {
    const source = link.claimId === claimId ? dossier.sources[link.sourceId] : undefined
    return source === undefined ? [] : [{ link, source }]
  })
}
