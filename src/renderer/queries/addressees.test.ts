import { expect, it } from 'vitest'
import { Copy } from '../../core/dossier/dossier.testing.ts'
import { addresseesFor, itemOf } from './addressees.ts'

it('offers the writer, then the claim’s sources, the others, and who was asked by name', () => {
  const copy = new Copy()
  const claimId = copy.addClaim('12 million')
  const source = (title: string) =>
    copy.do({ type: 'addSource', source: { csl: { type: 'report', title } } })[0] ?? ''
  source('The census')
  const budget = source('The budget')
  copy.do({ type: 'addLink', claimId, source: { id: budget }, stance: 'supports' })
  const clerk = { kind: 'source', sourceId: null, name: 'A clerk ' } as const
  copy.do({ type: 'askQuery', claimId, to: clerk, question: 'Who paid?' })
  const items = addresseesFor(copy.state, claimId)
  expect(items.map(({ title, facts }) => `${title} (${facts})`)).toEqual([
    'The writer ()',
    'The budget (Source of this claim)',
    'The census (Source)',
    'A clerk (Asked before)',
  ])
  expect(itemOf(items, { kind: 'source', sourceId: budget, name: '' })?.title).toBe('The budget')
  expect(itemOf(items, clerk)?.title).toBe('A clerk')
  expect(itemOf(items, { ...clerk, name: 'A cle' })).toBeUndefined()
})
