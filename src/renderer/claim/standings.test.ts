import { expect, it } from 'vitest'
import { Copy } from '../../core/dossier/dossier.testing.ts'
import { type SourceInput, standingOf } from '../../core/dossier/index.ts'
import { glanceWords } from './glance-words.ts'
import { Standings } from './standings.ts'

function twoClaims() {
  const copy = new Copy()
  const [one, two] = [copy.addClaim('12 million'), copy.addClaim('72 million')]
  const link = (claimId: string, source: SourceInput | { id: string }, stance = 'supports') =>
    copy.do({ type: 'addLink', claimId, source, stance: stance as 'supports' })
  const standings = new Standings()
  standings.update(copy.state)
  return { copy, one, two, link, standings }
}

it('counts as the dossier does, and tells it in words', () => {
  const { copy, one, two, link, standings } = twoClaims()
  const [source = ''] = link(one, {
    csl: { type: 'report', publisher: 'City' },
    rank: 'primary',
  })
  link(one, { id: source }, 'refutes')
  link(one, { csl: { type: 'report', publisher: 'Press' } })
  standings.update(copy.state)
  expect(standings.of(one)).toEqual(standingOf(copy.state, one))
  expect(Object.values(glanceWords(standings.of(one)))).toEqual([
    '2 sources',
    '1 primary',
    '2 publishers',
    '1 refutes',
  ])
  expect(glanceWords(standings.of(two))).toEqual({
    sources: 'no source yet',
    primary: null,
    publishers: null,
    refuting: null,
  })
})

it('answers the same value until a link or source of the claim changes', () => {
  const { copy, one, two, link, standings } = twoClaims()
  const [, linkId = ''] = link(one, { csl: { type: 'report' } })
  standings.update(copy.state)
  const before = standings.of(one)
  link(two, { csl: { type: 'report' } })
  standings.update(copy.state)
  expect(standings.of(one)).toBe(before)
  copy.do({ type: 'editLink', linkId, changes: { stance: 'refutes' } })
  standings.update(copy.state)
  expect(standings.of(one)).toMatchObject({ refuting: 1 })
})
