import { isWebAddress, type Newsroom } from '../newsroom.ts'
import { type Content, type Html, html, paragraphs } from './markup.ts'
import { webLink } from './words.ts'

/** Whether a newsroom has said anything of itself. */
export function hasNewsroom(newsroom: Newsroom): boolean {
  return Object.values(newsroom).some((text) => text.trim() !== '')
}

/** Who stands behind the report and by which rules; nothing where nothing is known. */
export function newsroomHtml({ newsroom }: { readonly newsroom: Newsroom }): Html | null {
  if (!hasNewsroom(newsroom)) return null
  const { name, url, methodology, correctionsPolicy, funding, contact } = newsroom
  return html`<section aria-labelledby="newsroom">
<h2 id="newsroom">${name.trim() === '' ? 'The newsroom' : html`<bdi>${name}</bdi>`}</h2>
${url !== '' && html`<p class="address">${webLink(url)}</p>`}
<dl>
${part('How we check', methodology)}${part('Corrections', correctionsPolicy)}${part('Funding', funding)}${part('Contact', contact)}</dl>
</section>`
}

/** The newsroom's mark for the head of the report. */
export function mastheadHtml({ name, logo }: Newsroom): Content {
  if (logo === '') return name.trim() !== '' && html`<p class="masthead"><bdi>${name}</bdi></p>`
  return html`<p class="masthead"><img src="${logo}" alt="${name.trim() || 'Logo of the newsroom'}"></p>`
}

function part(title: string, text: string): Content {
  const words = text.trim()
  if (words === '') return null
  return html`<dt>${title}</dt><dd>${isWebAddress(words) ? webLink(words) : paragraphs(words)}</dd>
`
}
