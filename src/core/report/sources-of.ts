import type { Dossier, Link, NumberedClaim, Source } from '../dossier/index.ts'
import type { CslDate, CslItem } from '../source/index.ts'
import { type ReportLink, type ReportSource, WITHHELD } from './model.ts'
import type { Redactor } from './redact.ts'

/** The sources that claims use, in the order of first use, and each claim's links to them. */
export function usedSources(
  dossier: Dossier,
  claims: readonly NumberedClaim[],
  redact: Redactor,
): { sources: Source[]; links: Map<string, ReportLink[]> } {
  const byClaim = new Map<string, Link[]>()
  for (const link of Object.values(dossier.links)) {
    const links = byClaim.get(link.claimId)
    if (links) links.push(link)
    else byClaim.set(link.claimId, [link])
  }
  const sources: Source[] = []
  const numbers = new Map<string, number>()
  const links = new Map<string, ReportLink[]>()
  for (const { claim } of claims) {
    const reported = (byClaim.get(claim.id) ?? []).flatMap((link): ReportLink[] => {
      const source = dossier.sources[link.sourceId]
      if (source === undefined) return []
      let number = numbers.get(source.id)
      if (number === undefined) {
        number = sources.push(source)
        numbers.set(source.id, number)
      }
      return [linkOf(link, number, source.atRisk, redact)]
    })
    links.set(claim.id, reported)
  }
  return { sources, links }
}

function linkOf(link: Link, source: number, atRisk: boolean, redact: Redactor): ReportLink {
  const { stance, quote, locator, note, authority, rebuttal } = link
  const silent = { passage: '', locator: null, authority: '', rebuttal: '', note: '' }
  if (atRisk) return { source, stance, ...silent }
  return {
    source,
    stance,
    passage: quote.exact,
    locator: locator.value === '' ? null : locator,
    authority: redact.always(authority),
    rebuttal: redact.always(rebuttal),
    note: redact.always(note),
  }
}

/** What the report says of a source: of one at risk, that there is one and no more. */
export function sourceOf(source: Source, number: number): ReportSource {
  if (source.atRisk) return withheld(number)
  const { csl } = source
  return {
    number,
    withheld: false,
    type: csl.type,
    title: csl.title ?? '',
    authors: authorsOf(csl),
    publisher: csl.publisher ?? '',
    container: csl['container-title'] ?? '',
    date: dateOf(csl.issued),
    accessed: dateOf(csl.accessed),
    url: csl.URL || (/^10\./.test(csl.DOI ?? '') ? `https://doi.org/${csl.DOI}` : ''),
    archivedUrl: source.archivedUrl,
    rank: source.rank,
    files: Object.values(source.evidence).map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  }
}

function withheld(number: number): ReportSource {
  return {
    number,
    withheld: true,
    type: '',
    title: WITHHELD,
    authors: [],
    publisher: '',
    container: '',
    date: '',
    accessed: '',
    url: '',
    archivedUrl: '',
    rank: 'unset',
    files: [],
  }
}

/** The authors' names as they are said, the given name first. */
export function authorsOf(csl: CslItem): string[] {
  return (csl.author ?? [])
    .map(({ given = '', family = '', literal }) => literal || `${given} ${family}`.trim())
    .filter((name) => name !== '')
}

function dateOf(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.map((part) =>
    part.map((value, index) => String(value).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  )
  return parts?.join('/') ?? date?.raw ?? ''
}
