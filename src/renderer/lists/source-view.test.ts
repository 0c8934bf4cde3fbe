import { expect, it } from 'vitest'
import type { Source } from '../../core/dossier/index.ts'
import { arrangeSources, plainSources, type SourceView } from './source-view.ts'

const sources = [
  ['s1', { type: 'report', title: 'Report 10', publisher: 'Institute' }, false],
  ['s2', { type: 'webpage', title: 'Report 9', author: [{ family: 'Müller' }] }, true],
  ['s3', { type: 'webpage', URL: 'https://example.org/a' }, false],
].map(([id, csl, atRisk]) => ({ id, csl, atRisk, contact: '' })) as unknown as readonly Source[]

function arrange(view: Partial<SourceView>) {
  const counts = new Map([['s3', 4]])
  const { rows, groups } = arrangeSources(sources, { ...plainSources, ...view }, counts)
  const labels = groups.map(({ label, count }) => `${label} ${count}`.trim())
  return [rows.map(({ id }) => id).join(' '), labels]
}

it('orders sources by title, counting numbers as people do', () => {
  expect(arrange({})).toEqual(['s3 s2 s1', ['3']])
})

it('orders them by kind, claims and risk, and by title within', () => {
  expect(arrange({ order: 'kind' })).toEqual(['s3 s2 s1', ['Web page 2', 'Report 1']])
  expect(arrange({ order: 'claims' })[0]).toBe('s3 s2 s1')
  expect(arrange({ order: 'risk' })[0]).toBe('s2 s3 s1')
})

it('finds them by what their description says, names too', () => {
  expect(arrange({ words: 'muller' })[0]).toBe('s2')
  expect(arrange({ words: 'institute report' })[0]).toBe('s1')
  expect(arrange({ words: 'example.org' })[0]).toBe('s3')
  expect(arrange({ words: 'nowhere' })).toEqual(['', []])
})
