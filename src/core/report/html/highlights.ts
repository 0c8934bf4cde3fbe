import type { ReportBlock, ReportClaim, ReportModel, ReportSegment } from '../model.ts'
import { lanesOf } from './lanes.ts'
import { type Content, type Html, html } from './markup.ts'
import { numberWords, verdictOf } from './words.ts'

/** Writes blocks in order, and each claim's start and end where they come. */
export function segmentWriter(model: ReportModel): (block: ReportBlock) => Content {
  const lanes = lanesOf(model.article.blocks)
  const left = new Map<number, number>()
  for (const { segments } of model.article.blocks) {
    for (const { claims } of segments) {
      for (const number of claims) left.set(number, (left.get(number) ?? 0) + 1)
    }
  }
  const started = new Set<number>()
  return ({ segments }) =>
    segments.map((segment) => {
      const claims = segment.claims.flatMap((number) => model.claims[number - 1] ?? [])
      const starts = claims.filter(({ number }) => !started.has(number))
      for (const { number } of starts) started.add(number)
      const ends = claims.filter(({ number }) => {
        const rest = (left.get(number) ?? 0) - 1
        left.set(number, rest)
        return rest === 0
      })
      return [starts.map(startHtml), marked(segment, claims, lanes), ends.reverse().map(endHtml)]
    })
}

function marked(
  segment: ReportSegment,
  claims: readonly ReportClaim[],
  lanes: ReadonlyMap<number, number>,
): Content {
  if (claims.length === 0) return segment.text
  let content: Content = segment.text
  for (const claim of claims.slice(1).reverse()) {
    content = html`<span class="line" data-claim="${claim.number}" data-look="${verdictOf(claim).look}" data-lane="${lanes.get(claim.number) ?? 0}">${content}</span>`
  }
  const [first] = claims as [ReportClaim]
  return html`<mark class="line" data-claim="${first.number}" data-look="${verdictOf(first).look}" data-lane="${lanes.get(first.number) ?? 0}">${content}</mark>`
}

// Both say their direction, so that the words alone settle the paragraph's.
function startHtml(claim: ReportClaim): Html {
  return html`<span class="hidden start" id="words-${claim.number}" lang="en" dir="ltr">[start of claim ${spoken(claim)}] </span>`
}

function endHtml(claim: ReportClaim): Html {
  const { glyph, look } = verdictOf(claim)
  return html`<a class="number" data-claim="${claim.number}" data-look="${look}" href="#claim-${claim.number}" lang="en" dir="ltr" aria-label="end of claim ${spoken(claim)}">&#8288;${numberWords(claim.number)}&#8288;${glyph}</a>`
}

function spoken(claim: ReportClaim): string {
  return `${claim.number}, ${verdictOf(claim).label.toLowerCase()}`
}
