import { expect, it } from 'vitest'
import type { Source } from '../../core/dossier/index.ts'
import type { LibrarySource } from '../../ipc/index.ts'
import { likeHere, questionOf, together } from './like-sources.ts'

const made = { at: '', by: { id: 'a', name: 'A', initials: 'A', role: 'checker' as const } }
const said = { rank: 'unset', contact: '', archivedUrl: '', atRisk: false, evidence: {} } as const
const source = (id: string, csl: object): Source => ({
  id,
  csl: { type: 'report', ...csl },
  ...said,
  made,
})
const budget = source('budget', {
  title: 'The city’s budget for bridges',
  URL: 'https://example.org/budget',
})
const audit = source('audit', { title: 'Audit of the bridges', DOI: '10.1000/audit' })

it('finds the dossier’s sources by address, DOI, title, and words of the title', () => {
  const find = (variable: 'title' | 'URL' | 'DOI', words: string) =>
    likeHere([audit, budget], variable, words).map(({ source, alike }) => [source.id, alike])
  expect(find('URL', 'https://example.org/budget')).toEqual([['budget', 'url']])
  expect(find('DOI', 'https://doi.org/10.1000/AUDIT')).toEqual([['audit', 'doi']])
  expect(find('title', 'bridges')).toEqual([
    ['audit', 'words'],
    ['budget', 'words'],
  ])
  expect(find('title', 'the city’s budget for BRIDGES')).toEqual([['budget', 'title']])
  expect(find('title', 'br')).toEqual([])
  expect(find('title', 'tunnels')).toEqual([])
})

it('asks the library for what stands in the field, once it is enough', () => {
  expect(questionOf('URL', ' https://a.b ')).toEqual({ url: 'https://a.b' })
  expect(questionOf('title', 'ab')).toBeNull()
})

it('offers this dossier’s own first, and no more than a glance takes in', () => {
  const other: LibrarySource = {
    from: { id: 'd', sourceId: 's' },
    dossier: 'Other',
    source: budget,
    alike: 'url',
    uses: 1,
  }
  const offered = together(likeHere([budget], 'title', 'budget'), Array(9).fill(other))
  expect(offered).toHaveLength(5)
  expect(offered.map(({ elsewhere }) => elsewhere?.dossier)).toEqual([
    undefined,
    'Other',
    'Other',
    'Other',
    'Other',
  ])
})
