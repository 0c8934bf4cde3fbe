import { existsSync } from 'node:fs'
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp, blockNames, ids, rename, session, stateOf, watchedDisk } from './backup.testing.ts'
import { cutHistory } from './backup-blocks.ts'
import { realDisk } from './disk.ts'
import { listBackups } from './list-backups.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { backupWorker } from './run-backup-worker.ts'
import { sha256 } from './sha256.ts'
import { ada, faultyDisk, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

describe('a history is cut', () => {
  const cases = [
    { name: 'not at all while it is short', lengths: [9, 9], cuts: [20] },
    { name: 'after the first line that fills a block', lengths: [59, 59, 9], cuts: [120, 130] },
    { name: 'after a line that is longer than a block', lengths: [999, 9], cuts: [1000, 1010] },
    { name: 'nowhere else where it ends with a full block', lengths: [99], cuts: [100] },
    { name: 'into nothing where it is empty', lengths: [], cuts: [] },
  ]
  for (const { name, lengths, cuts } of cases) {
    it(name, () => {
      let offset = 0
      const lines = lengths.map((length) => {
        const line = { offset, length }
        offset += length + 1
        return line
      })
      const places = cutHistory(lines, 100)
      expect(places.map(({ end }) => end)).toEqual(cuts)
      expect(places.map(({ start }) => start)).toEqual([0, ...cuts].slice(0, cuts.length))
    })
  }
})

describe('a backup', () => {
  it('names the line that the history ended with, and says what is in it', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const made = await session(folder, 'Renamed', '2026-01-31T12:00:00.000Z')
    const [last = ''] = (await readFile(join(folder, 'history.ndjson'), 'utf8'))
      .trimEnd()
      .split('\n')
      .slice(-1)
    expect(made).toMatchObject({
      id: '000001-20260131T120000.000Z',
      number: 1,
      at: '2026-01-31T12:00:00.000Z',
      why: 'session',
      seq: 2,
      head: JSON.parse(last).hash,
      title: 'Renamed',
      claims: 0,
      bytes: (await stat(join(folder, 'history.ndjson'))).size,
    })
    expect(must(await listBackups(folder))).toEqual({ backups: [made], broken: [] })
  })

  it('is not made twice of the same history', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const first = await session(folder, 'Once')
    expect(await backUp(folder)).toEqual(first)
    expect(await ids(folder)).toHaveLength(1)
  })

  it('of a small change writes little, and nothing of 50 MB of evidence', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const evidence = Buffer.alloc(50 << 20, 'evidence')
    const path = join(folder, 'evidence', `${sha256(evidence)}.bin`)
    await writeFile(path, evidence)
    await rename(folder, 'x'.repeat(1 << 20))
    await backUp(folder)
    expect((await stat(path)).nlink).toBe(2)

    await rename(folder, 'One small change')
    const watched = watchedDisk()
    must(await makeBackup(folder, { why: 'session' }, watched.disk))
    const change = 2 * (1 << 20) // The line holds the old title as its inverse.
    expect(watched.written).toBeLessThan(change + 8192)
    await rename(folder, 'Another')
    const again = watchedDisk()
    must(await makeBackup(folder, { why: 'session' }, again.disk))
    expect(again.written).toBeLessThan(8192)
    expect(again.read).toBeLessThan(20 << 20)
    expect(await ids(folder)).toHaveLength(3)
  })

  it('of a dossier that is open stops at what is acknowledged', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const { size } = await stat(join(folder, 'history.ndjson'))
    const open = await openToWrite(folder)
    must(await open.execute({ type: 'renameDossier', title: 'Later' }, ada))
    const made = must(await makeBackup(folder, { why: 'merge', upTo: size }))
    expect(made).toMatchObject({ seq: 1, bytes: size, why: 'merge' })
  })

  it('takes old backups away, and the blocks that only they needed', async () => {
    const { dossier: folder } = await libraryWithDossier()
    for (let i = 0; i < 14; i++) await session(folder, `${i}`, `2026-01-31T12:00:${10 + i}.000Z`)
    expect(await ids(folder)).toHaveLength(10)
    expect(await blockNames(folder)).toHaveLength(10)
    await session(folder, 'Much later', '2026-06-01T12:00:00.000Z')
    expect(await ids(folder)).toHaveLength(10)
  })

  it('writes a block again that was damaged or is missing', async () => {
    const { dossier: folder } = await libraryWithDossier()
    await rename(folder, 'x'.repeat(200_000))
    const first = await backUp(folder)
    const blocks = await blockNames(folder)
    for (const name of blocks) await truncate(join(folder, 'backups', 'history', name), 5)
    await session(folder, 'Healed')
    await truncate(join(folder, 'history.ndjson'), 0)
    must(await restoreBackup(folder, first.id))
    expect((await stateOf(folder)).info.title).toHaveLength(200_000)
  })

  it('refuses a damaged dossier, and leaves the earlier backups', async () => {
    const { dossier: folder } = await libraryWithDossier()
    await session(folder, 'Whole')
    const before = await ids(folder)
    const history = join(folder, 'history.ndjson')
    await writeFile(history, (await readFile(history, 'utf8')).replace('Whole', 'Whale'))
    expect(await makeBackup(folder, { why: 'session' })).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    })
    expect(await ids(folder)).toEqual(before)
  })

  it('says that the disk is full, and harms nothing', async () => {
    const { dossier: folder } = await libraryWithDossier()
    await session(folder, 'Before')
    const [before, blocks] = [await ids(folder), await blockNames(folder)]
    await rename(folder, 'After')
    const full = [
      ['link', 'evidence/'],
      ['write', 'backups/history/'],
      ['sync', 'backups/history/'],
      ['write', 'backups/.unfinished-'],
      ['sync', 'backups/.unfinished-'],
      ['rename', 'backups/.unfinished-'],
    ] as const
    await writeFile(join(folder, 'evidence', `${sha256('new')}.txt`), 'new')
    for (const [does, path] of full) {
      const disk = faultyDisk((operation, at) =>
        operation === does && at.startsWith(join(folder, path)) ? 'ENOSPC' : undefined,
      )
      expect(await makeBackup(folder, { why: 'session' }, disk), `${does} ${path}`).toMatchObject({
        ok: false,
        error: { reason: 'The backup could not be made: the disk is full (ENOSPC).' },
      })
      expect(await blockNames(folder)).toEqual(blocks)
    }
    expect((await stateOf(folder)).info.title).toBe('After')
    expect(await ids(folder)).toEqual(before)
    await backUp(folder)
    expect(await ids(folder)).toHaveLength(2)
  })

  it('is made where files have no second names', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const disk = faultyDisk((operation) => (operation === 'link' ? 'ENOTSUP' : undefined))
    const { id } = must(await makeBackup(folder, { why: 'session' }, disk))
    await rename(folder, 'Later')
    must(await restoreBackup(folder, id, disk))
    expect((await stateOf(folder)).info.title).toBe('The bridge')
    expect(await readdir(join(folder, 'quarantine'))).toHaveLength(2)
  })

  it('with a file that cannot be read is told, stops no other, and keeps its blocks', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const first = await session(folder, 'First')
    await session(folder, 'Second')
    await writeFile(join(folder, 'backups', `${first.id}.json`), '{')
    const { backups, broken } = must(await listBackups(folder))
    expect([backups.length, broken]).toMatchObject([1, [{ id: first.id }]])
    const third = await session(folder, 'Third')
    expect(third.number).toBe(3)
    expect(await blockNames(folder)).toHaveLength(3)
    expect(await restoreBackup(folder, first.id)).toMatchObject({ error: { code: 'damaged' } })
  })

  it('has everything on disk that it names before it is there itself', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const { disk, steps } = watchedDisk()
    const { id } = must(await makeBackup(folder, { why: 'session' }, disk))
    const synced = new Set<string>()
    const dirty = new Set<string>()
    const appears = join(folder, 'backups', `${id}.json`)
    for (const { does, path } of steps) {
      if (path === appears) break
      if (does === 'write') dirty.add(path)
      if (does === 'sync') dirty.delete(path)
      if (does === 'rename' || does === 'link') synced.delete(resolve(path, '..'))
      if (does === 'syncFolder') synced.add(path)
    }
    expect(steps.some(({ path }) => path === appears)).toBe(true)
    expect([...dirty]).toEqual([])
    for (const part of ['history', 'files']) {
      expect(synced).toContain(join(folder, 'backups', part))
    }
    expect(steps.at(-1)).toMatchObject({ does: 'syncFolder', path: join(folder, 'backups') })
  })
})

describe('the backup worker', () => {
  const built = resolve(import.meta.dirname, '../../out/main/backup-worker.cjs')

  it.skipIf(!existsSync(built))('makes the backup that the files ask for', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const made = must(await backupWorker(built)(folder, { why: 'session' }))
    expect(must(await listBackups(folder, realDisk)).backups).toEqual([made])
  })

  it('is a failure where it cannot start', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const make = backupWorker(join(folder, 'none.cjs'))
    expect(await make(folder, { why: 'session' })).toMatchObject({ error: { code: 'backup' } })
  })
})
