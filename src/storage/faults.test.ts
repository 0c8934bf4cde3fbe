import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenDossier } from './live-dossier.ts'
import { openLibrary } from './open-library.ts'
import {
  ada,
  claimOn,
  faultyDisk,
  importable,
  libraryWithDossier,
  must,
  type Operation,
  openToWrite,
} from './storage.testing.ts'

const CODES = [
  ['ENOSPC', 'the disk is full'],
  ['EIO', 'the disk reported a fault'],
  ['EACCES', 'the system does not allow it'],
] as const

/** A disk that is whole until `broken` names what fails, for paths that hold `where`. */
function breakable(where: string) {
  const switches = { broken: [] as readonly Operation[], code: 'EIO', after: 0, short: false }
  const fault = (operation: Operation, path: string) =>
    switches.broken.includes(operation) && path.includes(where) && switches.after-- <= 0
      ? switches.code
      : undefined
  return { switches, disk: faultyDisk(fault), inPieces: faultyDisk(fault, 20) }
}

async function reopened(folder: string, open: OpenDossier): Promise<OpenDossier> {
  must(await open.close())
  return openToWrite(folder)
}

describe('the history, where the disk fails', () => {
  const places: readonly (readonly [name: string, broken: readonly Operation[], after: number])[] =
    [
      ['at opening the file', ['open'], 0],
      ['at looking at its end', ['read'], 0],
      ['at the first write', ['write'], 0],
      ['in the middle of a line', ['write'], 2],
      ['in the middle of a line, and at cutting it off', ['write', 'truncate'], 2],
      ['at the fsync', ['sync'], 0],
      ['at the fsync, and at cutting off', ['sync', 'truncate'], 0],
    ]
  for (const [name, broken, after] of places) {
    for (const [code, words] of CODES) {
      it(`keeps changes as pending, and has them all later: ${code} ${name}`, async () => {
        const { dossier: folder } = await libraryWithDossier()
        const path = join(folder, 'history.ndjson')
        const { switches, inPieces } = breakable('history.ndjson')
        const open = await openToWrite(folder, { disk: inPieces, retryAfter: [5] })
        const acknowledged = await readFile(path)

        Object.assign(switches, { broken, code, after })
        const answers = await Promise.all([
          open.execute(claimOn(open, '12 million'), ada),
          open.execute({ type: 'renameDossier', title: 'Kept' }, ada),
        ])
        for (const answer of answers) {
          expect(answer).toMatchObject({ ok: false, error: { code: 'notSaved' } })
          if (!answer.ok) expect(answer.error.reason).toContain(`Not saved: ${words}`)
          if (!answer.ok) expect(answer.error.next).not.toBe('')
        }
        expect(open.save).toMatchObject({ state: 'failed', pending: 2 })
        expect(open.dossier.info.title).toBe('Kept')
        const left = await readFile(path)
        if (broken.includes('truncate'))
          expect(left.subarray(0, acknowledged.length)).toEqual(acknowledged)
        else expect(left).toEqual(acknowledged)

        Object.assign(switches, { broken: [] })
        await expect.poll(() => open.save.state).toBe('saved')
        const state = structuredClone(open.dossier)
        const again = await reopened(folder, open)
        expect(again.findings).toEqual([])
        expect(again.dossier).toEqual(state)
        expect(again.head.seq).toBe(3)
        expect(again.steps(ada.id).undo).toBe('renameDossier')
      })
    }
  }

  it('saves what was pending with the next command, and before it', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const { switches, disk } = breakable('history.ndjson')
    const open = await openToWrite(folder, { disk, retryAfter: [1_000_000] })
    Object.assign(switches, { broken: ['sync'] })
    await open.execute({ type: 'renameDossier', title: 'One' }, ada)
    Object.assign(switches, { broken: [] })
    must(await open.execute({ type: 'renameDossier', title: 'Two' }, ada))
    expect(open.save).toMatchObject({ state: 'saved' })
    const again = await reopened(folder, open)
    expect(again.head.seq).toBe(3)
    must(await again.undo(ada))
    expect(again.dossier.info.title).toBe('One')
  })

  it('goes on saving where somebody who is told of it fails', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const thrown: unknown[] = []
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', (error) => thrown.push(error))
    open.on(() => {
      throw new Error('the window is gone')
    })
    must(await open.execute({ type: 'renameDossier', title: 'Saved' }, ada))
    await new Promise((done) => setTimeout(done, 5))
    process.removeAllListeners('uncaughtException')
    for (const listener of before) process.on('uncaughtException', listener)
    expect(thrown.length).toBeGreaterThan(0)
    expect((await reopened(folder, open)).dossier.info.title).toBe('Saved')
  })
})

