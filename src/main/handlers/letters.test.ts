import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'

it('writes queries and corrections where the person chooses, and nowhere where they do not', async () => {
  const { ask, file, folder, chosen } = await makeDesk()
  const { id } = await importFile(ask, await file('news.txt', 'It cost 12 million.'))
  await ask('dossier.open', id)
  const to = { kind: 'writer' } as const
  const command = { type: 'askQuery', claimId: null, to, question: 'Who paid?' } as const
  await ask('dossier.execute', { id, command })

  const queries = { id, which: 'open', format: 'text' } as const
  expect(await ask('query.export', queries)).toBeNull()
  const open = join(folder, 'queries.txt')
  chosen.place = open
  expect(await ask('query.export', queries)).toEqual({ path: open })
  expect(await readFile(open, 'utf8')).toContain('Who paid?')
  const corrections = join(folder, 'corrections.csv')
  chosen.place = corrections
  await ask('correction.export', { id, which: 'all', format: 'csv' })
  expect(await readFile(corrections, 'utf8')).toMatch(/^Claim,Draft,Stands at,Words,To read,State,/)
  expect(chosen.suggested.map((name) => name.replace(/^.+ – /, ''))).toEqual([
    'queries.txt',
    'queries.txt',
    'corrections.csv',
  ])
})
