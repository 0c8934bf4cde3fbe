import { type Dossier, type NumberedClaim, numberedClaims } from '../dossier/index.ts'
import { ClaimLinks } from './claim-links.ts'
import { FINDINGS, type FindingKind } from './finding-words.ts'
import type { Newsroom } from './newsroom.ts'
import { canBeFoundAgain } from './re-findable.ts'

/**
 * Something that is open before a report is made. The words hold nothing that a person wrote, so
 * that a report can carry them whatever is withheld in it.
 */
export interface PreflightFinding {
  readonly kind: FindingKind
  /** A sentence. */
  readonly text: string
  /** The claim that it is about, or null. */
  readonly claimId: string | null
  /** The claim's number, or null. */
  readonly claim: number | null
  /** What to do about it, as a sentence. */
  readonly next: string
}

/** What verifying the kept files and their passages came to. */
export interface EvidenceCheck {
  readonly failures: readonly { readonly linkId?: string; readonly sha256?: string }[]
  readonly files: number
  readonly passages: number
}

/** What can be known beside the dossier. */
export interface PreflightContext {
  readonly newsroom: Newsroom
  /** Null where the kept files were not verified. */
  readonly evidence: EvidenceCheck | null
}

/**
 * What is open in a dossier, most basic first, each kind in the order of the text: by the
 * commitments of the Code of Principles of the International Fact-Checking Network to sources that
 * a reader can find again, to methodology, funding and corrections that are told, and by the work
 * that is not done. Linear in the dossier, but for evidence that fails.
 */
export function preflight(dossier: Dossier, context: PreflightContext): PreflightFinding[] {
  const draftId = dossier.info.currentDraft
  const numbered = numberedClaims(dossier, draftId)
  if (numbered.length === 0) return [about('noClaims'), ...ofNewsroom(context.newsroom)]
  const links = new ClaimLinks(dossier)
  const flagged = new Set(
    Object.values(dossier.flags).flatMap((flag) => (flag.resolution ? [] : [flag.claimId])),
  )
  const failing = failingClaims(dossier, context.evidence)
  const each = (kind: FindingKind, holds: (entry: NumberedClaim) => boolean) =>
    numbered.filter(holds).map((entry) => about(kind, entry))
  return [
    ...each('noVerdict', ({ claim }) => claim.verdict === null),
    ...each(
      'unsettled',
      ({ claim: { verdict, status } }) =>
        verdict !== null && (status === 'open' || status === 'checking'),
    ),
    ...each('edited', ({ claim }) => claim.verdictFor !== null && claim.verdictFor !== ''),
    ...each('noSource', ({ claim }) => claim.verdict !== null && links.of(claim.id).length === 0),
    ...each('notFindable', ({ claim }) => {
      const linked = links.of(claim.id)
      return (
        claim.verdict !== null &&
        linked.length > 0 &&
        !linked.some(({ source }) => canBeFoundAgain(source))
      )
    }),
    ...each('unanswered', ({ claim }) => links.isUnanswered(claim)),
    ...each('evidence', ({ claim }) => failing.claims.has(claim.id)),
    ...(failing.others ? [about('otherEvidence')] : []),
    ...each('unapproved', ({ claim }) => claim.status === 'checked'),
    ...each('gone', ({ place }) => !place?.position),
    ...each('flagged', ({ claim }) => flagged.has(claim.id)),
    ...ofNewsroom(context.newsroom),
  ]
}

function about(kind: FindingKind, entry?: NumberedClaim): PreflightFinding {
  const { one, next } = FINDINGS[kind]
  return {
    kind,
    text: entry ? `Claim ${entry.number} ${one}.` : `${one}.`,
    claimId: entry?.claim.id ?? null,
    claim: entry?.number ?? null,
    next,
  }
}

function ofNewsroom(newsroom: Newsroom): PreflightFinding[] {
  const kinds: Record<string, FindingKind> = {
    methodology: 'noMethodology',
    correctionsPolicy: 'noCorrectionsPolicy',
    funding: 'noFunding',
    contact: 'noContact',
  } satisfies Partial<Record<keyof Newsroom, FindingKind>>
  return Object.entries(kinds).flatMap(([field, kind]) =>
    newsroom[field as keyof Newsroom].trim() === '' ? [about(kind)] : [],
  )
}

/** The claims whose evidence fails, and whether any fails that no claim uses. */
function failingClaims(
  { links, sources }: Dossier,
  evidence: EvidenceCheck | null,
): { claims: ReadonlySet<string>; others: boolean } {
  const claims = new Set<string>()
  let others = false
  for (const { linkId, sha256 } of evidence?.failures ?? []) {
    const hit = Object.values(links).filter(
      ({ id, sourceId, evidence: file }) =>
        id === linkId ||
        (linkId === undefined &&
          sha256 !== undefined &&
          (file === sha256 || sources[sourceId]?.evidence[sha256] !== undefined)),
    )
    for (const { claimId } of hit) claims.add(claimId)
    if (hit.length === 0) others = true
  }
  return { claims, others }
}
