import type { ReportModel } from './model.ts'

/**
 * One row for each claim. By RFC 4180: CRLF after each row, quotes doubled, text in quotes where it
 * has to be. It begins with a byte order mark, as without one Excel reads UTF-8 as another
 * character set; readers that know CSV leave it out. A cell that a spreadsheet would take for a
 * formula is text: an apostrophe stands before it.
 */
export function claimsCsv(model: ReportModel): string {
  return csv(
    CLAIM_COLUMNS,
    model.claims.map((claim) => {
      const { span, verdict, verdictBy, statusBy, links } = claim
      return [
        claim.number,
        claim.id,
        claim.quote,
        claim.standalone,
        claim.claimant,
        claim.kind,
        claim.status,
        statusBy?.by.name ?? '',
        statusBy?.at ?? '',
        verdict?.label ?? '',
        verdict?.rating ?? '',
        verdictBy?.by.name ?? '',
        verdictBy?.at ?? '',
        claim.verdictFor,
        claim.rationale,
        claim.appearances.join('\n'),
        claim.flagged ? 'yes' : 'no',
        claim.openQueries,
        [...new Set(links.map(({ source }) => source))].join(' '),
        model.article.draft,
        claim.inText ? 'yes' : 'no',
        span?.start ?? '',
        span?.end ?? '',
      ]
    }),
  )
}

/** One row for each link of a claim to a source; see {@link claimsCsv}. */
export function linksCsv(model: ReportModel): string {
  const rows = model.claims.flatMap((claim) =>
    claim.links.map((link) => {
      const source = model.sources[link.source - 1]
      return [
        claim.number,
        claim.quote,
        link.id,
        link.stance,
        link.source,
        source?.title ?? '',
        source?.authors.join('; ') ?? '',
        source?.publisher ?? '',
        source?.container ?? '',
        source?.date ?? '',
        source?.url ?? '',
        source?.archivedUrl ?? '',
        source?.rank ?? '',
        source?.withheld ? 'yes' : 'no',
        link.passage,
        link.locator?.label ?? '',
        link.locator?.value ?? '',
        link.authority,
        link.rebuttal,
        link.note,
        link.file,
      ]
    }),
  )
  return csv(LINK_COLUMNS, rows)
}

const CLAIM_COLUMNS = [
  'number',
  'id',
  'quote',
  'standalone',
  'claimant',
  'kind',
  'status',
  'status by',
  'status at',
  'verdict',
  'rating',
  'verdict by',
  'verdict at',
  'verdict for',
  'rationale',
  'appearances',
  'flagged',
  'open questions',
  'sources',
  'draft',
  'in text',
  'start',
  'end',
]

const LINK_COLUMNS = [
  'claim',
  'claim quote',
  'id',
  'stance',
  'source',
  'title',
  'authors',
  'publisher',
  'container',
  'date',
  'url',
  'archived url',
  'rank',
  'withheld',
  'passage',
  'locator',
  'locator value',
  'authority',
  'rebuttal',
  'note',
  'file sha256',
]

/** Before the first cell, so that the file is known to be UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

type Cell = string | number

function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return (
    BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  )
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = harmless(value)
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Text that no spreadsheet takes for a formula (OWASP, “CSV injection”): one that starts, be it after
 * white space or in another line of the cell, with what starts a formula, gets an apostrophe there.
 */
function harmless(text: string): string {
  return text
    .replace(/(^|[\r\n\t])([^\S\r\n\t]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1$2'")
    .replace(/^(?=[\t\r])/, "'")
    .replaceAll('\0', '\uFFFD')
}
