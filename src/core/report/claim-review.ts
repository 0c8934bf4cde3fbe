import { isSettled } from '../dossier/index.ts'
import type { ReportArticle, ReportClaim, ReportModel } from './model.ts'

/** A value of schema.org: what is not known is not said. */
export interface SchemaThing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/**
 * A ClaimReview of schema.org for each claim that is checked or approved and has a verdict, given
 * for its words as they are, as
 * Google’s guide to fact-check markup asks for it: `claimReviewed`, `reviewRating` with
 * `alternateName`, and `url` are required, the last of which is there only where the report’s own
 * address is known, with the claim as its fragment, since one page has them all. The rating has
 * numbers only where the verdict is on the scale. `firstAppearance` is the first that the checker
 * named; the article is an appearance of what stands in it, and dates it where no other is known.
 */
export function claimReviews(model: ReportModel): SchemaThing[] {
  return model.claims.flatMap((claim) =>
    claim.verdict !== null && claim.verdictFor === '' && isSettled(claim.status)
      ? [reviewOf(claim, model)]
      : [],
  )
}

function reviewOf(claim: ReportClaim, model: ReportModel): SchemaThing {
  return {
    '@context': 'https://schema.org',
    ...thing('ClaimReview', {
      url: model.url && addressOf(model.url, claim.number),
      claimReviewed: claim.standalone || claim.quote,
      itemReviewed: claimOf(claim, model.article),
      reviewRating: ratingOf(claim, model),
      author: reviewer(model),
      datePublished: model.at,
    }),
  }
}

/** Where a claim’s card stands in the report. */
function addressOf(url: string, number: number): string {
  return `${url.replace(/#.*$/s, '')}#claim-${number}`
}

function ratingOf({ verdict }: ReportClaim, { pack }: ReportModel): SchemaThing {
  const rating = verdict?.rating ?? null
  return thing('Rating', {
    alternateName: verdict?.label,
    ratingExplanation: verdict?.definition,
    ...(rating === null
      ? {}
      : { ratingValue: rating, bestRating: pack.bestRating, worstRating: pack.worstRating }),
  })
}

function reviewer({ newsroom, by }: ReportModel): SchemaThing {
  if (newsroom.name === '') return thing('Person', { name: by.name })
  return thing('Organization', { name: newsroom.name, url: newsroom.url })
}

function claimOf(claim: ReportClaim, article: ReportArticle): SchemaThing {
  const [first, ...others] = claim.appearances.map(workOf)
  return thing('Claim', {
    author: claimantOf(claim.claimant),
    datePublished: first === undefined && claim.inText ? article.published : '',
    firstAppearance: first,
    appearance: claim.inText ? [...others, articleWork(article)] : others,
  })
}

/** Where a claim was said: an address, or words. */
function workOf(appearance: string): SchemaThing {
  const isAddress = /^https?:\/\/\S+$/i.test(appearance)
  return thing('CreativeWork', isAddress ? { url: appearance } : { name: appearance })
}

function articleWork(article: ReportArticle): SchemaThing {
  return thing('NewsArticle', {
    url: article.url,
    headline: article.title,
    datePublished: article.published,
    inLanguage: article.language,
    author: article.byline && thing('Person', { name: article.byline }),
    publisher: article.publisher && thing('Organization', { name: article.publisher }),
  })
}

/** Words that only bodies are called by. */
const BODY =
  /\b(academy|agency|army|association|authority|bank|board|bureau|cabinet|campaign|centre|center|chamber|church|club|college|commission|committee|company|congress|corporation|council|court|department|force|foundation|fund|government|group|hospital|house|inc|institute|league|limited|ltd|ministry|museum|network|office|organi[sz]ation|parliament|party|police|post|school|senate|service|society|team|times|treasury|trust|union|university)\b/i

/**
 * Google asks for a Person or an Organization, and the checker names the claimant in words only: who
 * is called by a body’s word, or by capitals alone, is taken for an Organization, all others for a
 * Person.
 */
function claimantOf(claimant: string): SchemaThing | undefined {
  if (claimant === '') return undefined
  const isBody = BODY.test(claimant) || /^[\p{Lu}\p{N}&.-]{2,}$/u.test(claimant)
  return thing(isBody ? 'Organization' : 'Person', { name: claimant })
}

function thing(type: string, properties: Readonly<Record<string, unknown>>): SchemaThing {
  const known = Object.entries(properties).filter(
    ([, value]) =>
      value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { '@type': type, ...Object.fromEntries(known) }
}
