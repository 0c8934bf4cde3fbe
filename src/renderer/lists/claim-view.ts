import type { NumberedClaim } from '../../core/dossier/index.ts'
import { type AboutClaims, labelsOf, type Trait, traitOf } from './claim-traits.ts'
import { FoldedTexts, wordsOfFilter } from './folded-texts.ts'
import { type Arranged, grouped } from './groups.ts'

/** How the claims can be ordered: in the text's order within groups of what the name says. */
export const claimOrders = {
  text: 'In the text’s order',
  status: 'By status',
  verdict: 'By verdict',
  claimant: 'By claimant',
  kind: 'By kind',
  flag: 'Flagged first',
  assignee: 'By who has them',
  source: 'No source first',
  place: 'Without a place first',
} as const
export type ClaimOrderName = keyof typeof claimOrders

/** What is shown of the claims, and in which order. */
export interface ClaimView {
  /** Words that a claim must have, in any order. */
  readonly words: string
  /** The values of which a claim must have one, for each trait that is named. */
  readonly wanted: { readonly [T in Trait]?: readonly string[] }
  readonly order: ClaimOrderName
}

/** All claims as the text has them. */
export const plainView: ClaimView = { words: '', wanted: {}, order: 'text' }

/** Whether a view may leave claims out. */
export function isFiltered({ words, wanted }: ClaimView): boolean {
  return words.trim() !== '' || Object.values(wanted).some((values) => values.length > 0)
}

/** The same order with nothing left out. */
export function unfiltered(view: ClaimView): ClaimView {
  return { ...plainView, order: view.order }
}

const folded = new FoldedTexts<object>()

/**
 * The claims that a view shows: each in one group, in the text's order within it. `claims` are in
 * that order; `wordsOf` answers a claim's words in the article. Linear in the claims.
 */
export function arrangeClaims(
  claims: readonly NumberedClaim[],
  view: ClaimView,
  about: AboutClaims,
  wordsOf: (claim: NumberedClaim) => string,
): Arranged<NumberedClaim> {
  const words = wordsOfFilter(view.words)
  const wanted = (Object.entries(view.wanted) as [Trait, readonly string[]][]).filter(
    ([, values]) => values.length > 0,
  )
  const shown = claims.filter(
    (claim) =>
      wanted.every(([trait, values]) => values.includes(traitOf(trait, claim, about))) &&
      (words.length === 0 || hasWords(claim, wordsOf(claim), words)),
  )
  const trait = view.order === 'text' ? 'place' : view.order
  return grouped(shown, (claim) => traitOf(trait, claim, about), headings(view.order, shown, about))
}

function hasWords(
  { claim, number }: NumberedClaim,
  quote: string,
  words: readonly string[],
): boolean {
  const said = [
    quote,
    claim.standalone,
    claim.claimant,
    claim.rationale,
    claim.assignee?.name ?? '',
  ]
  const text = folded.of(claim, said.join('\n'))
  return words.every((word) => text.includes(word) || word === `${number}` || word === `#${number}`)
}

function headings(
  order: ClaimOrderName,
  shown: readonly NumberedClaim[],
  about: AboutClaims,
): ReadonlyMap<string, string> {
  const labels = labelsOf(order === 'text' ? 'place' : order, shown, about)
  if (order === 'place') return new Map([...labels].reverse())
  // The text needs no heading over itself.
  return order === 'text' ? new Map([...labels].map(([v, l]) => [v, v === '' ? l : ''])) : labels
}
