import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Result } from '../../core/result.ts'
import { readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { importFile } from './import.testing.ts'
import { createDesk } from './index.ts'

it('writes queries and corrections where the person chooses, and nowhere where they do not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-letters-'))
  const holder = { app: 'test' }
  const library = await openLibrary(join(folder, 'library'), { write: true, holder })
  if (!library.ok) throw new Error(library.error.reason)
  let place: string | null = null
  const suggested: string[] = []
  const desk = createDesk({
    library: library.value,
    readers: readersHere,
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => [],
      choosePlace: async (name) => {
        suggested.push(name)
        return place
      },
      reveal: () => {},
      openFile: async () => {},
      openWeb: async () => {},
      closeWindow: () => {},
      emit: () => {},
    },
  })
  onTestFinished(async () => {
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  })
  const ask = async <N extends RequestName>(name: N, arg: ArgOf<N>): Promise<AnswerOf<N>> => {
    const result = (await answer(desk.handlers, name, arg)) as Result<AnswerOf<N>>
    if (!result.ok) throw new Error(result.error.reason)
    return result.value
  }
  const news = join(folder, 'news.txt')
  await writeFile(news, 'It cost 12 million.')
  const { id } = await importFile(ask, news)
  await ask('dossier.open', id)
  const to = { kind: 'writer' } as const
  const command = { type: 'askQuery', claimId: null, to, question: 'Who paid?' } as const
  await ask('dossier.execute', { id, command })

  const queries = { id, which: 'open', format: 'text' } as const
  expect(await ask('query.export', queries)).toBeNull()
  place = join(folder, 'queries.txt')
  expect(await ask('query.export', queries)).toEqual({ path: place })
  expect(await readFile(place, 'utf8')).toContain('Who paid?')
  place = join(folder, 'corrections.csv')
  await ask('correction.export', { id, which: 'all', format: 'csv' })
  expect(await readFile(place, 'utf8')).toMatch(/^Claim,Draft,Stands at,Words,To read,State,/)
  expect(suggested.map((name) => name.replace(/^.+ – /, ''))).toEqual([
    'queries.txt',
    'queries.txt',
    'corrections.csv',
  ])
})
