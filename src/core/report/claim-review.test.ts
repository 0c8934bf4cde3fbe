import { expect, it } from 'vitest'
import { claimReviews, type SchemaThing } from './claim-review.ts'
import { context, sample } from './fixture.testing.ts'
import { type ReportContext, reportModel } from './index.ts'
import { Newsroom } from './newsroom.ts'

const newsroom = Newsroom.parse({ name: 'The Checkers', url: 'https://checkers.example' })
const url = 'https://checkers.example/2031/night-ferry'

function reviews(
  more: Partial<ReportContext> = {},
  change: (dossier: ReturnType<typeof sample>) => void = () => {},
) {
  const dossier = sample()
  change(dossier)
  return claimReviews(reportModel(dossier, { ...context, newsroom, url, ...more }))
}

/**
 * The properties of schema.org (https://schema.org/ClaimReview, Claim, Rating, CreativeWork, Person,
 * Organization) that are used, by type.
 */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: ['claimReviewed', 'itemReviewed', 'reviewRating', 'author', 'datePublished', 'url'],
  Claim: ['author', 'datePublished', 'appearance', 'firstAppearance'],
  Rating: ['alternateName', 'ratingExplanation', 'ratingValue', 'bestRating', 'worstRating'],
  NewsArticle: ['url', 'headline', 'datePublished', 'inLanguage', 'author', 'publisher'],
  CreativeWork: ['url', 'name'],
  Person: ['name'],
  Organization: ['name', 'url'],
}

/**
 * What breaks a rule of Google’s guide to fact-check markup (“Fact check (ClaimReview) structured
 * data”) or names something that schema.org does not have.
 */
function brokenRules(review: SchemaThing): string[] {
  const broken: string[] = []
  const look = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) look(each, at)
      return
    }
    if (typeof value !== 'object' || value === null) {
      if (value === '' || value === null) broken.push(`${at} is empty`)
      return
    }
    const { '@type': type = '', '@context': _, ...rest } = value as SchemaThing
    for (const [name, inside] of Object.entries(rest)) {
      if (!PROPERTIES[type]?.includes(name)) broken.push(`${type}.${name} is not known`)
      look(inside, `${at}.${name}`)
    }
  }
  look(review, 'review')
  const { reviewRating, itemReviewed, url: address, claimReviewed } = review
  const rating = reviewRating as SchemaThing
  if (review['@context'] !== 'https://schema.org') broken.push('the context is schema.org’s')
  if (review['@type'] !== 'ClaimReview') broken.push('the type is ClaimReview')
  if (typeof claimReviewed !== 'string') broken.push('claimReviewed is required')
  if (typeof address !== 'string') broken.push('url is required')
  if (typeof rating?.alternateName !== 'string') broken.push('alternateName is required')
  const numbers = ['ratingValue', 'bestRating', 'worstRating'].map((name) => rating?.[name])
  const [given = 0, best = 0, worst = 0] = numbers as number[]
  if (numbers.some((number) => number !== undefined)) {
    if (numbers.some((number) => !Number.isInteger(number))) broken.push('numbers come together')
    if (!(worst < best && worst >= 1)) broken.push('the worst is below the best, and at least 1')
    if (!(given >= worst && given <= best)) broken.push('the value is on the scale')
  }
  const author = (itemReviewed as SchemaThing).author as SchemaThing | undefined
  if (author && !['Person', 'Organization'].includes(author['@type'])) broken.push('author’s type')
  return broken
}

it('keeps the published rules, whatever is known', () => {
  expect(reviews().length).toBeGreaterThan(0)
  for (const review of reviews()) expect(brokenRules(review)).toEqual([])
})

it('is made for each claim that is checked or approved, and has a verdict', () => {
  const addresses = reviews().map((review) => review.url)
  expect(addresses).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${url}#claim-${number}`))
})

it('says what is claimed, by whom, and how it is rated by whom', () => {
  expect(reviews()[2]).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${url}#claim-3`,
    claimReviewed: 'The night ferry has not cost taxpayers money since the winter of 2028/29.',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Tilda Brandt' },
      datePublished: '2031-04-15',
      appearance: [
        {
          '@type': 'NewsArticle',
          headline: 'Harlow Bay’s night ferry pays its way, mayor says',
          datePublished: '2031-04-15',
          inLanguage: 'en-GB',
          author: { '@type': 'Person', name: 'Ines Okafor' },
          publisher: { '@type': 'Organization', name: 'The Harlow Courier' },
        },
      ],
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'Misleading',
      ratingExplanation: 'The words may be right, but they give a wrong impression.',
      ratingValue: 2,
      bestRating: 4,
      worstRating: 1,
    },
    author: { '@type': 'Organization', name: 'The Checkers', url: 'https://checkers.example' },
    datePublished: '2031-04-18T14:05:00.000Z',
  })
})

it('has no numbers for a verdict that is off the scale', () => {
  const rated = reviews({}, (dossier) => {
    for (const claim of Object.values(dossier.claims)) {
      if (claim.status === 'approved') claim.verdict = 'unproven'
    }
  })
  expect(rated[0]?.reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Unproven',
    ratingExplanation: 'What could be found neither proves nor breaks the claim.',
  })
  for (const review of rated) expect(brokenRules(review)).toEqual([])
})

it('has the first appearance first, and no date for a claim that was made elsewhere', () => {
  const [review] = reviews({}, (dossier) => {
    const [claim] = Object.values(dossier.claims)
    if (claim) claim.appearances = ['https://example.org/speech', 'A radio talk']
  })
  expect(review?.itemReviewed).toMatchObject({
    author: { '@type': 'Organization', name: 'Harlow Bay Port Authority' },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://example.org/speech' },
    appearance: [{ '@type': 'CreativeWork', name: 'A radio talk' }, { '@type': 'NewsArticle' }],
  })
  expect(review?.itemReviewed).not.toHaveProperty('datePublished')
})

it('leaves out what nobody has said', () => {
  const [review] = reviews({ url: '', newsroom: Newsroom.parse({}), anonymise: true })
  expect(review).not.toHaveProperty('url')
  expect(review?.author).toEqual({ '@type': 'Person', name: 'Checker 1' })
})

it('says of a claim that the draft has no more that it is elsewhere, if anywhere', () => {
  const [review] = reviews({}, (dossier) => {
    const [claim] = Object.values(dossier.claims)
    for (const place of Object.values(claim?.places ?? {})) {
      Object.assign(place, { position: null, outcome: 'deleted' })
    }
    for (const other of Object.keys(dossier.claims).slice(1)) delete dossier.claims[other]
    Object.assign(claim ?? {}, { claimant: '', appearances: [] })
  })
  expect(review?.claimReviewed).toContain('412,000')
  expect(review?.itemReviewed).toEqual({ '@type': 'Claim' })
})

it('is not made of a verdict that was given for an earlier wording', () => {
  const all = reviews().length
  const fewer = reviews({}, (dossier) => {
    const [claim] = Object.values(dossier.claims)
    if (claim) claim.verdictFor = 'carried 400,000 passengers'
  })
  expect(fewer).toHaveLength(all - 1)
})
