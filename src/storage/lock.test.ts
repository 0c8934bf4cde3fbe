import { existsSync } from 'node:fs'
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Library } from './library.ts'
import { openLibrary } from './open-library.ts'
import {
  ada,
  claimOn,
  faultyDisk,
  libraryWithDossier,
  must,
  temporaryFolder,
} from './storage.testing.ts'

async function openToChange(folder: string, clock = Date.now): Promise<Library> {
  const options = { write: true, holder: { app: 'the test' }, clock }
  const library = must(await openLibrary(folder, options))
  onTestFinished(async () => void (await library.close()))
  return library
}

const NOBODY = 2 ** 22 + 1
const lock = { host: hostname(), pid: process.pid, app: 'Tickmark', since: '2026-01-01T00:00:00Z' }
const elsewhere = { ...lock, host: 'elsewhere', pid: NOBODY }

/** Writes a lock that was renewed some minutes ago. */
async function writeLock(folder: string, holder: object | string, minutesAgo = 0) {
  const path = join(folder, 'lock')
  await writeFile(path, typeof holder === 'string' ? holder : JSON.stringify(holder))
  await renew(folder, minutesAgo)
}

async function renew(folder: string, minutesAgo = 0) {
  const when = Date.now() / 1000 - minutesAgo * 60
  await utimes(join(folder, 'lock'), when, when)
}

/** A clock that is set forward, as after a sleep. */
function sleeper() {
  let minutes = 0
  const clock = () => Date.now() + minutes * 60_000
  return {
    clock,
    sleep: (more: number) => {
      minutes += more
    },
  }
}

describe('the lock', () => {
  it('lets a second one only read, and names the holder', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const first = await openToChange(folder)
    const second = await openToChange(folder)
    expect(second.readOnly?.reason).toContain(`the test on ${hostname()}`)
    expect(second.readOnly?.reason).toMatch(/since \d{4}-/)
    expect(second.holder).toMatchObject({ host: hostname(), pid: process.pid, app: 'the test' })
    expect((await second.list()).dossiers).toHaveLength(1)
    expect(must(await second.open(id)).readOnly).toBe(true)
    expect(await second.bin(id)).toMatchObject({ ok: false, error: { code: 'held' } })
    expect(await second.people.setMe(ada)).toMatchObject({ ok: false })
    must(await second.close())
    must(await first.close())
    expect((await openToChange(folder)).readOnly).toBeNull()
  })

  const cases = [
    ['of a process that has ended', { ...lock, pid: NOBODY }, true],
    ['of an earlier process of the same number', { ...lock, process: 'boot 1' }, true],
    ['of a process that is at work', lock, false],
    ['of another machine', elsewhere, false],
    ['of another machine of the same name', { ...lock, machine: 'other', pid: NOBODY }, false],
    ['that nobody can read', '', false],
    ['that is not JSON of ours', '{"host":1}', false],
  ] as const
  for (const [name, holder, taken] of cases) {
    const needsMark = 'process' in Object(holder) || 'machine' in Object(holder)
    it.skipIf(needsMark && !existsSync('/etc/machine-id'))(
      `${name} is ${taken ? 'taken over without asking' : 'respected'}`,
      async () => {
        const folder = await temporaryFolder()
        await writeLock(folder, holder)
        const library = await openToChange(folder)
        expect(library.readOnly === null).toBe(taken)
        expect(library.canTakeOver).toBe(false)
        const { mtimeMs } = await stat(join(folder, 'lock'))
        expect(await library.takeOver()).toMatchObject({ ok: taken })
        if (!taken) expect((await stat(join(folder, 'lock'))).mtimeMs).toBe(mtimeMs)
        expect((await readdir(folder)).filter((file) => file.startsWith('lock'))).toEqual(['lock'])
      },
    )
  }

  it('says what to do about one that nobody can read', async () => {
    const folder = await temporaryFolder()
    await writeLock(folder, '')
    expect((await openToChange(folder)).readOnly?.next).toContain('remove the file “lock”')
  })

  for (const [name, holder] of [
    ['another machine', elsewhere],
    ['a process that hangs', lock],
    ['nobody knows whom', ''],
  ] as const) {
    it(`of ${name} can be taken over once it is stale, after asking`, async () => {
      const { library: folder, id } = await libraryWithDossier()
      await writeLock(folder, holder, 11)
      const library = await openToChange(folder)
      expect(library.readOnly).toMatchObject({
        code: 'held',
        next: expect.stringContaining('no sign of life for 11 minutes'),
      })
      expect(library.canTakeOver).toBe(true)
      expect(must(await library.open(id)).readOnly).toBe(true)
      must(await library.takeOver())
      expect([library.readOnly, library.holder, library.canTakeOver]).toEqual([null, null, false])
      const open = must(await library.open(id))
      must(await open.execute(claimOn(open, '12 million'), ada))
      expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({
        app: 'the test',
        pid: process.pid,
      })
    })
  }

  for (const minutesAgo of [0, 12]) {
    it(`is not taken over where its holder gave a sign of life ${minutesAgo} minutes ago`, async () => {
      const folder = await temporaryFolder()
      await writeLock(folder, elsewhere, 30)
      const library = await openToChange(folder)
      await renew(folder, minutesAgo)
      expect(await library.takeOver()).toMatchObject({ ok: false, error: { code: 'held' } })
      // Whoever asked was told of another time: where it is stale again they are asked again.
      expect(library.canTakeOver).toBe(minutesAgo > 10)
      expect(await readFile(join(folder, 'lock'), 'utf8')).toContain('elsewhere')
    })
  }

  it('is had by trying again once the other one is done', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const first = await openToChange(folder)
    const second = await openToChange(folder)
    must(await second.open(id))
    must(await first.people.setMe(ada))
    expect(await second.openForWriting()).toMatchObject({ ok: false, error: { code: 'held' } })
    must(await first.close())
    must(await second.openForWriting())
    expect(second.readOnly).toBeNull()
    expect(second.people.me()).toEqual(ada)
    expect(must(await second.open(id)).readOnly).toBe(false)
  })

  for (const [name, holder, minutesAgo] of [
    ['of a process that has ended', { ...lock, pid: NOBODY }, 0],
    ['that is stale', elsewhere, 11],
  ] as const) {
    it(`${name} goes to exactly one of many that take it at once`, async () => {
      const folder = await temporaryFolder()
      await writeLock(folder, holder, minutesAgo)
      const asked = await Promise.all(Array.from({ length: 8 }, () => openToChange(folder)))
      if (minutesAgo > 0) await Promise.all(asked.map((library) => library.takeOver()))
      expect(asked.filter((library) => library.readOnly === null)).toHaveLength(1)
      expect((await readdir(folder)).filter((file) => file.startsWith('lock'))).toEqual(['lock'])
    })
  }

  it('holds on a file system without second names too', async () => {
    const folder = await temporaryFolder()
    const disk = faultyDisk((operation) => (operation === 'link' ? 'EPERM' : undefined))
    const options = { write: true, holder: { app: 'the test' }, disk }
    const asked = await Promise.all(Array.from({ length: 4 }, () => openLibrary(folder, options)))
    const free = asked.map(must).filter((library) => library.readOnly === null)
    expect(free).toHaveLength(1)
    for (const library of free) must(await library.close())
    expect(await readdir(folder)).not.toContain('lock')
  })

  it('can be taken although a crash left the gate before it closed', async () => {
    const folder = await temporaryFolder()
    await writeLock(folder, { ...lock, pid: NOBODY })
    await writeFile(join(folder, 'lock-gate'), '')
    const when = Date.now() / 1000 - 120
    await utimes(join(folder, 'lock-gate'), when, when)
    expect((await openToChange(folder)).readOnly).toBeNull()
  })
})

