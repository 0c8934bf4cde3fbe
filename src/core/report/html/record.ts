import type { ReportModel } from '../model.ts'
import { changedSince } from '../record-words.ts'
import { date } from './dates.ts'
import { type Content, type Html, html } from './markup.ts'
import { fileHtml } from './source-list.ts'
import { numberWords, plural, webLink } from './words.ts'

/** What lets a reader tell which file and which state of the checking the report is about. */
export function recordHtml(model: ReportModel): Html {
  const { article, at, by, head, program, url } = model
  return html`<section aria-labelledby="record">
<h2 id="record">Record</h2>
<dl>
<dt>Exported</dt><dd>${date(at)}, by <bdi>${by.name}</bdi>${!model.anonymised && ` (${by.role})`}, with <bdi>${program}</bdi></dd>
${url !== '' && html`<dt>This report</dt><dd>${webLink(url)}</dd>`}
<dt>Draft</dt><dd>${article.draft}, imported from ${fileHtml(article.original)}</dd>
${article.url !== '' && html`<dt>Published at</dt><dd>${webLink(article.url)}</dd>`}
<dt>Scale</dt><dd><bdi>${model.pack.name}</bdi></dd>
${evidence(model)}
${signOff(model)}
<dt>History</dt><dd>${numberWords(head.seq)} recorded changes, the last with the SHA-256 <code>${head.hash}</code>. A history that was altered later does not contain this line.</dd>
</dl>
</section>`
}

/** Whether what is kept and quoted was verified; nothing where there is none of it. */
function evidence({ evidence, sources, claims }: ReportModel): Content {
  const isThere =
    sources.some(({ files }) => files.length > 0) ||
    claims.some(({ links }) => links.some(({ passage }) => passage !== ''))
  if (evidence === null && !isThere) return null
  const words =
    evidence === null
      ? 'Kept files and quoted passages were not verified for this report.'
      : evidenceWords(evidence)
  return html`<dt>Evidence</dt><dd>${words}</dd>`
}

/** What verifying found, in words. */
export function evidenceWords({
  files,
  passages,
  failures,
}: NonNullable<ReportModel['evidence']>): string {
  const looked = `${plural(files, 'kept file')} and ${plural(passages, 'quoted passage')} verified for this report`
  return failures === 0 ? `${looked}: all are whole.` : `${looked}: ${failures} failed.`
}

function signOff({ signOff: signed, article }: ReportModel): Content {
  if (signed === null) return null
  return html`<dt>Signed off</dt><dd>${date(signed.at)}, by <bdi>${signed.by.name}</bdi>, draft ${signed.draft}, at the line <code>${signed.head}</code>. ${changedSince(signed.changes, signed.draft !== article.draft)}${signed.note.trim() !== '' && html` <q>${signed.note}</q>`}</dd>
`
}
