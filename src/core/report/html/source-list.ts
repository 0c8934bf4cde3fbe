import type { ReportFile, ReportModel, ReportSource } from '../model.ts'
import { date } from './dates.ts'
import { type Content, type Html, html, joined } from './markup.ts'
import { numberWords, rankWords, sizeWords, typeWords, webLink } from './words.ts'

/** The sources in the order of their numbers, each with its kept files and the claims that use it. */
export function sourcesHtml(model: ReportModel): Html {
  const users = new Map<number, Set<number>>()
  for (const { number, links } of model.claims) {
    for (const { source } of links) {
      const claims = users.get(source)
      if (claims) claims.add(number)
      else users.set(source, new Set([number]))
    }
  }
  return html`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
${
  model.sources.length === 0
    ? html`<p class="empty">No source has been linked to a claim yet.</p>`
    : html`<ol class="sources">
${model.sources.map((source) => sourceHtml(source, [...(users.get(source.number) ?? [])]))}
</ol>`
}
</section>`
}

function sourceHtml(source: ReportSource, claims: readonly number[]): Html {
  const { authors, container, publisher, url, archivedUrl } = source
  const imprint: Content[] = []
  if (authors.length > 0) imprint.push(html`<bdi>${authors.join('; ')}</bdi>`)
  if (container !== '') imprint.push(html`<cite><bdi>${container}</bdi></cite>`)
  if (publisher !== '' && publisher !== container && !authors.includes(publisher))
    imprint.push(html`<bdi>${publisher}</bdi>`)
  if (source.date !== '') imprint.push(date(source.date))
  const nature = [typeWords(source.type), rankWords[source.rank]].filter((words) => words !== '')
  return html`<li id="source-${source.number}">
<p class="name" dir="auto">${source.title || 'Untitled source'}</p>
${imprint.length > 0 && html`<p class="meta">${joined(imprint, ' · ')}</p>`}
${nature.length > 0 && html`<p class="meta">${joined(nature, ' · ')}</p>`}
${url !== '' && html`<p class="address">${webLink(url)}${source.accessed !== '' && [' · read ', date(source.accessed)]}</p>`}
${archivedUrl !== '' && html`<p class="address">Archived: ${webLink(archivedUrl)}</p>`}
${source.withheld && html`<p class="meta">Its name, passages and files are left out to protect it.</p>`}
${source.files.map((file) => html`<p class="file">Kept: ${fileHtml(file)}</p>`)}
<p class="back">Used by ${joined(claims.map(claimLink), ', ')}</p>
</li>
`
}

/** A link to a claim's card. */
export function claimLink(number: number): Html {
  return html`<a href="#claim-${number}">claim ${numberWords(number)}</a>`
}

/** A kept file's name, size and hash. */
export function fileHtml({ name, size, sha256 }: ReportFile): Html {
  return html`<bdi>${name}</bdi>, ${sizeWords(size)}, SHA-256 <code>${sha256}</code>`
}
