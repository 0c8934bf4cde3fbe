import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Dossier } from '../../core/dossier/index.ts'
import { readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { importFile } from './import.testing.ts'
import { createDesk, type Desk } from './index.ts'

let folder: string
let desk: Desk
let told: { name: string; event: unknown }[]
let opened: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-desk-'))
  told = []
  opened = []
  const library = await openLibrary(join(folder, 'library'), {
    write: true,
    holder: { app: 'test' },
  })
  if (!library.ok) throw new Error(library.error.reason)
  desk = createDesk({
    library: library.value,
    readers: readersHere,
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => [join(folder, 'news.txt')],
      choosePlace: async () => join(folder, 'report.html'),
      reveal: () => {},
      openFile: async () => {},
      openWeb: async (url) => void opened.push(url),
      closeWindow: () => {},
      emit: (name, event) => void told.push({ name, event }),
    },
  })
  await writeFile(join(folder, 'news.txt'), 'The bridge cost 12 million.\n\nIt opened in 1921.')
})

afterEach(() => desk.close())

/** Asks as a page would, and answers what the result holds. */
async function ask<N extends RequestName>(name: N, arg: ArgOf<N>): Promise<AnswerOf<N>> {
  const result = await answer(desk.handlers, name, arg)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.reason}`)
  return result.value as AnswerOf<N>
}

async function openDossier(): Promise<Dossier> {
  const { id } = await importFile(ask, join(folder, 'news.txt'))
  return (await ask('dossier.open', id)).dossier
}

for (const [says, name, arg] of [
  ['that is not in the contract', 'files.delete', '/'],
  ['named after something that every object has', 'constructor', undefined],
  ['with an argument of the wrong shape', 'dossier.open', { id: 1 }],
  ['with a command that does not exist', 'dossier.execute', { id: 'x', command: { type: 'x' } }],
] as const) {
  it(`refuses a request ${says}`, async () => {
    expect(await answer(desk.handlers, name, arg)).toMatchObject({ error: { code: 'refused' } })
  })
}

it('tells a change at once and then that it is saved, and answers what was added', async () => {
  const { info } = await openDossier()
  told = []
  const span = { start: 16, end: 26 }
  const command = { type: 'addClaim', draftId: info.currentDraft, span } as const
  const { created } = await ask('dossier.execute', { id: info.id, command })
  expect(created).toHaveLength(1)
  const changes = told.filter(({ name }) => name === 'dossier.changed')
  expect(changes).toMatchObject([{ event: { undo: 'addClaim', redo: null } }])
  expect(told.at(-1)).toMatchObject({ name: 'dossier.save', event: { save: { state: 'saved' } } })
  await ask('dossier.undo', info.id)
  expect((await ask('dossier.open', info.id)).dossier.claims).toEqual({})
})

it('opens a source’s address only where it is a web address', async () => {
  const { info } = await openDossier()
  const add = async (URL: string) => {
    const source = { csl: { type: 'webpage', URL } }
    const command = { type: 'addSource', source } as const
    const { created } = await ask('dossier.execute', { id: info.id, command })
    return created[0] as string
  }
  const [good, bad] = [await add('https://example.org/a'), await add('file:///etc/passwd')]
  await ask('source.openWeb', { id: info.id, sourceId: good })
  await expect(ask('source.openWeb', { id: info.id, sourceId: bad })).rejects.toThrow('web')
  expect(opened).toEqual(['https://example.org/a'])
})

it('changes a dossier that nobody looks at, and tells the library', async () => {
  const { id } = await importFile(ask, join(folder, 'news.txt'))
  await ask('dossier.execute', { id, command: { type: 'renameDossier', title: 'Bridge' } })
  expect(told.at(-1)).toMatchObject({ name: 'library', event: { dossiers: [{ title: 'Bridge' }] } })
})

it('keeps a dossier open until the work on it is done, though the page has left it', async () => {
  const { info } = await openDossier()
  const command = { type: 'addSource', source: { csl: { type: 'report', title: 'R' } } } as const
  const { created } = await ask('dossier.execute', { id: info.id, command })
  const big = join(folder, 'big.bin')
  await writeFile(big, Buffer.alloc(8_000_000, 7))
  const target = { id: info.id, sourceId: created[0] as string, paths: [big] }
  const attached = ask('evidence.attach', target)
  await ask('dossier.close', info.id)
  await attached
  const { dossier } = await ask('dossier.open', info.id)
  expect(Object.values(dossier.sources[target.sourceId]?.evidence ?? {})).toHaveLength(1)
})

it('refuses to tie a file to a source that the dossier does not keep', async () => {
  const { info } = await openDossier()
  const add = { type: 'addSource', source: { csl: { type: 'report', title: 'R' } } } as const
  const { created } = await ask('dossier.execute', { id: info.id, command: add })
  const file = { sha256: 'a'.repeat(64), name: 'made-up.pdf', size: 1, type: 'application/pdf' }
  const command = { type: 'attachEvidence', sourceId: created[0] as string, file } as const
  await expect(ask('dossier.execute', { id: info.id, command })).rejects.toThrow('notKept')
})
