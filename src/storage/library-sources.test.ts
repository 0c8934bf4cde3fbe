import { expect, it } from 'vitest'
import type { Source } from '../core/dossier/index.ts'
import { LibrarySources } from './library-sources.ts'
import { ada } from './storage.testing.ts'

const FILE = 'f'.repeat(64)
const TITLE = 'The missing millions of the harbour'

function source(id: string, csl: Partial<Source['csl']>, more: Partial<Source> = {}): Source {
  const made = { by: ada, at: '2026-01-01T00:00:00.000Z' }
  const described = { type: 'report', ...csl } as Source['csl']
  const empty = {
    rank: 'unset',
    contact: '',
    archivedUrl: '',
    atRisk: false,
    evidence: {},
  } as const
  return { id, csl: described, ...empty, made, ...more }
}

function put(index: LibrarySources, id: string, ...sources: Source[]) {
  const record = Object.fromEntries(sources.map((one) => [one.id, one]))
  index.put(id, { info: { title: `Dossier ${id}` } as never, sources: record })
}

function kept(sha256 = FILE): Partial<Source> {
  const file = { sha256, name: 'a.pdf', size: 1, type: 'application/pdf', text: null }
  return { evidence: { [sha256]: { ...file, kept: { by: ada, at: '' } } } }
}

function filled() {
  const index = new LibrarySources()
  put(index, 'a', source('a1', { URL: 'https://www.example.org/a/?utm_source=x', title: TITLE }))
  put(index, 'b', source('b1', { DOI: '10.1000/ABC' }), source('b2', {}, kept()))
  return index
}

it('finds sources by address, DOI, file and title, each however it is spelt', () => {
  const index = filled()
  const ids = (query: Parameters<typeof index.find>[0]) =>
    index.find(query, 'here').map(({ from, alike }) => [from.sourceId, alike])
  expect(ids({ url: 'http://example.org/a#b' })).toEqual([['a1', 'url']])
  expect(ids({ doi: 'https://doi.org/10.1000/abc' })).toEqual([['b1', 'doi']])
  expect(ids({ sha256: FILE })).toEqual([['b2', 'file']])
  expect(ids({ title: `${TITLE.toUpperCase()}.` })).toEqual([['a1', 'title']])
  expect(ids({ title: 'harb missing' })).toEqual([['a1', 'words']])
  expect(ids({ title: 'arbour' })).toEqual([])
  expect(ids({ url: '', doi: '', title: '' })).toEqual([])
})

it('answers the source as it is, and which dossier has it', () => {
  expect(filled().find({ doi: '10.1000/abc' }, 'here')).toEqual([
    {
      from: { id: 'b', sourceId: 'b1' },
      dossier: 'Dossier b',
      source: source('b1', { DOI: '10.1000/ABC' }),
      alike: 'doi',
      uses: 1,
    },
  ])
})

it('leaves out the dossier that asks, those that are gone, and what was there before', () => {
  const index = filled()
  expect(index.find({ sha256: FILE }, 'b')).toEqual([])
  put(index, 'b', source('b3', { title: TITLE }))
  expect(index.find({ sha256: FILE }, 'here')).toEqual([])
  index.keep(new Set(['b']))
  expect(index.find({ title: TITLE }, 'here').map(({ from }) => from.id)).toEqual(['b'])
  index.drop('b')
  expect(index.find({ title: TITLE }, 'here')).toEqual([])
})

it('never offers a source that is at risk', () => {
  const index = new LibrarySources()
  put(
    index,
    'a',
    source('a1', { URL: 'https://example.org/a', title: TITLE }, { atRisk: true, ...kept() }),
  )
  expect(index.find({ url: 'https://example.org/a', title: TITLE, sha256: FILE }, 'b')).toEqual([])
})

it('offers a source of many dossiers once: the record with most files, then the latest', () => {
  const index = new LibrarySources()
  const made = (at: string) => ({ made: { by: ada, at } })
  const csl = { URL: 'https://example.org/a', title: TITLE }
  put(index, 'a', source('a1', csl, made('2026-01-03T00:00:00.000Z')))
  put(index, 'b', source('b1', csl, made('2026-01-04T00:00:00.000Z')))
  const find = () =>
    index.find({ url: csl.URL }, 'here').map(({ from, uses }) => [from.sourceId, uses])
  expect(find()).toEqual([['b1', 2]])
  put(index, 'c', source('c1', csl, { ...kept(), ...made('2026-01-01T00:00:00.000Z') }))
  expect(find()).toEqual([['c1', 3]])
})

it('keeps sources apart that merely lie in one file', () => {
  const index = new LibrarySources()
  put(index, 'a', source('a1', { title: 'One' }, kept()), source('a2', { title: 'Two' }, kept()))
  expect(index.find({ sha256: FILE }, 'here')).toHaveLength(2)
})
