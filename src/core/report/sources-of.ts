import type { Dossier, Link, NumberedClaim, Source } from '../dossier/index.ts'
import type { CslDate, CslItem } from '../source/index.ts'
import type { ReportFields } from './fields.ts'
import { type ReportLink, type ReportSource, WITHHELD } from './model.ts'
import type { People } from './people-of.ts'
import type { Redactor } from './redact.ts'

/** What links and sources are told with. */
export interface Telling {
  readonly redact: Redactor
  readonly people: People
  readonly fields: ReportFields
}

/** The sources that claims use, in the order of first use, and each claim's links to them. */
export function usedSources(
  dossier: Dossier,
  claims: readonly NumberedClaim[],
  telling: Telling,
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
      return [linkOf(link, number, source.atRisk, telling)]
    })
    links.set(claim.id, reported)
  }
  return { sources, links }
}

function linkOf(
  link: Link,
  source: number,
  atRisk: boolean,
  { redact, people, fields }: Telling,
): ReportLink {
  const { id, stance, quote, locator } = link
  const made = people.stamp(link.made)
  const silent = { passage: '', prefix: '', suffix: '', file: '', locator: null }
  const unsaid = { authority: '', rebuttal: '', note: '' }
  if (atRisk) return { id, source, stance, ...silent, ...unsaid, made }
  const file = link.evidence ?? ''
  return {
    id,
    source,
    stance,
    passage: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    file: fields.files && redact.mayTell(file) ? file : '',
    locator: locator.value === '' ? null : locator,
    ...(fields.linkNotes
      ? {
          authority: redact.always(link.authority),
          rebuttal: redact.always(link.rebuttal),
          note: redact.always(link.note),
        }
      : unsaid),
    made,
  }
}

/** Sources that nobody has published: what describes them are the checker's own words. */
const UNPUBLISHED: readonly string[] = [
  'interview',
  'personal_communication',
  'manuscript',
  'document',
]

/** What the report says of a source: of one at risk, that there is one and no more. */
export function sourceOf(
  source: Source,
  number: number,
  { redact, fields }: Telling,
): ReportSource {
  if (source.atRisk) return withheld(number)
  // What is published says who made it: a gap there would name the source at risk.
  const clean = UNPUBLISHED.includes(source.csl.type) ? redact.always : (text: string) => text
  const csl = told(source.csl, clean)
  return {
    id: source.id,
    number,
    withheld: false,
    csl,
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
    files: !fields.files
      ? []
      : Object.values(source.evidence)
          .filter(({ sha256 }) => redact.mayTell(sha256))
          .map(({ name, size, sha256 }) => ({ name: redact.fileName(name), size, sha256 })),
  }
}

/** Variables that are notes to oneself. */
const OWN_NOTES: readonly string[] = ['abstract', 'annote', 'keyword', 'note']

/** A description without its owner's notes and with its words cleaned. */
function told(csl: CslItem, clean: (text: string) => string): CslItem {
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value)
    if (Array.isArray(value)) return value.map(cleaned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]))
  }
  const kept = Object.entries(csl).filter(([name]) => !OWN_NOTES.includes(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, cleaned(value)])) as CslItem
}

function withheld(number: number): ReportSource {
  return {
    id: `withheld-${number}`,
    number,
    withheld: true,
    csl: null,
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
