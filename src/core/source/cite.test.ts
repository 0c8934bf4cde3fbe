import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citerOf } from './cite.ts'
import { citeCases, type StyleName } from './cite-cases.testing.ts'
import { htmlOf, type Run } from './cite-runs.ts'
import { CslItem, SOURCE_TYPES } from './csl.ts'
import { CSL_TYPES } from './kinds.ts'
import { CSL_VARIABLES } from './variables.ts'
import { WITHHELD } from './withheld.ts'

const resource = (name: string) =>
  readFileSync(new URL(`../../../resources/csl/${name}`, import.meta.url), 'utf8')
const locale = resource('locales-en-US.xml')
const STYLES: readonly StyleName[] = [
  'apa',
  'chicago-note-bibliography',
  'modern-language-association',
]
const citers = new Map(
  STYLES.map((name) => [name, citerOf({ style: resource(`${name}.csl`), locale })]),
)
const citer = (name: StyleName) => citers.get(name) as ReturnType<typeof citerOf>

const starred = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('')
const one = (name: StyleName, csl: CslItem) => {
  const [entry] = citer(name).bibliography([{ id: 'a', csl, atRisk: false }])
  return starred(entry?.runs ?? [])
}

describe.each(STYLES)('the style %s', (name) => {
  it.each(citeCases)('lists $what', ({ csl, entry }) => {
    expect(one(name, csl)).toBe(entry[name])
  })

  it.each(citeCases)('refers to $what in short', ({ csl, short }) => {
    expect(citer(name).short(csl)).toBe(short[name].replaceAll('*', ''))
  })

  it('lists a source of which nothing is known', () => {
    const listed = citer(name).bibliography(
      [{}, { title: 'Known' }, {}].map((more, at) => ({
        id: `s${at}`,
        csl: { type: 'webpage', ...more },
        atRisk: false,
      })),
    )
    expect(listed.map(({ id }) => id).sort()).toEqual(['s0', 's1', 's2'])
    expect(listed.find(({ id }) => id === 's1')?.text).toContain('Known')
    for (const { text } of listed) expect(text).not.toBe('')
  })

  it('says of a source at risk only that there is one, at the end', () => {
    const secret = { type: 'interview', title: 'AAA', author: [{ literal: 'A Mole' }] }
    const listed = citer(name).bibliography([
      { id: 'secret', csl: secret, atRisk: true },
      { id: 'open', csl: { type: 'book', title: 'Zebras' }, atRisk: false },
    ])
    expect(listed.map(({ id }) => id)).toEqual(['open', 'secret'])
    expect(listed[1]).toEqual({ id: 'secret', runs: [{ text: WITHHELD }], text: WITHHELD })
  })

  it('keeps a date in words, and does not guess what “3/4/2021” is', () => {
    for (const raw of ['last spring', '3/4/2021']) {
      expect(one(name, { type: 'webpage', title: 'Page', issued: { raw } })).toContain(raw)
    }
    expect(one(name, { type: 'book', title: 'T', issued: { raw: '2021' } })).toBe(
      one(name, { type: 'book', title: 'T', issued: { 'date-parts': [['2021']] } }),
    )
  })

  it('takes words that look like tags as words', () => {
    const title = 'if a<b & c>d: <script>alert(1)</script> <b onclick="x">y'
    const [entry] = citer(name).bibliography([
      { id: 'a', csl: { type: 'book', title, language: 'de' }, atRisk: false },
    ])
    expect(entry?.text).toContain('if a<b & c>d: <script>alert(1)</script>')
    const html = htmlOf(entry?.runs ?? [])
    expect(html.replace(/<\/?(i|b|sup|sub)>/g, '')).not.toMatch(/[<>"]/)
  })

  it('lists two hundred sources in its order, each once', () => {
    const cited = Array.from({ length: 200 }, (_, at) => ({
      id: `id ${at}`,
      csl: { type: 'book', title: `Title ${at % 7}`, author: [{ literal: `Author ${at % 90}` }] },
      atRisk: false,
    }))
    const listed = citer(name).bibliography(cited)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(200)
    for (const { id, text } of listed) {
      expect(text).toContain(cited.find((each) => each.id === id)?.csl.title)
    }
  })
})

it('shows italics within italics upright, as the manuals do', () => {
  const csl = { type: 'book', title: 'Reading <i>Emma</i> anew: H<sub>2</sub>O' }
  const [entry] = citer('apa').bibliography([{ id: 'a', csl, atRisk: false }])
  expect(entry?.runs).toContainEqual({ text: 'Emma' })
  expect(entry?.runs).toContainEqual({ text: '2', italic: true, raised: 'sub' })
  expect(htmlOf(entry?.runs ?? [])).toContain('<i>Reading </i>Emma<i> anew: H</i>')
})

it('tells apart what one author wrote in one year', () => {
  const csl = { type: 'book', author: [{ literal: 'WHO' }], issued: { 'date-parts': [[2020]] } }
  const listed = citer('apa').bibliography([
    { id: 'b', csl: { ...csl, title: 'Beta' }, atRisk: false },
    { id: 'a', csl: { ...csl, title: 'Alpha' }, atRisk: false },
  ])
  expect(listed.map(({ text }) => text)).toEqual(['WHO. (2020a). Alpha.', 'WHO. (2020b). Beta.'])
})

it('has a case for every kind of source', () => {
  const types = new Set(citeCases.map(({ csl }) => csl.type))
  expect(Object.keys(SOURCE_TYPES).filter((type) => !types.has(type))).toEqual([])
})

it('goes on with the other sources where the processor fails on one', () => {
  const trap = { type: 'book', title: 'A trap', editor: [{ family: 'valueOf' }] }
  const listed = citer('apa').bibliography([
    { id: 'trap', csl: trap, atRisk: false },
    { id: 'good', csl: { type: 'book', title: 'Good' }, atRisk: false },
  ])
  expect(listed.map(({ text }) => text)).toEqual(['Good. (n.d.).', 'A trap'])
  expect(typeof citer('apa').short(trap)).toBe('string')
})

const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant('<i>'), fc.boolean())
const names = fc.array(
  fc.record(
    { family: fc.string(), given: fc.string(), literal: fc.string(), suffix: junk },
    { requiredKeys: [] },
  ),
  { maxLength: 3 },
)
const part = fc.oneof(fc.integer({ min: -5000, max: 99999 }), fc.string())
const date = fc.record(
  {
    'date-parts': fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
    raw: fc.string(),
    season: junk,
    circa: junk,
  },
  { requiredKeys: [] },
)
const item = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...CSL_TYPES), fc.string({ minLength: 1 })),
    title: fc.string({ unit: 'binary' }),
    ...Object.fromEntries(CSL_VARIABLES.names.map((name) => [name, names])),
    issued: date,
    accessed: date,
    volume: fc.oneof(fc.string(), fc.integer()),
    note: fc.constant('{:type: book} issued: 2001'),
    language: fc.string(),
    'container-title': fc.string({ unit: 'binary' }),
  },
  { requiredKeys: ['type'] },
)

it('cites whatever can be imported, and never fails', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STYLES), fc.array(item, { maxLength: 4 }), (name, items) => {
      const cited = items.map((csl, at) => ({
        id: `${at}`,
        csl: CslItem.parse(csl),
        atRisk: at === 2,
      }))
      const listed = citer(name).bibliography(cited)
      expect(listed.map(({ id }) => id).sort()).toEqual(cited.map(({ id }) => id).sort())
      for (const { csl } of cited) expect(typeof citer(name).short(csl)).toBe('string')
    }),
    { numRuns: 150 },
  )
})
