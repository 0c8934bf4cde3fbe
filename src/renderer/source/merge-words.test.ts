import { expect, it } from 'vitest'
import { Copy } from '../../core/dossier/dossier.testing.ts'
import type { Source, SourceInput } from '../../core/dossier/index.ts'
import { mergeWords, twinsOf } from './merge-words.ts'

function dossierWith(...inputs: SourceInput[]) {
  const copy = new Copy()
  const ids = inputs.map((source) => copy.do({ type: 'addSource', source })[0] ?? '')
  return { copy, sources: () => ids.map((id) => copy.state.sources[id] as Source) }
}

const URL = 'https://example.org/budget'

it('tells what is taken from the record that goes, and what of it is lost', () => {
  const { copy, sources } = dossierWith(
    { csl: { type: 'report', title: 'Budget', publisher: 'City', URL }, atRisk: true },
    { csl: { type: 'webpage', title: 'The budget', URL } },
  )
  const [from, into] = sources() as [Source, Source]
  const claimId = copy.addClaim()
  copy.do({ type: 'addLink', claimId, source: { id: from.id } })
  const contact = { on: '2026-01-02', how: 'phone', who: 'Ann', asked: 'Really?', answer: '' }
  copy.do({ type: 'logContact', sourceId: from.id, contact })
  expect(mergeWords(copy.state, from, into)).toEqual({
    taken: ['Institution: City', 'At risk', '1 link', '1 contact'],
    lost: ['Title: Budget', 'Kind: Report'],
  })
})

it('tells what the command does', () => {
  const { copy, sources } = dossierWith(
    { csl: { type: 'report', publisher: 'City', URL }, contact: 'a@b' },
    { csl: { type: 'report', URL } },
  )
  const [from, into] = sources() as [Source, Source]
  expect(mergeWords(copy.state, from, into).taken).toEqual([
    'Institution: City',
    'Contact details: a@b',
  ])
  copy.do({ type: 'mergeSources', sourceId: from.id, into: into.id })
  expect(copy.state.sources[into.id]).toMatchObject({
    csl: { publisher: 'City', URL },
    contact: 'a@b',
  })
})

it('finds likely twins, the surest first, and never the record itself', () => {
  const title = 'The budget for the bridges of the city'
  const { sources } = dossierWith(
    { csl: { type: 'report', title, URL } },
    { csl: { type: 'report', title } },
    { csl: { type: 'webpage', URL } },
    { csl: { type: 'webpage', title: 'Another thing entirely' } },
  )
  const [one, two, three] = sources()
  expect(twinsOf(sources(), one as Source)).toEqual([
    { source: three, alike: 'url' },
    { source: two, alike: 'title' },
  ])
})
