import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from './disk.ts'
import { makeSnapshot } from './make-snapshot.ts'
import { ada, claimOn, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

describe('a snapshot', () => {
  it('is made when the history’s tail has outgrown it, and not before', async () => {
    const { dossier: folder } = await libraryWithDossier()
    let made = 0
    const snapshot: typeof makeSnapshot = (...args) => {
      made++
      return makeSnapshot(...args)
    }
    const open = await openToWrite(folder, { snapshot })
    const title = 'x'.repeat(800_000)
    for (let i = 0; i < 2; i++) {
      must(await open.execute({ type: 'renameDossier', title: `${title}${i}` }, ada))
    }
    expect(made).toBe(0)
    for (let i = 2; i < 4; i++) {
      must(await open.execute({ type: 'renameDossier', title: `${title}${i}` }, ada))
    }
    expect(made).toBe(1)
    must(await open.close())
  })

  it('reads of the history only what came after the one before', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const path = join(folder, 'history.ndjson')
    let read = 0
    const disk: typeof realDisk = {
      ...realDisk,
      open: async (...args) => {
        const file = await realDisk.open(...args)
        if (args[0] !== path) return file
        const counted = async (into: Uint8Array, at: number) => {
          const count = await file.read(into, at)
          read += count
          return count
        }
        return { ...file, read: counted }
      },
    }
    const open = await openToWrite(folder)
    must(await open.execute({ type: 'renameDossier', title: 'x'.repeat(100_000) }, ada))
    must(await open.snapshot())
    const { size: before } = await stat(path)
    must(await open.execute(claimOn(open, '12 million'), ada))
    must(await open.undo(ada))
    const { size: after } = await stat(path)
    expect(must(await makeSnapshot(folder, after, disk)).standsFor).toBe(after)
    expect(read).toBeLessThan(after - before + 100)

    const state = structuredClone(open.dossier)
    await open.abandon()
    const fromSnapshot = await openToWrite(folder)
    expect({ findings: fromSnapshot.findings, state: fromSnapshot.dossier }).toEqual({
      findings: [],
      state,
    })
  })

  it('is not made of a history that does not go on where the one before ended', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const path = join(folder, 'history.ndjson')
    const open = await openToWrite(folder)
    must(await open.snapshot())
    must(await open.execute({ type: 'renameDossier', title: 'Later' }, ada))
    await open.abandon()
    const history = await readFile(path, 'utf8')
    const snapshot = await readFile(join(folder, 'dossier.json'))
    for (const damaged of [
      history.replace('Later', 'Other'),
      history.replace(/"seq":2/, '"seq":3'),
      history.replace(/"hash":"[0-9a-f]{4}/, '"hash":"0000'),
      history.slice(history.indexOf('\n') + 1),
    ]) {
      await writeFile(path, damaged)
      const made = await makeSnapshot(folder, Buffer.byteLength(damaged))
      expect(made).toMatchObject({ ok: false, error: { code: 'damaged' } })
      expect(await readFile(join(folder, 'dossier.json'))).toEqual(snapshot)
    }
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
