import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { snapshotWorker } from './run-snapshot-worker.ts'
import { ada, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

const built = resolve(import.meta.dirname, '../../out/main/snapshot-worker.cjs')

describe('the snapshot worker', () => {
  it.skipIf(!existsSync(built))('makes the snapshot that the files ask for', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder, { snapshot: snapshotWorker(built) })
    must(await open.execute({ type: 'renameDossier', title: 'Seen by the worker' }, ada))
    must(await open.snapshot())
    const snapshot = JSON.parse(await readFile(join(folder, 'dossier.json'), 'utf8'))
    expect(snapshot).toMatchObject({ seq: 2, state: { info: { title: 'Seen by the worker' } } })
  })

  it('is a failure where it cannot start, and loses nothing', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder, { snapshot: snapshotWorker(join(folder, 'none.cjs')) })
    must(await open.execute({ type: 'renameDossier', title: 'Still there' }, ada))
    expect(await open.snapshot()).toMatchObject({ ok: false, error: { code: 'snapshot' } })
    must(await open.close())
    expect((await openToWrite(folder)).dossier.info.title).toBe('Still there')
  })
})
