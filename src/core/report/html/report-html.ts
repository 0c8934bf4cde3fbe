import type { ReportModel } from '../model.ts'
import { articleHtml } from './article.ts'
import { claimsHtml } from './claim-card.ts'
import { correctionsHtml } from './corrections.ts'
import { date } from './dates.ts'
import { embeddedHtml } from './embedded.ts'
import { Html, html } from './markup.ts'
import { hasNewsroom, mastheadHtml, newsroomHtml } from './newsroom.ts'
import { notCheckedHtml } from './not-checked.ts'
import { recordHtml } from './record.ts'
import { SCRIPT_HASH, script } from './script.ts'
import { sourcesHtml } from './source-list.ts'
import { style } from './style.ts'
import { summaryHtml } from './summary.ts'

const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`

/**
 * The report as one HTML file that needs nothing else, no network and no script: where scripts run,
 * its own one filters and leads about, and no other can. It reads on paper, in the dark, by keyboard
 * and by a screen reader, and no text of the dossier can become markup.
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
${mastheadHtml(model.newsroom)}
<p class="eyebrow">Fact-check report</p>
<h1 dir="auto">${title}</h1>
<p class="meta">${date(model.at)} · <bdi>${model.by.name}</bdi>${!model.anonymised && `, ${model.by.role}`}</p>
<nav aria-label="Parts of the report">
<ul>
<li><a href="#summary">Summary</a></li>
<li><a href="#article">Article</a></li>
<li><a href="#claims">Claims</a></li>
<li><a href="#sources">Sources</a></li>
${model.corrections.length > 0 && html`<li><a href="#corrections">Corrections</a></li>`}
${model.notChecked.length > 0 && html`<li><a href="#not-checked">Not checked</a></li>`}
${hasNewsroom(model.newsroom) && html`<li><a href="#newsroom">Newsroom</a></li>`}
<li><a href="#record">Record</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${summaryHtml(model)}
${articleHtml(model)}
${claimsHtml(model)}
${sourcesHtml(model)}
${correctionsHtml(model)}
${notCheckedHtml(model)}
${newsroomHtml(model)}
${recordHtml(model)}
</main>
${embeddedHtml(model)}
<script>${new Html(script)}</script>
</body>
</html>
`.toString()
}
