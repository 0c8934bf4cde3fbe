import type { ClaimStatus } from '../../dossier/index.ts'
import { type FindingLine, findingLines } from '../finding-words.ts'
import type { ReportModel, ReportSummary } from '../model.ts'
import { type Content, type Html, html, joined } from './markup.ts'
import { chip, NO_VERDICT, numberWords, plural, statusWords } from './words.ts'

/** What was found, in numbers, and what is still to be done. */
export function summaryHtml(model: ReportModel): Html {
  const { summary } = model
  const open = findingLines(model.preflight, summary.claims)
  return html`<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
${summary.claims > 0 && [html`<p class="lead">${lead(summary)}</p>`, bar(summary), table(summary)]}
<div class="checking">
<h3>State of checking</h3>
${
  open.length === 0
    ? html`<p>Every claim has a verdict with a source and is approved.</p>`
    : html`<p>Open when this report was made:</p>
<ul>${open.map(lineHtml)}</ul>`
}
${summary.claims > 0 && html`<p class="meta">Only the words that are marked as claims are rated. The rest of the article is not.</p>`}
${model.coverage && html`<p class="meta">${coverageWords(model.coverage)}</p>`}
</div>
</section>`
}

/** “Coverage: 120 of 240 words (50%) …”; full only where every word is. */
export function coverageWords({ words, covered }: { words: number; covered: number }): string {
  const share = words === 0 ? 0 : Math.floor((100 * covered) / words)
  return `Coverage: ${numberWords(covered)} of ${plural(words, 'word')} (${share}%) ${covered === 1 ? 'is' : 'are'} ticked as looked at, or in a claim that is checked.`
}

function lead({ claims, withoutVerdict, byStatus, flagged }: ReportSummary): string {
  const statuses = (['approved', 'checked', 'checking', 'open'] as ClaimStatus[])
    .filter((status) => byStatus[status] > 0)
    .map((status) => `${numberWords(byStatus[status])} ${statusWords[status].toLowerCase()}`)
  const rated = claims - withoutVerdict
  const parts = [
    `${plural(claims, 'claim')}, ${numberWords(rated)} with a verdict`,
    statuses.join(', '),
    flagged > 0 ? `${numberWords(flagged)} flagged for the editor` : '',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

/** A verdict, or the lack of one, and how many claims have it. */
export interface Row {
  /** The verdict’s id, or none. */
  readonly id: string | null
  readonly glyph: string
  readonly label: string
  readonly look: string
  readonly definition: string
  readonly count: number
}

/** Every verdict that can be given, in the order of the pack, then the lack of one. */
export function rowsOf({ byVerdict, withoutVerdict }: ReportSummary): Row[] {
  const rows: Row[] = byVerdict.map(({ verdict, count }) => ({ ...verdict, count }))
  if (withoutVerdict > 0)
    rows.push({ ...NO_VERDICT, id: null, definition: 'Not rated so far.', count: withoutVerdict })
  return rows
}

/** Narrower parts have no room for their number; the table has all of them. */
const ROOM = 7

function bar(summary: ReportSummary): Html {
  let at = 0
  const parts = rowsOf(summary).flatMap(({ glyph, look, count }): Html[] => {
    if (count === 0) return []
    const share = (100 * count) / summary.claims
    const from = at
    at += share
    return [
      html`<g data-look="${look}"><rect x="${percent(from)}" width="${percent(share)}" height="100%"/>${share >= ROOM && html`<text x="${percent(from + share / 2)}" y="50%" dy="0.36em" text-anchor="middle">${glyph} ${numberWords(count)}</text>`}</g>`,
    ]
  })
  return html`<svg class="bar" width="100%" height="34" aria-hidden="true">${parts}</svg>`
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`
}

function table(summary: ReportSummary): Html {
  return html`<table>
<caption class="hidden">Claims by verdict</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col" class="count">Claims</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rowsOf(summary).map(
  (
    row,
  ) => html`<tr><th scope="row">${chip(row)}</th><td class="count">${numberWords(row.count)}</td><td dir="auto">${row.definition}</td></tr>
`,
)}</tbody>
</table>
`
}

/** Beyond this many, links would bury the words. */
const MOST_LINKS = 24

function lineHtml({ text, claims }: FindingLine): Html {
  const shown: Content[] = claims
    .slice(0, MOST_LINKS)
    .map(
      (number) =>
        html`<a href="#claim-${number}"><span class="hidden">claim </span>${numberWords(number)}</a>`,
    )
  if (claims.length > shown.length) shown.push(`${numberWords(claims.length - shown.length)} more`)
  return html`<li>${text}${shown.length > 0 ? [': ', joined(shown, ', ')] : null}</li>
`
}
