import { expect, it } from 'vitest'
import { context, sample } from './fixture.testing.ts'
import { reportModel } from './index.ts'

it('tells each correction, where its words stand and what became of it', () => {
  const dossier = sample()
  const [claim] = Object.values(dossier.claims)
  if (!claim) throw new Error('The sample has claims')
  const made = { by: context.by, at: context.at }
  const draftId = dossier.info.currentDraft
  const proposed = { claimId: claim.id, draftId, made, decision: null, outcome: null }
  dossier.corrections.a = {
    ...{ ...proposed, id: 'a', from: 'no such words', to: '' },
    decision: { ...made, how: 'rejected', note: 'Pelle Dahlgren says so.' },
    outcome: { draftId, made: false },
  }
  dossier.corrections.b = { ...proposed, id: 'b', from: '412,000', to: '412,386' }
  const { corrections, article } = reportModel(dossier, context)
  expect(corrections.map(({ id, claim }) => [id, claim])).toEqual([
    ['a', 1],
    ['b', 1],
  ])
  expect(corrections[0]).toMatchObject({
    span: null,
    decision: { how: 'rejected', note: '[source withheld] says so.' },
    outcome: { draft: 1, made: false },
  })
  const { start, end } = corrections[1]?.span ?? { start: 0, end: 0 }
  expect(article.text.slice(start, end)).toBe('412,000')
})
