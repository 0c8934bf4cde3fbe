import { expect, it } from 'vitest'
import { answer } from '../answer.ts'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'

/** A desk with a dossier that nobody looks at. */
async function deskWithDossier() {
  const desk = await makeDesk()
  const news = await desk.file('news.txt', 'The bridge cost 12 million.\n\nIt opened in 1921.')
  const { id } = await importFile(desk.ask, news)
  return { ...desk, id }
}

for (const [says, name, arg] of [
  ['that is not in the contract', 'files.delete', '/'],
  ['named after something that every object has', 'constructor', undefined],
  ['with an argument of the wrong shape', 'dossier.open', { id: 1 }],
  ['with a command that does not exist', 'dossier.execute', { id: 'x', command: { type: 'x' } }],
] as const) {
  it(`refuses a request ${says}`, async () => {
    const { desk } = await makeDesk()
    expect(await answer(desk.handlers, name, arg)).toMatchObject({ error: { code: 'refused' } })
  })
}

it('tells a change at once and then that it is saved, and answers what was added', async () => {
  const { ask, told, id } = await deskWithDossier()
  const { info } = (await ask('dossier.open', id)).dossier
  told.length = 0
  const span = { start: 16, end: 26 }
  const command = { type: 'addClaim', draftId: info.currentDraft, span } as const
  const { created } = await ask('dossier.execute', { id, command })
  expect(created).toHaveLength(1)
  const changes = told.filter(({ name }) => name === 'dossier.changed')
  expect(changes).toMatchObject([{ event: { undo: 'addClaim', redo: null } }])
  expect(told.at(-1)).toMatchObject({ name: 'dossier.save', event: { save: { state: 'saved' } } })
  await ask('dossier.undo', id)
  expect((await ask('dossier.open', id)).dossier.claims).toEqual({})
})

it('opens a source’s address only where it is a web address', async () => {
  const { ask, chosen, id } = await deskWithDossier()
  await ask('dossier.open', id)
  const add = async (URL: string) => {
    const source = { csl: { type: 'webpage', URL } }
    const command = { type: 'addSource', source } as const
    const { created } = await ask('dossier.execute', { id, command })
    return created[0] as string
  }
  const [good, bad] = [await add('https://example.org/a'), await add('file:///etc/passwd')]
  await ask('source.openWeb', { id, sourceId: good })
  await expect(ask('source.openWeb', { id, sourceId: bad })).rejects.toThrow('web')
  expect(chosen.opened).toEqual(['https://example.org/a'])
})

it('changes a dossier that nobody looks at, and tells the library', async () => {
  const { ask, told, id } = await deskWithDossier()
  await ask('dossier.execute', { id, command: { type: 'renameDossier', title: 'Bridge' } })
  expect(told.at(-1)).toMatchObject({ name: 'library', event: { dossiers: [{ title: 'Bridge' }] } })
})

it('keeps a dossier open until the work on it is done, though the page has left it', async () => {
  const { ask, file, id } = await deskWithDossier()
  await ask('dossier.open', id)
  const command = { type: 'addSource', source: { csl: { type: 'report', title: 'R' } } } as const
  const { created } = await ask('dossier.execute', { id, command })
  const big = await file('big.bin', Buffer.alloc(8_000_000, 7))
  const target = { id, sourceId: created[0] as string, paths: [big] }
  const attached = ask('evidence.attach', target)
  await ask('dossier.close', id)
  await attached
  const { dossier } = await ask('dossier.open', id)
  expect(Object.values(dossier.sources[target.sourceId]?.evidence ?? {})).toHaveLength(1)
})

it('refuses to tie a file to a source that the dossier does not keep', async () => {
  const { ask, id } = await deskWithDossier()
  await ask('dossier.open', id)
  const add = { type: 'addSource', source: { csl: { type: 'report', title: 'R' } } } as const
  const { created } = await ask('dossier.execute', { id, command: add })
  const file = { sha256: 'a'.repeat(64), name: 'made-up.pdf', size: 1, type: 'application/pdf' }
  const command = { type: 'attachEvidence', sourceId: created[0] as string, file } as const
  await expect(ask('dossier.execute', { id, command })).rejects.toThrow('notKept')
})
