import { expect, it } from 'vitest'
import type { Source } from '../../core/dossier/index.ts'
import {
  alsoKept,
  cslChanges,
  describeSource,
  doubtAbout,
  newSource,
  nothingSaid,
  sourceChanges,
  typeOptions,
  wordsOf,
} from './describe-source.ts'

const csl = {
  id: 'x1',
  type: 'book',
  title: 'Bridges',
  author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
  issued: { 'date-parts': [[1921, 5]], circa: true },
  volume: 2,
  custom: { isbn10: '1' },
}
const source: Source = {
  id: 's',
  csl,
  rank: 'primary',
  contact: 'editor@example.org',
  archivedUrl: '',
  atRisk: false,
  evidence: {},
  made: { at: '', by: { id: 'a', name: 'A', initials: 'A', role: 'checker' } },
}

it('shows a description as a person types it', () => {
  expect(wordsOf(csl)).toEqual({
    title: 'Bridges',
    author: 'van Gogh, Vincent',
    issued: '1921-05',
    volume: '2',
  })
})

it('changes only what was typed, and keeps what no words show', () => {
  const words = wordsOf(csl)
  expect(cslChanges(csl, words)).toEqual({})
  expect(cslChanges(csl, { ...words, title: 'Old bridges ' })).toEqual({ title: 'Old bridges' })
  expect(cslChanges(csl, { ...words, title: '' })).toEqual({ title: null })
  expect(cslChanges(csl, { ...words, author: `${words.author}; City of Leeds` })).toEqual({
    author: [...csl.author, { literal: 'City of Leeds' }],
  })
})

it('describes a new source by its words', () => {
  const words = { author: 'Byron, Ada', issued: 'spring 2022', URL: '', number: '7' }
  expect(newSource({ ...nothingSaid, type: 'report', words, atRisk: true })).toEqual({
    csl: {
      type: 'report',
      author: [{ family: 'Byron', given: 'Ada' }],
      issued: { raw: 'spring 2022' },
      number: '7',
    },
    rank: 'unset',
    contact: '',
    archivedUrl: '',
    atRisk: true,
  })
})

it('says what changes of a source, and nothing where nothing does', () => {
  const said = describeSource(source)
  expect(sourceChanges(source, said)).toEqual({})
  expect(sourceChanges(source, { ...said, type: 'report', rank: 'unset' })).toEqual({
    csl: { type: 'report' },
    rank: 'unset',
  })
})

it('loses nothing to another kind: what that does not ask for is kept beside it', () => {
  const words = { title: 'A', 'publisher-place': 'Leeds', version: ' ' }
  expect(alsoKept('book', words)).toEqual([])
  expect(alsoKept('webpage', words)).toEqual([{ variable: 'publisher-place', label: 'Place' }])
  expect(alsoKept('webpage', { scale: '1:100' })).toEqual([{ variable: 'scale', label: 'Scale' }])
})

it.each([
  ['url', 'https://example.org/a', false],
  ['url', 'example.org', true],
  ['url', 'javascript:alert(1)', true],
  ['url', 'mailto:a@example.org', true],
  ['url', '  ', false],
  ['date', '2022-11', false],
  ['date', 'spring 2022', true],
  ['date', '2022-02-30', true],
  ['text', 'anything', false],
] as const)('of the %s “%s” has a doubt: %s', (type, words, isDoubted) => {
  expect(doubtAbout(type, words) !== null).toBe(isDoubted)
})

it('offers the type that a description came with', () => {
  expect(typeOptions('book').chapter).toBeUndefined()
  expect(typeOptions('legal_case').legal_case).toBe('Legal case')
})
