import { expect, it } from 'vitest'
import { context, sample } from './fixture.testing.ts'
import { ALL_FIELDS, reportModel } from './index.ts'

function dossier() {
  const made = sample()
  const [first, second] = Object.values(made.claims)
  if (!first || !second) throw new Error('The sample has claims')
  first.rationale =
    'Nora Lindqvist asked twice; Lindqvist’s notes and NORA LINDQVIST’s calls agree.'
  second.dissent.push({ by: context.by, at: context.at, verdict: 'true', rationale: 'By Tom.' })
  return made
}

it('names people by their roles, the same throughout, also in the checker’s words', () => {
  const model = reportModel(dossier(), { ...context, anonymise: true })
  expect(model.by).toEqual({ id: 'checker-1', name: 'Checker 1', initials: 'C1', role: 'checker' })
  expect(model.claims[0]?.verdictBy?.by).toEqual(model.by)
  expect(model.claims[0]?.statusBy?.by.name).toBe('Editor 1')
  expect(model.claims[0]?.rationale).toBe(
    'Checker 1 asked twice; Checker 1’s notes and Checker 1’s calls agree.',
  )
  expect(JSON.stringify(model)).not.toMatch(/lindqvist|\bnora\b|achebe|\bp1\b|\bTom\b/i)
})

it('leaves out the fields that are not wanted, and only these', () => {
  const all = reportModel(dossier(), context)
  const none = Object.fromEntries(Object.keys(ALL_FIELDS).map((field) => [field, false]))
  const bare = reportModel(dossier(), { ...context, fields: none as typeof ALL_FIELDS })
  expect(bare).toMatchObject({ coverage: null, notChecked: [], corrections: [], signOff: null })
  for (const claim of bare.claims) {
    expect(claim).toMatchObject({
      ...{ claimant: '', rationale: '', appearances: [], dissent: [] },
      ...{ verdictBy: null, statusBy: null },
    })
    for (const link of claim.links)
      expect(link).toMatchObject({ note: '', authority: '', file: '' })
  }
  expect(bare.sources.flatMap(({ files }) => files)).toEqual([])
  expect(bare.preflight).toEqual(all.preflight)
  expect(bare.summary).toEqual(all.summary)
})
