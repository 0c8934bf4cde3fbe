import type { ReportModel } from '../model.ts'
import { articleHtml } from './article.ts'
import { claimsHtml } from './claim-card.ts'
import { date } from './dates.ts'
import { Html, html } from './markup.ts'
import { fileHtml, sourcesHtml } from './source-list.ts'
import { style } from './style.ts'
import { summaryHtml } from './summary.ts'
import { numberWords, webLink } from './words.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * The report as one HTML file that needs nothing else: no script, no network. It reads on paper, in
 * the dark, by keyboard and by a screen reader, and no text of the dossier can become markup.
 */
export function reportHtml(model: ReportModel): string {
  const title = model.title || model.article.title || 'Untitled article'
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${model.program}">
<title>${title} – fact-check report</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top">
<p class="eyebrow">Fact-check report</p>
<h1 dir="auto">${title}</h1>
<p class="meta">${date(model.at)} · <bdi>${model.by.name}</bdi>, ${model.by.role}</p>
<nav aria-label="Parts of the report">
<ul>
<li><a href="#summary">Summary</a></li>
<li><a href="#article">Article</a></li>
<li><a href="#claims">Claims</a></li>
<li><a href="#sources">Sources</a></li>
<li><a href="#record">Record</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${summaryHtml(model)}
${articleHtml(model)}
${claimsHtml(model)}
${sourcesHtml(model)}
${recordHtml(model)}
</main>
</body>
</html>
`.toString()
}

/** What lets a reader tell which file and which state of the checking the report is about. */
function recordHtml({ article, at, by, head, program }: ReportModel): Html {
  return html`<section aria-labelledby="record">
<h2 id="record">Record</h2>
<dl>
<dt>Exported</dt><dd>${date(at)}, by <bdi>${by.name}</bdi> (${by.role}), with <bdi>${program}</bdi></dd>
<dt>Draft</dt><dd>${article.draft}, imported from ${fileHtml(article.original)}</dd>
${article.url !== '' && html`<dt>Published at</dt><dd>${webLink(article.url)}</dd>`}
<dt>History</dt><dd>${numberWords(head.seq)} recorded changes, the last with the SHA-256 <code>${head.hash}</code>. A history that was altered later does not contain this line.</dd>
</dl>
</section>`
}
