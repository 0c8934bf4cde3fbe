import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../core/dossier/index.ts'
import { citeCases } from '../core/source/cite-cases.testing.ts'
import { CslItem } from '../core/source/index.ts'
import { referencesIn } from '../importers/references/read-references.ts'
import { type ReferenceFormat, writeReferences } from './write-references.ts'

const FORMATS: readonly ReferenceFormat[] = ['bibtex', 'ris', 'csl-json']

function source(csl: CslItem, atRisk = false): Source {
  const made = { at: '2024-01-01T00:00:00.000Z', by: { id: 'p', name: 'P', initials: 'P' } }
  return {
    id: 's',
    csl,
    rank: 'unset',
    contact: '',
    archivedUrl: '',
    atRisk,
    evidence: {},
    made,
  } as unknown as Source
}

function roundTrip(items: readonly CslItem[], format: ReferenceFormat): readonly CslItem[] {
  const text = writeReferences(
    items.map((csl) => source(csl)),
    format,
  )
  const read = referencesIn(text, `sources.${format}`)
  if (!read.ok) throw new Error(read.error.reason)
  return read.value
}

describe.each(citeCases)('$what', ({ csl }) => {
  it('comes back from CSL-JSON as it was', () => {
    const item = CslItem.parse({ ...csl, id: 'x1' })
    expect(roundTrip([item], 'csl-json')).toEqual([item])
  })

  it.each(['bibtex', 'ris'] as const)('keeps by what it is found in %s', (format) => {
    const [back] = roundTrip([csl], format)
    const { title, author, issued, URL, DOI } = csl
    expect(back).toMatchObject(
      JSON.parse(JSON.stringify({ title, author: author?.map(asItComesBack), URL, DOI })),
    )
    const [year] = issued?.['date-parts']?.[0] ?? []
    expect(back?.issued?.['date-parts']?.[0]?.[0]).toEqual(year)
  })

  it.each(['bibtex', 'ris'] as const)('keeps the day in %s', (format) => {
    const [back] = roundTrip([csl], format)
    expect(back?.issued?.['date-parts']).toEqual(csl.issued?.['date-parts'])
  })
})

/** Particles and suffixes stand with the family, for readers that know no better. */
function asItComesBack(name: NonNullable<CslItem['author']>[number]) {
  return name.literal === undefined ? { given: name.given } : name
}

it.each([
  ['webpage', 'bibtex', 'webpage'],
  ['webpage', 'ris', 'webpage'],
  ['article-newspaper', 'bibtex', 'article-journal'],
  ['article-newspaper', 'ris', 'article-newspaper'],
  ['report', 'bibtex', 'report'],
  ['report', 'ris', 'report'],
  ['dataset', 'bibtex', 'dataset'],
  ['dataset', 'ris', 'dataset'],
  ['book', 'bibtex', 'book'],
  ['book', 'ris', 'book'],
  ['broadcast', 'ris', 'broadcast'],
  ['legislation', 'bibtex', 'legislation'],
  ['legislation', 'ris', 'legislation'],
  ['personal_communication', 'bibtex', 'personal_communication'],
  ['personal_communication', 'ris', 'personal_communication'],
  ['graphic', 'bibtex', 'graphic'],
  ['graphic', 'ris', 'graphic'],
] as const)('a %s in %s comes back as a %s', (type, format, back) => {
  expect(roundTrip([{ type, title: 'T' }], format)[0]?.type).toBe(back)
})

describe.each(FORMATS)('a file in %s', (format) => {
  it('tells of a source at risk that it is there and nothing else', () => {
    const secret = CslItem.parse({
      type: 'interview',
      id: 'mole-interview',
      'citation-key': 'mole2024',
      title: 'Leaked figures',
      author: [{ family: 'Mole', given: 'Adrian' }],
      issued: { 'date-parts': [[2024, 2, 1]] },
      URL: 'https://leak.example.org',
    })
    const open = CslItem.parse({ type: 'book', title: 'Open book' })
    const text = writeReferences([source(secret, true), source(open)], format)
    expect(text).toContain('Open book')
    expect(text).toContain('Source withheld')
    expect(text).not.toMatch(/mole|leak|adrian|2024|interview/i)
    const read = referencesIn(text, 'f')
    expect(read.ok && read.value.map(({ title }) => title)).toEqual([
      'Source withheld',
      'Open book',
    ])
  })

  it('has every source once, though they are called alike', () => {
    const csl = { type: 'book', title: 'Same', author: [{ literal: 'WHO' }], id: 'same' }
    const items = Array.from({ length: 5 }, (_, at) => ({ ...csl, publisher: `House ${at}` }))
    const back = roundTrip(items, format)
    expect(back.map(({ publisher }) => publisher)).toEqual(items.map((item) => item.publisher))
    const keys = back.map((item) => item['citation-key'] ?? item.id)
    if (format !== 'ris') expect(new Set(keys).size).toBe(5)
  })

  it('keeps a long address whole, and words in any script', () => {
    const csl = {
      type: 'webpage',
      title: 'Überschrift: 50 % of {x} & “Größe” – تاريخ المدينة 東京',
      URL: `https://example.org/${'a_long%20way/'.repeat(20)}?q=1&r=2#end`,
    }
    const [back] = roundTrip([csl], format)
    expect(back?.URL).toBe(csl.URL)
    expect(back?.title?.replace(/[{}]/g, '')).toBe(csl.title.replace(/[{}]/g, ''))
  })

  it('is readable where italics and bold are never closed', () => {
    const titles = ['<b> ', 'a <i>b', '<b><i>x</b>', '<span class="nocase">x', 'x < <sup>2', '</b>']
    const items = titles.map((title) => ({ type: 'book', title }))
    expect(roundTrip(items, format)).toHaveLength(titles.length)
  })

  it('is readable whatever the sources hold', () => {
    const tag = fc.constantFrom('<b>', '</b>', '<i>', '</i>', '<sup>', '<span class="nocase">')
    const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1 })
    const words = fc
      .array(fc.oneof({ arbitrary: ascii, weight: 4 }, tag), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''))
      .filter((text) => text.trim() !== '')
    const item = fc.record(
      {
        type: fc.constantFrom('book', 'webpage', 'post', 'hologram', 'article-newspaper', 'speech'),
        title: words,
        publisher: words,
        'container-title': words,
        author: fc.array(fc.record({ family: words, given: words }), {
          minLength: 1,
          maxLength: 2,
        }),
        URL: fc.webUrl(),
        issued: fc.record({ raw: words }),
      },
      { requiredKeys: ['type', 'title'] },
    )
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        expect(
          roundTrip(
            items.map((each) => CslItem.parse(each)),
            format,
          ),
        ).toHaveLength(items.length)
      }),
    )
  })

  it('is empty where there is no source', () => {
    expect(writeReferences([], format).trim()).toBe(format === 'csl-json' ? '[]' : '')
  })
})
