import { expect, it } from 'vitest'
import type { Dossier, Source } from '../dossier/index.ts'
import { blocks, context, dossierOf, sample } from './fixture.testing.ts'
import { NO_NEWSROOM, type PreflightContext, preflight, reportModel } from './index.ts'
import { canBeFoundAgain } from './re-findable.ts'

const newsroom = { methodology: 'm', correctionsPolicy: 'c', funding: 'f', contact: 'd' }
const whole: PreflightContext = { newsroom: { ...NO_NEWSROOM, ...newsroom }, evidence: null }

/** What is found of the sample, each as its kind and the claim's number, after a change. */
function found(change: (dossier: Dossier) => void = () => {}, given = whole): string[] {
  const dossier = sample()
  change(dossier)
  return preflight(dossier, given).map(({ kind, claim }) => `${kind} ${claim}`)
}

it('finds what the commitments ask for and what is not done, in plain words with what to do', () => {
  expect(found()).toEqual([
    'noVerdict 7',
    'noVerdict 9',
    'unsettled 8',
    'notFindable 4',
    'notFindable 5',
    'notFindable 8',
    'unanswered 2',
    'unapproved 2',
    'unapproved 3',
    'unapproved 5',
    'flagged 3',
  ])
  const [first] = preflight(sample(), whole)
  expect(first).toMatchObject({
    text: 'Claim 7 has no verdict.',
    claimId: expect.stringMatching(/^id/),
    next: 'Give it a verdict, or remove the claim.',
  })
})

it('misses what a newsroom does not say', () => {
  const silent = { ...whole, newsroom: NO_NEWSROOM }
  const of = (kinds: string[]) => kinds.map((kind) => `${kind} null`)
  expect(found(() => {}, silent).slice(-4)).toEqual(
    of(['noMethodology', 'noCorrectionsPolicy', 'noFunding', 'noContact']),
  )
  const empty = preflight(
    dossierOf(blocks, () => []),
    silent,
  )
  expect(empty[0]).toMatchObject({ kind: 'noClaims', claimId: null })
  expect(empty).toHaveLength(5)
})

it('lets a refuting source be answered, and a claim that falls be refuted', () => {
  const answered = found((dossier) => {
    for (const link of Object.values(dossier.links)) link.rebuttal = 'It counts otherwise.'
  })
  expect(answered).not.toContain('unanswered 2')
  // Claims 3 and 5 are misleading and false, and refuted as they should be.
  expect(found()).not.toContain('unanswered 3')
  expect(found()).not.toContain('unanswered 5')
})

it('finds a claim that was edited and not checked again, and one whose words are gone', () => {
  const kinds = found((dossier) => {
    const [first, second] = Object.values(dossier.claims)
    if (!first || !second) throw new Error('The sample has claims')
    first.verdictFor = 'carried 400,000'
    for (const place of Object.values(second.places)) place.position = null
  })
  expect(kinds).toContain('edited 1')
  expect(kinds).toContain('gone 9')
})

it('leads from evidence that fails to the claims that rest on it', () => {
  const linkId = Object.values(sample().links)[0]?.id as string
  const evidence = (failures: { linkId?: string; sha256?: string }[]) => ({
    ...whole,
    evidence: { failures, files: 3, passages: 5 },
  })
  const failing = (failures: { linkId?: string; sha256?: string }[]) =>
    found(() => {}, evidence(failures)).filter((kind) => /evidence/i.test(kind))
  expect(failing([])).toEqual([])
  expect(failing([{ linkId }])).toEqual(['evidence 1'])
  expect(failing([{ sha256: 'a1'.repeat(32) }])).toEqual(['evidence 1', 'evidence 2'])
  expect(failing([{ sha256: 'ff'.repeat(32) }])).toEqual(['otherEvidence null'])
})

it('goes into the report, with nothing in it that a person wrote', () => {
  const dossier = sample()
  const model = reportModel(dossier, context)
  expect(model.preflight).toEqual(preflight(dossier, { newsroom: NO_NEWSROOM, evidence: null }))
  const words = JSON.stringify(model.preflight.map(({ text, next }) => [text, next]))
  for (const { standalone, rationale } of Object.values(dossier.claims)) {
    for (const said of [standalone, rationale]) if (said) expect(words).not.toContain(said)
  }
})

const cases: [boolean, Partial<Source['csl']>, Partial<Source>][] = [
  [true, { URL: 'https://a.example/' }, {}],
  [true, {}, { archivedUrl: 'https://a.example/' }],
  [true, { DOI: '10.1000/1' }, {}],
  [true, { ISBN: '978-3' }, {}],
  [true, { title: 'T', publisher: 'P', issued: { raw: '2030' } }, {}],
  [true, { type: 'legislation', title: 'T', issued: { 'date-parts': [[2030]] } }, {}],
  [false, { title: 'T', issued: { raw: '2030' } }, {}],
  [false, { title: 'T', publisher: 'P' }, {}],
  [false, { URL: 'file:///etc/hosts' }, {}],
  [false, { URL: 'https://a.example/' }, { atRisk: true }],
]
it.each(cases)('says %s of whether a reader finds %j %j again', (can, csl, rest) => {
  const source = { atRisk: false, archivedUrl: '', csl: { type: 'report', ...csl }, ...rest }
  expect(canBeFoundAgain(source as Source)).toBe(can)
})
