import type { ReportClaim, ReportModel } from '../model.ts'
import { type Content, type Html, html, joined } from './markup.ts'
import { chip, numberWords, verdictOf } from './words.ts'

/** The notes to the highlights, one for each claim by its number: the verdict and the sources. */
export function notesHtml({ claims }: ReportModel): Html | null {
  const marked = claims.filter(({ inText }) => inText)
  if (marked.length === 0) return null
  return html`<section aria-labelledby="notes">
<h3 class="notes-title" id="notes">Notes</h3>
<ol class="notes">
${marked.map(noteHtml)}</ol>
</section>`
}

function noteHtml(claim: ReportClaim): Html {
  const { number, quote, standalone } = claim
  const sources = [...new Set(claim.links.map(({ source }) => source))].map(
    (source): Content =>
      html`<a href="#source-${source}"><span class="hidden">source </span>[${source}]</a>`,
  )
  return html`<li><a class="back-to" href="#words-${number}"><span class="hidden">claim </span>${numberWords(number)}</a> <span class="body">${chip(verdictOf(claim))} <bdi>${standalone || quote}</bdi>${sources.length > 0 && [' ', joined(sources, ' ')]} <a href="#claim-${number}">card<span class="hidden"> of claim ${numberWords(number)}</span></a></span></li>
`
}
