import type { ReportCorrection, ReportModel } from '../model.ts'
import { date } from './dates.ts'
import { type Content, type Html, html, joined } from './markup.ts'
import { claimLink } from './source-list.ts'

/** What was proposed in place of the article's words, and what became of it; nothing where nothing was. */
export function correctionsHtml({ corrections }: ReportModel): Html | null {
  if (corrections.length === 0) return null
  return html`<section aria-labelledby="corrections">
<h2 id="corrections">Corrections</h2>
<ol class="corrections">
${corrections.map(correctionHtml)}</ol>
</section>`
}

function correctionHtml(correction: ReportCorrection): Html {
  const { claim, draft, from, to, made } = correction
  const facts: Content[] = [
    ...(claim === null ? [] : [claimLink(claim)]),
    `draft ${draft}`,
    html`proposed by <bdi>${made.by.name}</bdi>, ${date(made.at)}`,
    ...fateOf(correction),
  ]
  return html`<li>
<p><span class="label">From</span> <del dir="auto">${from}</del></p>
<p><span class="label">To</span> ${to === '' ? html`<em>nothing: the words are struck out</em>` : html`<ins dir="auto">${to}</ins>`}</p>
<p class="meta">${joined(facts, ' · ')}</p>
${correction.decision !== null && correction.decision.note.trim() !== '' && html`<p class="note" dir="auto">${correction.decision.note}</p>`}
</li>
`
}

function fateOf({ decision, outcome }: ReportCorrection): Content[] {
  if (decision === null) return ['not decided yet']
  const decided = html`${decision.how} by <bdi>${decision.by.name}</bdi>, ${date(decision.at)}`
  if (outcome === null) return [decided]
  return [decided, `${outcome.made ? 'made' : 'not made'} in draft ${outcome.draft}`]
}
