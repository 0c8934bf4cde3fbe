import { expect, it } from 'vitest'
import { deskWithSource } from './evidence.testing.ts'
import { importFile } from './import.testing.ts'

/** A desk with a source that has a file, and a second dossier that has none. */
async function twoDossiers() {
  const desk = await deskWithSource()
  const { ask, file, id, sourceId } = desk
  const changes = { csl: { URL: 'https://www.example.org/budget/?utm_source=feed' } }
  await ask('dossier.execute', { id, command: { type: 'editSource', sourceId, changes } })
  const paths = [await file('budget.txt', 'The bridge cost 14 million.')]
  const { sha256 } = await ask('evidence.attach', { id, sourceId, paths })
  const { id: other } = await importFile(ask, await file('second.txt', 'Another article.'))
  return { ...desk, other, sha256: sha256[0] ?? '' }
}

it('offers a source of another dossier by its address, and copies it with its file', async () => {
  const { ask, id, other, sourceId, sha256 } = await twoDossiers()
  const like = { url: 'http://example.org/budget' }
  expect(await ask('source.find', { id, like })).toEqual([])
  const [offer] = await ask('source.find', { id: other, like })
  expect(offer).toMatchObject({
    from: { id, sourceId },
    alike: 'url',
    uses: 1,
    source: { id: sourceId },
  })
  const { created } = await ask('source.reuse', { id: other, from: { id, sourceId } })
  const { dossier } = await ask('dossier.open', other)
  const copy = dossier.sources[created[0] ?? '']
  expect(copy?.evidence[sha256]).toMatchObject({
    name: 'budget.txt',
    text: { extractor: 'plain 1' },
  })
  expect(await ask('evidence.verify', other)).toMatchObject({ failures: [] })
  await ask('dossier.undo', other)
  expect((await ask('dossier.open', other)).dossier.sources).toEqual({})
})

it('finds a source by its file, and by words of its title', async () => {
  const { ask, other, sha256 } = await twoDossiers()
  const find = async (like: { sha256?: string; title?: string }) =>
    (await ask('source.find', { id: other, like })).map(({ alike }) => alike)
  expect(await find({ sha256 })).toEqual(['file'])
  expect(await find({ title: 'budg' })).toEqual(['words'])
  expect(await find({ title: 'bridge' })).toEqual([])
})

it('offers nothing of a dossier that was binned', async () => {
  const { ask, id, other } = await twoDossiers()
  await ask('library.bin', id)
  expect(await ask('source.find', { id: other, like: { title: 'budget' } })).toEqual([])
  await ask('library.restore', id)
  expect(await ask('source.find', { id: other, like: { title: 'budget' } })).toHaveLength(1)
})