describe('the snapshot, where the disk fails', () => {
  const operations = ['open', 'write', 'sync', 'rename', 'syncFolder'] as const
  for (const [i, operation] of operations.entries()) {
    const [code, words] = CODES[i % CODES.length] as (typeof CODES)[number]
    it(`stays as it was or is the new one, and nothing is lost: ${code} at ${operation}`, async () => {
      const { dossier: folder } = await libraryWithDossier()
      const first = await openToWrite(folder)
      must(await first.close())
      const path = join(folder, 'dossier.json')
      const before = await readFile(path, 'utf8')

      const { switches, disk } = breakable(operation === 'syncFolder' ? folder : 'dossier.json')
      const open = await openToWrite(folder, { disk })
      must(await open.execute({ type: 'renameDossier', title: 'Newer' }, ada))
      // What is opened first is the snapshot before, to be read; then the one to be written.
      Object.assign(switches, { broken: [operation], code, after: operation === 'open' ? 1 : 0 })
      const made = await open.snapshot()
      expect(made).toMatchObject({ ok: false, error: { code: 'disk' } })
      if (!made.ok) expect(made.error.reason).toContain(words)
      if (operation !== 'syncFolder') expect(await readFile(path, 'utf8')).toBe(before)
      expect(open.save.state).toBe('saved')
      expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
      Object.assign(switches, { after: operation === 'open' ? 1 : 0 })
      must(await open.close())

      const again = await openToWrite(folder)
      expect(again.findings).toEqual([])
      expect(again.dossier.info.title).toBe('Newer')
      must(await again.close())
      expect(await readFile(path, 'utf8')).toContain('"Newer"')
    })
  }
})

describe('a kept file, where the disk fails', () => {
  const operations = ['makeFolder', 'open', 'write', 'sync', 'rename', 'syncFolder'] as const
  for (const [i, operation] of operations.entries()) {
    const [code, words] = CODES[i % CODES.length] as (typeof CODES)[number]
    it(`is told by its name, and can be kept later: ${code} at ${operation}`, async () => {
      const { base, dossier: folder } = await libraryWithDossier()
      const { path } = await importable(base, 'the budget of the bridge')
      const { switches, disk } = breakable('evidence')
      const open = await openToWrite(folder, { disk })
      Object.assign(switches, { broken: [operation], code })
      const kept = await open.files.keepEvidence(path)
      expect(kept).toMatchObject({ ok: false, error: { code: 'disk' } })
      if (!kept.ok) expect(kept.error.reason).toContain(`“bridge.txt” could not be kept: ${words}`)
      Object.assign(switches, { broken: [] })
      const { sha256 } = must(await open.files.keepEvidence(path))
      expect(await readdir(join(folder, 'evidence'))).toEqual([`${sha256}.txt`])
    })
  }
})

describe('a library, where the disk fails', () => {
  const operations = ['open', 'write', 'sync', 'rename'] as const
  for (const [i, operation] of operations.entries()) {
    const [code, words] = CODES[i % CODES.length] as (typeof CODES)[number]
    it(`keeps its settings as they were: ${code} at ${operation}`, async () => {
      const { library: folder } = await libraryWithDossier()
      const path = join(folder, 'library.json')
      const { switches, disk } = breakable('library.json')
      const options = { write: true, holder: { app: 'the test' }, disk }
      const library = must(await openLibrary(folder, options))
      const before = { me: library.people.me(), file: await readFile(path, 'utf8') }
      Object.assign(switches, { broken: [operation], code })
      const set = await library.people.setMe(ada)
      expect(set).toMatchObject({ ok: false, error: { code: 'disk' } })
      if (!set.ok) expect(set.error.reason).toContain(words)
      expect({ me: library.people.me(), file: await readFile(path, 'utf8') }).toEqual(before)
      Object.assign(switches, { broken: [] })
      must(await library.people.setMe(ada))
      must(await library.close())
      expect(await readFile(path, 'utf8')).toContain('Ada Checker')
    })
  }

  const making = ['makeFolder', 'open', 'write', 'sync', 'rename', 'syncFolder'] as const
  for (const [i, operation] of making.entries()) {
    const [code, words] = CODES[i % CODES.length] as (typeof CODES)[number]
    it(`leaves no half-made dossier: ${code} at ${operation}`, async () => {
      const { base, library: folder, id } = await libraryWithDossier()
      const { path, imported } = await importable(base)
      // The library's own folder is what the new name is made to last in.
      const { switches, disk } = breakable(operation === 'syncFolder' ? folder : '.new-')
      const options = { write: true, holder: { app: 'the test' }, disk }
      const library = must(await openLibrary(folder, options))
      Object.assign(switches, { broken: [operation], code })
      const made = await library.create(imported, path)
      expect(made).toMatchObject({ ok: false, error: { code: 'disk' } })
      if (!made.ok) expect(made.error.reason).toContain(words)
      Object.assign(switches, { broken: [] })
      const names = async () => (await library.list()).dossiers.map((dossier) => dossier.id)
      expect(await names()).toEqual([id])
      expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
      const later = must(await library.create(imported, path))
      expect((await names()).sort()).toEqual([id, later].sort())
      must(await library.close())
    })
  }
})
