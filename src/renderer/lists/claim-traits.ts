import type { Claim, NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import { kindLabels, statusLabels } from '../labels.ts'
import { foldText } from '../palette/word-search.ts'

/** What claims are told apart by: each claim has one value of each. */
export type Trait =
  | 'status'
  | 'verdict'
  | 'claimant'
  | 'kind'
  | 'flag'
  | 'assignee'
  | 'source'
  | 'place'

/** What is known of the claims beside themselves. */
export interface AboutClaims {
  readonly pack: VerdictPack
  /** The number of the draft under check. */
  readonly draft: number
  /** How many sources each claim is linked to, by its id; nothing for none. */
  readonly sources: ReadonlyMap<string, number>
  /** The claims with a flag that nobody has resolved, by their ids. */
  readonly flagged: ReadonlySet<string>
}

const NONE = ''

/** The value that a claim has of a trait. */
export function traitOf(trait: Trait, { claim, place }: NumberedClaim, about: AboutClaims): string {
  switch (trait) {
    case 'status':
    case 'kind':
      return claim[trait]
    case 'verdict':
      return claim.verdict !== null && knows(about.pack, claim.verdict) ? claim.verdict : NONE
    case 'claimant':
      return foldText(claim.claimant.trim())
    case 'flag':
      return about.flagged.has(claim.id) ? 'flagged' : NONE
    case 'assignee':
      return foldText(claim.assignee?.name.trim() ?? '')
    case 'source':
      return about.sources.has(claim.id) ? 'linked' : NONE
    case 'place':
      return place?.position ? 'placed' : NONE
  }
}

/** The values of a trait, in the order of their groups, with what they are called. */
export function labelsOf(
  trait: Trait,
  claims: readonly NumberedClaim[],
  about: AboutClaims,
): ReadonlyMap<string, string> {
  switch (trait) {
    case 'status':
      return new Map(Object.entries(statusLabels))
    case 'kind':
      return new Map(Object.entries(kindLabels))
    case 'verdict': {
      const verdicts = about.pack.verdicts.map(({ id, label }) => [id, label] as const)
      return new Map([...verdicts, [NONE, 'No verdict']])
    }
    case 'claimant':
      return named(claims, ({ claimant }) => claimant, 'Nobody named')
    case 'flag':
      return new Map([
        ['flagged', 'Flagged'],
        [NONE, 'Not flagged'],
      ])
    case 'assignee':
      return named(claims, ({ assignee }) => assignee?.name ?? '', 'Nobody')
    case 'source':
      return new Map([
        [NONE, 'No source yet'],
        ['linked', 'With a source'],
      ])
    case 'place':
      return new Map([
        ['placed', 'In the text'],
        [NONE, `Without a place in draft ${about.draft}`],
      ])
  }
}

/**
 * The values of a trait that a filter offers, with what they are called: those of the claims, and what
 * was chosen before and no claim can have any more, so that it can be left.
 */
export function offeredOf(
  trait: Trait,
  chosen: readonly string[],
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const lost = chosen.filter((value) => !labels.has(value))
  const name = (value: string) => (trait === 'verdict' ? 'A verdict of another pack' : value)
  return new Map([...labels, ...lost.map((value) => [value, name(value)] as const)])
}

function knows(pack: VerdictPack, id: string): boolean {
  return pack.verdicts.some((verdict) => verdict.id === id)
}

/** Everybody whom claims name in some way, by the alphabet, as the first claim writes the name. */
function named(
  claims: readonly NumberedClaim[],
  nameIn: (claim: Claim) => string,
  nobody: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { claim } of claims) {
    const name = nameIn(claim).trim()
    const folded = foldText(name)
    if (name !== '' && !names.has(folded)) names.set(folded, name)
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true })
  return new Map([...[...names].sort((a, b) => compare(a[1], b[1])), [NONE, nobody]])
}
