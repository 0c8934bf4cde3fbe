import {
  currentDraft,
  type Dossier,
  type Head,
  type NumberedClaim,
  numberedClaims,
  type Person,
  type Verdict,
  type VerdictPack,
} from '../dossier/index.ts'
import { articleOf } from './article-of.ts'
import type { ReportClaim, ReportModel, ReportSummary } from './model.ts'
import { redactor } from './redact.ts'
import { sourceOf, usedSources } from './sources-of.ts'
import { unfinished } from './unfinished.ts'

/** What a report says of itself. */
export interface ReportContext {
  readonly head: Head
  /** Now, as ISO 8601 in UTC. */
  readonly at: string
  readonly by: Person
  /** The program's name and version. */
  readonly program: string
}

/**
 * The report on a dossier as it stands: one model for every format. Nothing that names a source at
 * risk is in it, also not where the checker's own words repeat its title, people or passages.
 */
export function reportModel(dossier: Dossier, context: ReportContext): ReportModel {
  const draft = currentDraft(dossier)
  const numbered = numberedClaims(dossier, draft.id)
  const article = articleOf(draft, numbered)
  const redact = redactor(dossier, draft.text)
  const flagged = new Set(
    Object.values(dossier.flags)
      .filter((flag) => flag.resolution === null)
      .map((flag) => flag.claimId),
  )
  const used = usedSources(dossier, numbered, redact)
  const highlighted = new Set(
    article.blocks.flatMap((block) => block.segments.flatMap((segment) => segment.claims)),
  )
  const claims = numbered.map((entry): ReportClaim => {
    const { number, claim } = entry
    return {
      number,
      quote: wordsOf(entry),
      inText: highlighted.has(number),
      standalone: redact.unlessPublic(claim.standalone),
      claimant: redact.unlessPublic(claim.claimant),
      kind: claim.kind,
      status: claim.status,
      verdict: claim.verdict === null ? null : verdictOf(dossier.info.pack, claim.verdict),
      verdictFor: claim.verdictFor ?? '',
      rationale: redact.always(claim.rationale),
      flagged: flagged.has(claim.id),
      links: used.links.get(claim.id) ?? [],
    }
  })
  return {
    title: dossier.info.title,
    article,
    claims,
    sources: used.sources.map((source, index) => sourceOf(source, index + 1)),
    summary: summaryOf(dossier.info.pack, claims),
    unfinished: unfinished(claims, draft.number),
    ...context,
  }
}

function wordsOf({ claim, place }: NumberedClaim): string {
  return (place ?? Object.values(claim.places).at(-1))?.quote.exact ?? claim.standalone
}

/** A verdict that the pack does not know is shown by its id, off the scale, rather than dropped. */
function verdictOf(pack: VerdictPack, id: string): Verdict {
  const known = pack.verdicts.find((verdict) => verdict.id === id)
  return known ?? { id, label: id, definition: '', glyph: '◇', look: 'neutral', rating: null }
}

function summaryOf(pack: VerdictPack, claims: readonly ReportClaim[]): ReportSummary {
  const counts = new Map(pack.verdicts.map((verdict) => [verdict.id, { verdict, count: 0 }]))
  const byStatus = { open: 0, checking: 0, checked: 0, approved: 0 }
  for (const { status, verdict } of claims) {
    byStatus[status]++
    if (verdict === null) continue
    const entry = counts.get(verdict.id) ?? { verdict, count: 0 }
    entry.count++
    counts.set(verdict.id, entry)
  }
  return {
    claims: claims.length,
    byVerdict: [...counts.values()],
    withoutVerdict: claims.filter((claim) => claim.verdict === null).length,
    byStatus,
    flagged: claims.filter((claim) => claim.flagged).length,
  }
}