describe('a holder that slept', () => {
  async function takenOver() {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const { clock, sleep } = sleeper()
    const first = await openToChange(folder, clock)
    const asleep = must(await first.open(id))
    must(await asleep.execute({ type: 'renameDossier', title: 'First' }, ada))
    await renew(folder, 60)
    const second = await openToChange(folder)
    must(await second.takeOver())
    const other = must(await second.open(id))
    must(await other.execute({ type: 'renameDossier', title: 'Second' }, ada))
    sleep(60)
    return { folder, id, first, asleep, second, history: join(dossier, 'history.ndjson') }
  }

  it('writes nothing once the library was taken over, says so, and only reads from then on', async () => {
    const { folder, first, asleep, history } = await takenOver()
    const told: unknown[] = []
    first.onTakenOver((readOnly) => told.push(readOnly.code))
    const before = await readFile(history)
    const late = await asleep.execute({ type: 'renameDossier', title: 'Late' }, ada)
    expect(late).toMatchObject({ ok: false, error: { code: 'notSaved' } })
    expect(late.ok || late.error.reason).toContain('taken over')
    expect(await readFile(history)).toEqual(before)
    expect(told).toEqual(['takenOver'])
    expect(first.readOnly?.reason).toContain(`the test on ${hostname()}`)
    const later = await asleep.execute({ type: 'renameDossier', title: 'Later' }, ada)
    expect(later).toMatchObject({ ok: false, error: { code: 'takenOver' } })
    expect(await first.people.setMe(ada)).toMatchObject({ ok: false, error: { code: 'takenOver' } })
    const words = await readFile(join(folder, 'lock'), 'utf8')
    await asleep.abandon()
    must(await first.close())
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(words)
  })

  it('goes on where nobody took the library over', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const { clock, sleep } = sleeper()
    const library = await openToChange(folder, clock)
    const open = must(await library.open(id))
    await renew(folder, 60)
    const { mtimeMs } = await stat(join(folder, 'lock'))
    sleep(60)
    must(await open.execute({ type: 'renameDossier', title: 'Awake' }, ada))
    expect(library.readOnly).toBeNull()
    expect((await stat(join(folder, 'lock'))).mtimeMs).toBeGreaterThan(mtimeMs)
    must(await library.close())
    expect(await readdir(folder)).not.toContain('lock')
  })

  it('can have the library again when the other one is done', async () => {
    const { id, first, asleep, second } = await takenOver()
    expect(await first.people.setMe(ada)).toMatchObject({ ok: false })
    await asleep.abandon()
    must(await second.close())
    must(await first.openForWriting())
    expect(must(await first.open(id)).dossier.info.title).toBe('Second')
  })
})
