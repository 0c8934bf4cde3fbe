import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './make-snapshot.ts'
import { ada, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

describe('a snapshot', () => {
  it('is made when the history’s tail has outgrown it, and not before', async () => {
    const { dossier: folder } = await libraryWithDossier()
    let made = 0
    const snapshot: typeof makeSnapshot = (...args) => {
      made++
      return makeSnapshot(...args)
    }
    const open = await openToWrite(folder, { snapshot })
    const title = 'x'.repeat(50_000)
    for (let i = 0; i < 2; i++) {
      must(await open.execute({ type: 'renameDossier', title: `${title}${i}` }, ada))
    }
    expect(made).toBe(0)
    for (let i = 2; i < 5; i++) {
      must(await open.execute({ type: 'renameDossier', title: `${title}${i}` }, ada))
    }
    expect(made).toBe(1)
    must(await open.close())
  })

  it('never names a line that is not acknowledged', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const { size } = await stat(join(folder, 'history.ndjson'))
    const open = await openToWrite(folder)
    must(await open.execute({ type: 'renameDossier', title: 'Later' }, ada))
    expect(must(await makeSnapshot(folder, size)).standsFor).toBe(size)
    await open.abandon()
    const again = await openToWrite(folder)
    expect(again.findings).toEqual([])
    expect(again.dossier.info.title).toBe('Later')
  })

  it('is not made anew at close where it is up to date', async () => {
    const { dossier: folder } = await libraryWithDossier()
    must(await (await openToWrite(folder)).close())
    const before = await stat(join(folder, 'dossier.json'))
    must(await (await openToWrite(folder)).close())
    expect((await stat(join(folder, 'dossier.json'))).ino).toBe(before.ino)
  })
})
