import type { Dossier, NumberedClaim, Verdict, VerdictPack } from '../dossier/index.ts'
import { lastPlace } from '../dossier/index.ts'
import type { ReportArticle, ReportClaim, ReportLink } from './model.ts'
import { isWebAddress } from './newsroom.ts'
import type { Redactor } from './redact.ts'
import type { Telling } from './sources-of.ts'

interface Parts extends Telling {
  readonly pack: VerdictPack
  readonly article: ReportArticle
  readonly links: ReadonlyMap<string, readonly ReportLink[]>
}

/** The claims as a report says them, in the order of the text. Linear in the dossier. */
export function claimsOf(
  dossier: Dossier,
  numbered: readonly NumberedClaim[],
  { redact, people, fields, pack, article, links }: Parts,
): ReportClaim[] {
  const flagged = new Set(
    Object.values(dossier.flags).flatMap((flag) => (flag.resolution ? [] : [flag.claimId])),
  )
  const openQueries = openQueriesOf(dossier)
  const highlighted = new Set(
    article.blocks.flatMap((block) => block.segments.flatMap((segment) => segment.claims)),
  )
  return numbered.map(({ number, claim, place }): ReportClaim => {
    const anchor = place ?? lastPlace(dossier, claim) ?? Object.values(claim.places).at(-1)
    const position = place?.position ?? null
    const isHere = place !== undefined && highlighted.has(number)
    const said = (text: string) => (isHere ? text : redact.unlessPublic(text))
    return {
      id: claim.id,
      number,
      span: isHere && position ? { start: position.start, end: position.end } : null,
      quote: anchor ? said(anchor.quote.exact) : redact.unlessPublic(claim.standalone),
      prefix: said(anchor?.quote.prefix ?? ''),
      suffix: said(anchor?.quote.suffix ?? ''),
      inText: isHere,
      standalone: redact.unlessPublic(claim.standalone),
      claimant: fields.claimants ? redact.unlessPublic(claim.claimant) : '',
      appearances: fields.appearances
        ? claim.appearances.flatMap((where) => cleanAppearance(where, redact))
        : [],
      kind: claim.kind,
      status: claim.status,
      statusBy: fields.people && claim.statusBy ? people.stamp(claim.statusBy) : null,
      verdict: claim.verdict === null ? null : verdictOf(pack, claim.verdict),
      verdictBy: fields.people && claim.verdictBy ? people.stamp(claim.verdictBy) : null,
      verdictFor: redact.unlessPublic(claim.verdictFor ?? ''),
      rationale: fields.rationale ? redact.always(claim.rationale) : '',
      flagged: flagged.has(claim.id),
      openQueries: openQueries.get(claim.id) ?? 0,
      dissent: !fields.dissent
        ? []
        : claim.dissent.map((dissent) => ({
            ...people.stamp(dissent),
            verdict: dissent.verdict === null ? null : verdictOf(pack, dissent.verdict),
            rationale: fields.rationale ? redact.always(dissent.rationale) : '',
          })),
      made: people.stamp(claim.made),
      links: links.get(claim.id) ?? [],
    }
  })
}

/** A verdict that the pack does not know is shown by its id, off the scale, rather than dropped. */
function verdictOf(pack: VerdictPack, id: string): Verdict {
  const known = pack.verdicts.find((verdict) => verdict.id === id)
  return known ?? { id, label: id, definition: '', glyph: '◇', look: 'neutral', rating: null }
}

/** An address with a gap would lead nowhere. */
function cleanAppearance(where: string, redact: Redactor): string[] {
  const clean = redact.unlessPublic(where)
  return clean === '' || (clean !== where && isWebAddress(where)) ? [] : [clean]
}

function openQueriesOf({ queries }: Dossier): Map<string, number> {
  const open = new Map<string, number>()
  for (const { claimId, answered } of Object.values(queries)) {
    if (claimId !== null && answered === null) open.set(claimId, (open.get(claimId) ?? 0) + 1)
  }
  return open
}
