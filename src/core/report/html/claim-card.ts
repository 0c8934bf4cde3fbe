import type { ReportClaim, ReportLink, ReportModel, ReportSource } from '../model.ts'
import { date } from './dates.ts'
import { filterHtml, verdictKey } from './filter.ts'
import { type Content, type Html, html, joined, paragraphs } from './markup.ts'
import { prose } from './prose.ts'
import {
  chip,
  kindWords,
  locatorWords,
  NO_VERDICT,
  numberWords,
  plural,
  rankWords,
  stanceGlyphs,
  stanceWords,
  statusWords,
  verdictOf,
  webLink,
} from './words.ts'

/** Every claim as a card, in the order of the text. */
export function claimsHtml(model: ReportModel): Html {
  return html`<section aria-labelledby="claims">
<h2 id="claims">Claims</h2>
${filterHtml(model)}
${model.claims.length === 0 && html`<p class="empty">No claim has been marked in this article yet.</p>`}
${model.claims.map((claim) => card(claim, model))}
</section>`
}

function card(claim: ReportClaim, model: ReportModel): Html {
  const { number } = claim
  const verdict = verdictOf(claim)
  return html`<article class="card${isLong(claim) && ' long'}" id="claim-${number}" data-verdict="${verdictKey(claim)}" data-look="${verdict.look}" aria-labelledby="claim-${number}-title">
<header>
<h3 id="claim-${number}-title">Claim ${numberWords(number)}<span class="hidden">: </span> ${chip(verdict)}</h3>
<p class="state">${joined(stateOf(claim), ' · ')}</p>
</header>
<blockquote class="claimed"><p dir="auto">${claim.quote}</p></blockquote>
${attribution(claim)}
${claim.standalone !== '' && claim.standalone !== claim.quote && facet('Standing alone', html`<p dir="auto">${claim.standalone}</p>`)}
${claim.verdictFor !== '' && facet('Verdict given for an earlier wording', html`<p dir="auto">${claim.verdictFor}</p>`)}
${claim.rationale.trim() !== '' && facet('Why', prose(claim.rationale))}
${claim.dissent.length > 0 && facet(claim.dissent.length === 1 ? 'An earlier verdict' : 'Earlier verdicts', html`<ul class="dissent">${claim.dissent.map(dissentHtml)}</ul>`)}
${claim.links.length > 0 && facet('Evidence', html`<ul class="links">${claim.links.map((link) => linkHtml(link, model.sources[link.source - 1]))}</ul>`)}
${claim.appearances.length > 0 && facet('Said', html`<ul class="said">${claim.appearances.map((where) => html`<li dir="auto">${webLink(where)}</li>`)}</ul>`)}
${peopleHtml(claim)}
${
  claim.inText
    ? html`<p class="back"><a href="#words-${number}"><span aria-hidden="true">↑ </span>Claim ${numberWords(number)} in the article</a></p>`
    : html`<p class="back gone">These words are not in draft ${model.article.draft}.</p>`
}
</article>
`
}

/** Beyond this many letters a card may go on over the edge of a sheet of paper. */
const LONG = 400

/** Whether a card would leave too much of a page empty, were it never parted. */
function isLong({ rationale, dissent, links }: ReportClaim): boolean {
  const said = [
    rationale,
    ...dissent.map((each) => each.rationale),
    ...links.flatMap(({ passage, authority, rebuttal, note }) => [
      passage,
      authority,
      rebuttal,
      note,
    ]),
  ]
  return said.reduce((sum, { length }) => sum + length, 100 * links.length) > LONG
}

function stateOf(claim: ReportClaim): Content[] {
  const state: Content[] = [statusWords[claim.status]]
  if (claim.flagged)
    state.push(html`<strong><span aria-hidden="true">⚑ </span>Flagged for the editor</strong>`)
  if (claim.openQueries > 0)
    state.push(plural(claim.openQueries, 'question not answered', 'questions not answered'))
  return state
}

/** Who gave the verdict, and who set the status where that is somebody or some time else. */
function peopleHtml({ verdictBy, statusBy, status }: ReportClaim): Content {
  const parts: Content[] = []
  if (verdictBy) parts.push(html`Verdict by <bdi>${verdictBy.by.name}</bdi>, ${date(verdictBy.at)}`)
  if (statusBy && status !== 'open') {
    parts.push(
      html`${statusWords[status]}: <bdi>${statusBy.by.name}</bdi>, ${statusBy.by.role}, ${date(statusBy.at)}`,
    )
  }
  return parts.length > 0 && html`<p class="meta people">${joined(parts, ' · ')}</p>`
}

function dissentHtml({ verdict, rationale, by, at }: ReportClaim['dissent'][number]): Html {
  return html`<li>
<p>${chip(verdict ?? NO_VERDICT)} <span class="meta"><bdi>${by.name}</bdi>, ${by.role}, ${date(at)}</span></p>
${rationale.trim() !== '' && html`<div class="note">${prose(rationale)}</div>`}
</li>
`
}

function attribution({ claimant, kind }: ReportClaim): Content {
  const parts: Content[] = []
  if (claimant !== '') parts.push(html`Claimed by <bdi>${claimant}</bdi>`)
  if (kindWords[kind] !== '') parts.push(kindWords[kind])
  return parts.length > 0 && html`<p class="meta">${joined(parts, ' · ')}</p>`
}

function facet(title: string, content: Content): Html {
  return html`<h4>${title}</h4>
${content}
`
}

function linkHtml(link: ReportLink, source: ReportSource | undefined): Content {
  if (source === undefined) return null
  const details: Content[] = []
  if (link.locator) details.push(html`<bdi>${locatorWords(link.locator)}</bdi>`)
  if (rankWords[source.rank] !== '') details.push(rankWords[source.rank])
  const title = source.title || source.url || source.container || source.publisher
  return html`<li>
<p class="source"><span class="stance" data-stance="${link.stance}"><span aria-hidden="true">${stanceGlyphs[link.stance]} </span>${stanceWords[link.stance]}</span>
<a href="#source-${source.number}"><bdi>${title || 'Untitled source'}</bdi> [${source.number}]</a>
${details.length > 0 && html`<span class="meta">${joined(details, ' · ')}</span>`}</p>
${link.passage !== '' && html`<blockquote><p dir="auto">${link.passage}</p></blockquote>`}
${link.authority !== '' && html`<p class="note" dir="auto">${link.authority}</p>`}
${link.rebuttal.trim() !== '' && html`<div class="note">${paragraphs(link.rebuttal)}</div>`}
${link.note.trim() !== '' && html`<div class="note">${paragraphs(link.note)}</div>`}
</li>
`
}
