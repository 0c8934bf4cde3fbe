import type { ReportModel, ReportStretch } from '../model.ts'
import { type Html, html } from './markup.ts'
import { plural } from './words.ts'

/** Longer stretches are told by their first and last words. */
const LONGEST = 24
const FIRST = 12
const LAST = 6

/** The passages that nobody looked at; nothing where there are none. */
export function notCheckedHtml({ notChecked }: ReportModel): Html | null {
  if (notChecked.length === 0) return null
  return html`<section aria-labelledby="not-checked">
<h2 id="not-checked">What was not checked</h2>
<p class="meta">${plural(notChecked.length, 'passage')} of the article without a claim or a tick. Nothing in this report speaks for them.</p>
<ul class="unchecked">
${notChecked.map(stretchHtml)}</ul>
</section>`
}

function stretchHtml({ text }: ReportStretch): Html {
  const words = text.trim().split(/\s+/)
  if (words.length <= LONGEST) return html`<li dir="auto">${words.join(' ')}</li>\n`
  const [first, last] = [words.slice(0, FIRST).join(' '), words.slice(-LAST).join(' ')]
  return html`<li><span dir="auto">${first} … ${last}</span> <span class="meta">(${plural(words.length, 'word')})</span></li>\n`
}
