import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  backUp,
  ids,
  namedTooSoon,
  rename,
  session,
  stateOf,
  watchedDisk,
} from './backup.testing.ts'
import type { Disk } from './disk.ts'
import { makeBackup } from './make-backup.ts'
import { openDossier } from './open-dossier.ts'
import { restoreBackup } from './restore-backup.ts'
import { libraryWithDossier, must, temporaryFolder } from './storage.testing.ts'

/** A dossier with backups of its titles “Then” and “Later”, whose title is “Now”. */
async function fixture() {
  const { dossier: folder } = await libraryWithDossier()
  await rename(folder, 'x'.repeat(150_000))
  const then = await session(folder, 'Then')
  await session(folder, 'Later')
  await rename(folder, 'Now')
  return { folder, then }
}

/** Runs something once for each of its steps on a copy of a folder, with a crash at that step. */
async function crashAtEachStep(
  folder: string,
  act: (folder: string, disk: Disk) => Promise<unknown>,
  check: (folder: string, step: string) => Promise<void>,
): Promise<number> {
  const base = await temporaryFolder()
  const whole = join(base, 'whole')
  await cp(folder, whole, { recursive: true })
  const watched = watchedDisk()
  await act(whole, watched.disk)
  expect(namedTooSoon(watched)).toEqual([])
  for (const [at, { does, path }] of watched.steps.entries()) {
    const copy = join(base, 'copy')
    await cp(folder, copy, { recursive: true })
    const { disk } = watchedDisk(at)
    await act(copy, disk)
    await check(copy, `a crash at step ${at}: ${does} ${path}`)
    await rm(copy, { recursive: true })
  }
  return watched.steps.length
}

describe('after a crash at any step', () => {
  it('of a backup it is there whole or not at all, and nothing else has changed', async () => {
    const { folder } = await fixture()
    const before = await ids(folder)
    const history = await readFile(join(folder, 'history.ndjson'))
    const steps = await crashAtEachStep(
      folder,
      (copy, disk) => makeBackup(copy, { why: 'session' }, disk),
      async (copy, step) => {
        expect(history.equals(await readFile(join(copy, 'history.ndjson'))), step).toBe(true)
        expect((await stateOf(copy)).info.title).toBe('Now')
        const [newest = '', ...rest] = await ids(copy)
        if (newest !== before[0]) expect(rest, step).toEqual(before)
        must(await restoreBackup(copy, newest))
        expect((await stateOf(copy)).info.title).toBe(newest === before[0] ? 'Later' : 'Now')
        expect(await ids(copy), step).toHaveLength(3)
        const blocks = await readdir(join(copy, 'backups', 'history'))
        expect(
          blocks.filter((name) => name.startsWith('.')),
          step,
        ).toEqual([])
        expect(blocks, step).toHaveLength(4)
      },
    )
    expect(steps).toBeGreaterThan(10)
  })

  it('of a restore the dossier is as it was or as in the backup, with nothing to repair', async () => {
    const { folder, then } = await fixture()
    const titles = new Set<string>()
    await crashAtEachStep(
      folder,
      (copy, disk) => restoreBackup(copy, then.id, disk),
      async (copy, step) => {
        const open = must(await openDossier(copy, { write: true }))
        expect(open.findings, step).toEqual([])
        titles.add(open.dossier.info.title)
        must(await open.close())
        expect((await readdir(copy)).filter((name) => name.startsWith('.'))).toEqual([])
        must(await restoreBackup(copy, then.id))
        expect((await stateOf(copy)).info.title, step).toBe('Then')
      },
    )
    expect([...titles]).toEqual(['Now', 'Then'])
  })

  const backedUp = [
    ['that is backed up', backUp],
    ['with changes since', async () => undefined],
  ] as const
  it.each(backedUp)(
    'of a restore of a damaged dossier %s it can be restored still',
    async (_, act) => {
      const { folder, then } = await fixture()
      await act(folder)
      const history = join(folder, 'history.ndjson')
      await writeFile(history, (await readFile(history, 'utf8')).replace('"title"', '"tixle"'))
      const titles = new Set<string>()
      await crashAtEachStep(
        folder,
        (copy, disk) => restoreBackup(copy, then.id, disk),
        async (copy, step) => {
          const open = must(await openDossier(copy, { write: false }))
          titles.add(open.dossier.info.title)
          must(await restoreBackup(copy, then.id))
          expect((await stateOf(copy)).info.title, step).toBe('Then')
        },
      )
      expect([...titles]).toEqual(['Now', 'Then'])
    },
  )

  it('of bringing evidence back it can be brought back still', async () => {
    const { folder, then } = await fixture()
    const [name = ''] = await readdir(join(folder, 'original'))
    const original = join(folder, 'original', name)
    const words = await readFile(original, 'utf8')
    await rm(original)
    await writeFile(original, words.replace('12', '72'))
    await crashAtEachStep(
      folder,
      (copy, disk) => restoreBackup(copy, then.id, disk),
      async (copy, step) => {
        must(await restoreBackup(copy, then.id))
        expect(await readFile(join(copy, 'original', name), 'utf8'), step).toBe(words)
        await stateOf(copy)
      },
    )
  })
})
