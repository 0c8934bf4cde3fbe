import type { ReportClaim, ReportModel } from '../model.ts'
import { type Html, html } from './markup.ts'
import { rowsOf } from './summary.ts'
import { numberWords } from './words.ts'

/** By what the claims of one verdict are found by the script. */
export function verdictKey({ verdict }: ReportClaim): string {
  return verdict === null ? 'none' : `v-${verdict.id}`
}

/** Buttons that leave the claims of one verdict; hidden until the script that they need runs. */
export function filterHtml(model: ReportModel): Html | null {
  const rows = rowsOf(model.summary).filter(({ count }) => count > 0)
  if (rows.length < 2) return null
  return html`<div class="filter" id="filter" hidden>
<div role="group" aria-label="Show claims by verdict">
<button type="button" aria-pressed="true" data-verdict="">All <span class="tally">${numberWords(model.summary.claims)}</span></button>
${rows.map(
  ({ id, glyph, label, look, count }) =>
    html`<button type="button" aria-pressed="false" data-verdict="${id === null ? 'none' : `v-${id}`}" data-look="${look}"><span aria-hidden="true">${glyph} </span><bdi>${label}</bdi> <span class="tally">${numberWords(count)}</span></button>
`,
)}</div>
<p class="meta" role="status"></p>
</div>`
}
