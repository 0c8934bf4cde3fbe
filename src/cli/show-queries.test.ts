import { expect, it } from 'vitest'
import { imported, tickmark } from './tickmark.testing.ts'

it('prints the queries by whom they go to, in words and as JSON', async () => {
  const { dossier } = await imported()
  const ask = { type: 'askQuery', claimId: null, to: { kind: 'writer' }, question: 'Which mayor?' }
  const applied = await tickmark(['apply', dossier], { input: [`${JSON.stringify(ask)}\n`] })
  expect(applied.exit).toBe(0)
  const { exit, stdout } = await tickmark(['queries', dossier])
  expect(exit).toBe(0)
  expect(stdout).toMatch(
    /^Queries on “.+”\n\nThe writer\n\nWhich mayor\?\nAsked \d{4}-\d\d-\d\d by .+, no answer yet\n$/,
  )
  const shown = JSON.parse((await tickmark(['queries', dossier, '--json'])).stdout)
  expect(shown).toMatchObject([
    { state: 'asked', to: 'The writer', number: null, question: 'Which mayor?', answer: null },
  ])
})
