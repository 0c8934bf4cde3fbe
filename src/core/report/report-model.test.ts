import { expect, it } from 'vitest'
import { blocks, context, dossierOf, sample } from './fixture.testing.ts'
import { findingLines, type ReportModel, reportModel, WITHHELD } from './index.ts'

function model(change: (dossier: ReturnType<typeof sample>) => void = () => {}): ReportModel {
  const dossier = sample()
  change(dossier)
  return reportModel(dossier, context)
}

/** What is open, by kind, the newsroom's own left out. */
function open({ preflight, claims }: ReportModel): string[] {
  const ofClaims = preflight.filter(({ claim, kind }) => claim !== null || kind === 'noClaims')
  return findingLines(ofClaims, claims.length).map(({ text, claims }) => `${text}: ${claims}`)
}

it('numbers claims in the order of the text, the longer first', () => {
  const { claims } = model()
  expect(claims.map(({ number, quote }) => `${number} ${quote.slice(0, 16)}`)).toEqual([
    '1 carried 412,000 ',
    '2 more than any ot',
    '3 It has not cost ',
    '4 the boats ran le',
    '5 less than a thir',
    '6 Fares rose by 12',
    '7 the increase was',
    '8 one of the two b',
    '9 Every other port',
  ])
})

it('cuts overlapping and nested claims into flat segments that together are the text', () => {
  const { article } = model()
  expect(article.blocks.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(
    blocks.map(({ text }) => text),
  )
  const over = (index: number) => article.blocks[index]?.segments.map(({ claims }) => claims)
  expect(over(2)).toEqual([[], [1], [1, 2], [2], []])
  expect(over(5)).toEqual([[], [4], [4, 5], [4], []])
})

it('numbers sources by their first use and leaves out what no claim uses', () => {
  const { sources, claims } = model((dossier) => {
    const first = Object.values(dossier.sources)[0]
    if (first) dossier.sources.unused = { ...first, id: 'unused' }
  })
  expect(sources.map(({ number, title }) => `${number} ${title.slice(0, 10)}`)).toEqual([
    '1 Passengers',
    '2 Night line',
    '3 Council of',
    '4 Minutes of',
    '5 Operator’s',
    '6 Fares',
    '7 [source wi',
  ])
  expect(claims[1]?.links.map(({ source, stance }) => [source, stance])).toEqual([
    [1, 'supports'],
    [2, 'refutes'],
  ])
})

it('says what a source is', () => {
  expect(model().sources[1]).toMatchObject({
    authors: ['Mattias Oyelaran', 'Ruth Sandvik'],
    container: 'Coastal Transport Review',
    date: '2030-11',
    rank: 'secondary',
    url: 'https://ctr.example/night-lines',
  })
  const withDoi = model((dossier) => {
    const csl = Object.values(dossier.sources)[1]?.csl
    if (csl) Object.assign(csl, { URL: '', DOI: '10.1000/xyz' })
  })
  expect(withDoi.sources[1]?.url).toBe('https://doi.org/10.1000/xyz')
})

it('counts claims by verdict and by status', () => {
  const { summary, article } = model()
  expect(article.words).toBe(239)
  expect(summary).toMatchObject({
    claims: 9,
    withoutVerdict: 2,
    flagged: 1,
    byStatus: { open: 1, checking: 2, checked: 3, approved: 3 },
  })
  expect(summary.byVerdict.map(({ verdict, count }) => `${verdict.id} ${count}`)).toEqual([
    'true 3',
    'mostly-true 1',
    'misleading 1',
    'false 1',
    'unproven 1',
  ])
})

it('says plainly what is not done', () => {
  expect(open(model())).toEqual([
    '2 of 9 claims have no verdict: 7,9',
    '1 of 9 claims has a verdict but is still being checked: 8',
    '3 of 9 claims have a verdict but no source that a reader can find again: 4,5,8',
    '1 of 9 claims stands although a source refutes it, and nothing says why: 2',
    '3 of 9 claims are checked but not approved: 2,3,5',
    '1 of 9 claims is flagged and waits for an editor: 3',
  ])
})

it('finds nothing unfinished where all is approved with a source', () => {
  const report = model((dossier) => {
    for (const claim of Object.values(dossier.claims)) {
      if (Object.values(dossier.links).some(({ claimId }) => claimId === claim.id)) {
        Object.assign(claim, { status: 'approved', verdict: 'true' })
      } else delete dossier.claims[claim.id]
    }
    dossier.flags = {}
    for (const link of Object.values(dossier.links)) link.rebuttal = 'It counts otherwise.'
    for (const source of Object.values(dossier.sources)) source.archivedUrl = 'https://a.example/'
    for (const source of Object.values(dossier.sources)) source.atRisk = false
  })
  expect(open(report)).toEqual([])
})

it('says so where the verdict was for an earlier wording, or the words are gone', () => {
  const report = model((dossier) => {
    const [first, second] = Object.values(dossier.claims)
    if (!first || !second) throw new Error('The sample has two claims')
    first.verdictFor = 'carried 400,000 passengers'
    const place = Object.values(second.places)[0]
    if (place) Object.assign(place, { position: null, outcome: 'deleted' })
  })
  const { claims } = report
  expect(claims[0]?.verdictFor).toBe('carried 400,000 passengers')
  expect(claims.at(-1)).toMatchObject({
    inText: false,
    quote: expect.stringContaining('more than any other'),
  })
  expect(open(report)).toContain(
    '1 of 9 claims has a verdict that was given for an earlier wording: 1',
  )
  expect(open(report)).toContain('1 of 9 claims has no place in this draft: 9')
})

it('keeps a verdict that the pack does not know', () => {
  const { claims, summary } = model((dossier) => {
    const first = Object.values(dossier.claims)[0]
    if (first) first.verdict = 'from-elsewhere'
  })
  expect(claims[0]?.verdict).toMatchObject({ label: 'from-elsewhere', look: 'neutral' })
  expect(summary.byVerdict.at(-1)).toMatchObject({ count: 1 })
})

it('of a source at risk says only that there is one', () => {
  const { sources, claims } = model()
  expect(sources[6]).toMatchObject({ withheld: true, title: WITHHELD, authors: [], files: [] })
  expect(claims[7]?.links).toMatchObject([
    {
      source: 7,
      stance: 'supports',
      passage: '',
      prefix: '',
      suffix: '',
      file: '',
      locator: null,
      authority: '',
      rebuttal: '',
      note: '',
    },
  ])
})

it('takes what names a source at risk out of the checker’s own words', () => {
  const report = model((dossier) => {
    const [first, , third] = Object.values(dossier.claims)
    if (!first || !third) throw new Error('The sample has three claims')
    first.rationale =
      'pelle  dahlgren (+00 555 0199) said: “I wrote that rota myself, sixty-one nights.”'
    third.standalone = 'Dahlgren, Pelle wrote the rota.'
    const link = Object.values(dossier.links)[0]
    if (link) link.note = 'See call-pelle-dahlgren.m4a'
  })
  expect(report.claims[0]?.rationale).toBe(`${WITHHELD} (${WITHHELD}) said: “${WITHHELD}”`)
  const all = JSON.stringify(report)
  for (const secret of ['ahlgren', 'elle', '555 0199', 'rota myself', 'd4d4', 'lose the job']) {
    expect(all).not.toContain(secret)
  }
})

it('takes out the people of a source at risk and who was asked, however they are named', () => {
  const report = model((dossier) => {
    const [first, second] = Object.values(dossier.claims)
    const source = Object.values(dossier.sources).find(({ atRisk }) => atRisk)
    if (!first || !second || !source) throw new Error('The sample has two claims and that source')
    source.csl.interviewer = [{ given: 'Mona', family: 'Lang' }]
    const made = source.made
    dossier.queries.q = {
      ...{ id: 'q', claimId: null, to: { kind: 'source', sourceId: source.id, name: '' } },
      ...{ question: '', waiting: null, answered: null, made },
      contacts: {
        c: { on: '', how: '', who: 'Vera Quill', asked: '', answer: 'Nobody slept there', ...made },
      },
    }
    first.rationale =
      'Dahlgren’s word, by Lang; vera quill: “Nobody slept there.” The slang is his.'
  })
  const gap = WITHHELD
  expect(report.claims[0]?.rationale).toBe(
    `${gap}’s word, by ${gap}; ${gap}: “${gap}.” The slang is his.`,
  )
})

it('takes out short names as words of their own, first names, and numbers however they are parted', () => {
  const report = model((dossier) => {
    const [first] = Object.values(dossier.claims)
    const source = Object.values(dossier.sources).find(({ atRisk }) => atRisk)
    if (!first || !source) throw new Error('The sample has a claim and that source')
    source.csl.author = [{ given: 'Pelle', family: 'Li' }, { literal: 'Ana Sy' }]
    source.contact = 'mobile +00 555 0199, pelle.li@mail.example'
    first.rationale =
      'Li said it; Pelle, too; Sy was there. Lisbon, a list. 005550199; pelle.li@mail.example.'
  })
  const gap = WITHHELD
  expect(report.claims[0]?.rationale).toBe(
    `${gap} said it; ${gap}, too; ${gap} was there. Lisbon, a list. ${gap}; ${gap}.`,
  )
})

it('tells nothing of a file that is kept for a source at risk too', () => {
  const { sources, claims } = model((dossier) => {
    const [open] = Object.values(dossier.sources)
    const hidden = Object.values(dossier.sources).find(({ atRisk }) => atRisk)
    if (open && hidden) Object.assign(open.evidence, hidden.evidence)
    for (const link of Object.values(dossier.links)) link.evidence = 'd4'.repeat(32)
  })
  expect(sources[0]?.files.map(({ name }) => name)).toEqual(['passengers-by-line-2030.pdf'])
  expect(claims.flatMap(({ links }) => links.map(({ file }) => file)).join('')).toBe('')
})

it('leaves in a claim what the article itself says, lest the gap name the source', () => {
  const { claims } = model((dossier) => {
    for (const source of Object.values(dossier.sources)) {
      if (source.atRisk) source.csl.author = [{ literal: 'Jon Vestergaard' }]
    }
    const last = Object.values(dossier.claims).at(-1)
    if (last) last.rationale = 'Jon Vestergaard told us so.'
  })
  expect(claims[8]?.claimant).toBe('Jon Vestergaard')
  expect(claims[8]?.rationale).toBe(`${WITHHELD} told us so.`)
})

it('reports a dossier without claims', () => {
  const report = reportModel(
    dossierOf(blocks, () => []),
    context,
  )
  const { claims, sources } = report
  expect(claims).toEqual([])
  expect(sources).toEqual([])
  expect(open(report)).toEqual(['No claim has been marked in this draft: nothing is checked: '])
  expect(report.notChecked).toHaveLength(blocks.length)
})

it('takes out no ordinary word that happens to stand beside a passage, or in a short remark', () => {
  const { claims } = model((dossier) => {
    const [first] = Object.values(dossier.claims)
    if (first) first.rationale = 'Good: that is what they said.'
    for (const link of Object.values(dossier.links)) {
      if (!dossier.sources[link.sourceId]?.atRisk) continue
      Object.assign(link.quote, { prefix: 'that', suffix: 'said' })
      link.note = 'Good'
    }
  })
  expect(claims[0]?.rationale).toBe('Good: that is what they said.')
})

it('takes out one sentence of a passage, a name with other marks, and an address as people write it', () => {
  const { claims } = model((dossier) => {
    const [first] = Object.values(dossier.claims)
    const source = Object.values(dossier.sources).find(({ atRisk }) => atRisk)
    if (!first || !source) throw new Error('The sample has a claim and that source')
    source.csl.author = [
      { literal: 'Seán O’Dwyer' },
      { literal: 'Jan van der Meer' },
      { literal: '山田 太郎' },
    ]
    source.csl.URL = 'https://www.rota.example/2030/'
    for (const link of Object.values(dossier.links)) {
      if (link.sourceId !== source.id) continue
      link.quote.exact = 'I was there myself that whole night. Nobody else had any of the keys!'
    }
    first.rationale =
      "Sea\u0301n O'Dwyer; Meer; sean.o’dwyer; 太郎は; rota.example/2030; “Nobody else had any of the keys”"
  })
  const gap = WITHHELD
  expect(claims[0]?.rationale).toBe(`${gap}; ${gap}; ${gap}; ${gap}は; ${gap}; “${gap}”`)
})

it('takes a name for the article’s own only where it stands there as a name', () => {
  const { claims } = model((dossier) => {
    const source = Object.values(dossier.sources).find(({ atRisk }) => atRisk)
    // “Li” is in “line”, and “Gest” in “suggestion”.
    if (source) source.csl.author = [{ literal: 'Ana Li' }, { literal: 'Ole Gest' }]
    const [first] = Object.values(dossier.claims)
    if (first) first.claimant = 'Li, and Gest'
    for (const draft of Object.values(dossier.drafts)) draft.text += ' A suggestion.'
  })
  expect(claims[0]?.claimant).toBe(`${WITHHELD}, and ${WITHHELD}`)
})
