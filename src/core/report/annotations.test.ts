import { expect, it } from 'vitest'
import { annotations, type Json } from './annotations.ts'
import { brokenRules } from './annotations-rules.testing.ts'
import { ANNO } from './annotations-terms.ts'
import { context, dossierOf, sample } from './fixture.testing.ts'
import { type ReportContext, reportModel } from './index.ts'

interface Item extends Json {
  readonly id: string
  readonly motivation: string
  readonly body: readonly Json[]
  readonly target: {
    readonly source: string
    readonly state: Json
    readonly selector: readonly (Json & { start: number; end: number })[]
  }
}

function exported(dossier = sample(), more: Partial<ReportContext> = {}) {
  const model = reportModel(dossier, { ...context, ...more })
  const collection = annotations(model)
  const { items } = (collection.first ?? { items: [] }) as { items: Item[] }
  return { model, collection, items }
}

it('keeps the rules of the model, whatever is known', () => {
  expect(brokenRules(exported().collection)).toEqual([])
  const url = 'https://checkers.example/night-ferry#top'
  const named = exported(sample(), { url, anonymise: true }).collection
  expect(named.id).toBe('https://checkers.example/night-ferry#annotations')
  expect(brokenRules(named)).toEqual([])
  const empty = dossierOf([{ kind: 'paragraph', text: 'Nothing yet.' }], () => [])
  expect(brokenRules(exported(empty).collection)).toEqual([])
})

it('is told where a rule is broken', () => {
  const { collection, items } = exported()
  const first = {
    ...(collection.first as Json),
    items: [{ ...items[0], target: [], mood: 'good' }],
  }
  expect(brokenRules({ ...collection, '@context': 'https://schema.org', first })).toEqual([
    expect.stringContaining('§5.1 @context'),
    expect.stringContaining('§5.1 total'),
    expect.stringContaining('§3.1 at least one target'),
    'unknown term mood',
  ])
})

it('assesses each claim that has a verdict, and highlights the others', () => {
  const { items, collection } = exported()
  expect(collection['@context']).toContain(ANNO)
  expect(items.slice(0, 9).map(({ motivation }) => motivation)).toEqual(
    '111111010'.split('').map((has) => (has === '1' ? 'assessing' : 'highlighting')),
  )
  expect(items[2]).toMatchObject({
    creator: { type: 'Person', name: 'Nora Lindqvist' },
    created: '2031-04-14T09:00:00.000Z',
    modified: '2031-04-16T10:00:00.000Z',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: 'Misleading' },
      {
        purpose: 'describing',
        value: 'The night ferry has not cost taxpayers money since the winter of 2028/29.',
      },
      { purpose: 'assessing', format: 'text/markdown' },
    ],
  })
})

it('says of which draft the words are, by the hash of its file', () => {
  const [item] = exported().items
  expect(item?.target).toMatchObject({
    source: `urn:sha256:${'3f'.repeat(32)}`,
    state: {
      type: 'TimeState',
      sourceDate: '2031-04-18T14:05:00.000Z',
      cached: `urn:sha256:${'3f'.repeat(32)}`,
    },
  })
  const dossier = sample()
  const draft = dossier.drafts[dossier.info.currentDraft]
  if (draft) draft.url = 'https://courier.example/night-ferry'
  expect(exported(dossier).items[0]?.target.source).toBe('https://courier.example/night-ferry')
})

it('counts positions in code points', () => {
  const dossier = dossierOf(
    [{ kind: 'paragraph', text: '👩‍👩‍👧 𝒜: 12 million.' }],
    (draftId, mark) => [{ type: 'addClaim', draftId, span: mark('12 million') }],
  )
  const { items, model } = exported(dossier)
  const [, { start, end } = { start: 0, end: 0 }] = items[0]?.target.selector ?? []
  expect([...model.article.text].slice(start, end).join('')).toBe('12 million')
  expect(start).toBeLessThan(model.claims[0]?.span?.start ?? 0)
})

it('leads from the claim’s words to the passage at the source, and to the file that was kept', () => {
  const { items } = exported()
  const links = items.filter(({ motivation }) => motivation === 'linking')
  expect(links).toHaveLength(8)
  expect(links[0]?.target).toEqual(items[0]?.target)
  expect(links[0]?.body).toEqual([
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: expect.stringContaining('https://statistics.stenholm.example/'),
      selector: {
        type: 'TextQuoteSelector',
        exact: 'Harlow Bay–Stenholm (night): 412,386',
        prefix: '',
        suffix: '',
      },
    },
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'supports' },
    {
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      value: 'Sum of the twelve months, checked by hand.',
    },
  ])
  const kept = exported(
    (() => {
      const dossier = sample()
      for (const link of Object.values(dossier.links)) {
        link.evidence = Object.keys(dossier.sources[link.sourceId]?.evidence ?? {})[0] ?? null
      }
      return dossier
    })(),
  ).items.filter(({ motivation }) => motivation === 'linking')
  expect(kept[0]?.body[0]).toMatchObject({ state: { cached: `urn:sha256:${'a1'.repeat(32)}` } })
  expect(kept[3]?.body[0]).toMatchObject({ source: `urn:sha256:${'b2'.repeat(32)}` })
})

it('says nothing of a source at risk, nor, where names are left out, who worked on it', () => {
  const text = JSON.stringify(exported(sample(), { anonymise: true }).collection)
  expect(text).toContain('[source withheld]')
  expect(text).not.toMatch(/Pelle|Dahlgren|555 0199|sixty-one nights|d4d4d4/)
  expect(text).not.toMatch(/Lindqvist|Achebe/)
})
