import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Library } from './library.ts'
import { libraryFolder } from './library-folder.ts'
import { openLibrary } from './open-library.ts'
import { makeSample } from './sample.ts'
import {
  ada,
  faultyDisk,
  importable,
  libraryWithDossier,
  must,
  temporaryFolder,
} from './storage.testing.ts'

async function openToChange(folder: string): Promise<Library> {
  const library = must(await openLibrary(folder, { write: true, holder: { app: 'the test' } }))
  onTestFinished(async () => void (await library.close()))
  return library
}

describe('a library', () => {
  it('lists a dossier that was made, with its file kept byte for byte', async () => {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const library = await openToChange(folder)
    const { dossiers, broken } = await library.list()
    expect(broken).toEqual([])
    expect(dossiers).toMatchObject([{ id, title: 'The bridge', draftNumber: 1 }])
    const open = must(await library.open(id))
    const { original } = Object.values(open.dossier.drafts)[0] ?? {}
    const kept = await open.files.pathOf(original?.sha256 ?? '')
    expect(kept).toBe(join(dossier, 'original', `${original?.sha256}.txt`))
    expect(await readFile(kept ?? '', 'utf8')).toContain('12 million')
    expect(await library.open(id)).toEqual({ ok: true, value: open })
  })

  it('lists the present state of a dossier that is open', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const library = await openToChange(folder)
    await library.list()
    const open = must(await library.open(id))
    must(await open.execute({ type: 'renameDossier', title: 'Renamed' }, ada))
    expect((await library.list()).dossiers[0]?.title).toBe('Renamed')
    must(await library.closeDossier(id))
    expect((await library.list()).dossiers[0]?.title).toBe('Renamed')
  })

  it('opens, closes and moves one dossier in turn', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const library = await openToChange(folder)
    const first = must(await library.open(id))
    const closing = library.closeDossier(id)
    const second = must(await library.open(id))
    must(await closing)
    expect(second).not.toBe(first)
    const late = await first.execute({ type: 'renameDossier', title: 'Late' }, ada)
    expect(late).toMatchObject({ ok: false, error: { code: 'closed' } })
    must(await second.execute({ type: 'renameDossier', title: 'In time' }, ada))
    const [binned, opened] = await Promise.all([library.bin(id), library.open(id)])
    expect([binned.ok, opened.ok]).toEqual([true, false])
  })

  it('moves a dossier to the bin and back, with everything in it', async () => {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const library = await openToChange(folder)
    const open = must(await library.open(id))
    must(await open.execute({ type: 'renameDossier', title: 'Binned' }, ada))
    must(await library.bin(id))
    expect(await library.list()).toMatchObject({ dossiers: [], binned: [{ id, title: 'Binned' }] })
    expect(await library.open(id)).toMatchObject({ ok: false, error: { code: 'noDossier' } })
    must(await library.restore(id))
    expect(await library.list()).toMatchObject({ dossiers: [{ id }], binned: [] })
    expect(must(await library.open(id)).dossier.info.title).toBe('Binned')
    expect((await stat(dossier)).isDirectory()).toBe(true)
  })

  it('tells a broken dossier and lists the others', async () => {
    const { library: folder, id, base } = await libraryWithDossier()
    const library = await openToChange(folder)
    const { path, imported } = await importable(base, 'Another text.')
    const other = must(await library.create(imported, path, ada))
    await writeFile(join(folder, id, 'history.ndjson'), 'nonsense\n')
    const listed = await library.list()
    expect(listed.dossiers.map((summary) => summary.id)).toEqual([other])
    expect(listed.broken).toMatchObject([{ id, error: { code: 'damaged' } }])
  })

  it('refuses ids that are no plain names', async () => {
    const { library: folder } = await libraryWithDossier()
    const library = await openToChange(folder)
    for (const id of ['..', '.', '', '../x', 'a/b', 'a\\b', 'bin', '.new-1', 'none']) {
      expect(await library.open(id)).toMatchObject({ ok: false, error: { code: 'noDossier' } })
      expect(await library.bin(id)).toMatchObject({ ok: false, error: { code: 'noDossier' } })
    }
  })

  it('shows no dossier that could not be made whole', async () => {
    const base = await temporaryFolder()
    const { path, imported } = await importable(base)
    for (const operation of ['write', 'sync', 'rename', 'syncFolder'] as const) {
      const folder = join(base, operation)
      let broken = false
      const disk = faultyDisk((op) => (broken && op === operation ? 'ENOSPC' : undefined))
      const options = { write: true, holder: { app: 'the test' }, disk }
      const library = must(await openLibrary(folder, options))
      broken = true
      const made = await library.create(imported, path)
      broken = false
      expect(made).toMatchObject({ ok: false, error: { reason: expect.stringContaining('full') } })
      if (operation !== 'syncFolder') expect((await library.list()).dossiers).toEqual([])
      expect((await readdir(folder)).filter((name) => name.startsWith('.new-'))).toEqual([])
      await library.close()
    }
  })

  it('does not take a file that changed since it was read', async () => {
    const { library: folder, base } = await libraryWithDossier()
    const library = await openToChange(folder)
    const { path, imported } = await importable(base)
    await writeFile(path, 'Something else.')
    const made = await library.create(imported, path)
    expect(made).toMatchObject({ ok: false, error: { code: 'changed' } })
    expect((await library.list()).dossiers).toHaveLength(1)
  })

  it('keeps people and who works here', async () => {
    const { library: folder } = await libraryWithDossier()
    let library = await openToChange(folder)
    expect(library.people.me()).toMatchObject({ role: 'checker', name: expect.stringMatching(/./) })
    must(await library.people.setMe(ada))
    const { name, initials, role } = { name: 'Ed', initials: 'E', role: 'editor' as const }
    const added = must(await library.people.add({ name, initials, role }))
    must(await library.close())
    library = await openToChange(folder)
    expect(library.people.me()).toEqual(ada)
    expect(library.people.all()).toContainEqual(added)
    expect(await library.people.choose('nobody')).toMatchObject({ ok: false })
    expect(library.people.me()).toEqual(ada)
    expect(must(await library.people.choose(added.id))).toEqual(added)
    must(await library.people.setMe({ ...added, name: 'Edith' }))
    expect(library.people.all().map((person) => person.name)).toEqual([
      expect.any(String),
      ada.name,
      'Edith',
    ])
  })

  const damaged: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
    ['missing', (path) => rm(path), 'the file is missing'],
    ['emptied', (path) => truncate(path, 0), 'it is empty'],
    ['truncated', (path) => truncate(path, 40), 'it is not JSON'],
    ['of the wrong shape', (path) => writeFile(path, '{"version":1}'), 'the wrong shape at me'],
    ['not an object', (path) => writeFile(path, '[1]'), 'the wrong shape at the whole'],
    [
      'a folder',
      async (path) => {
        await rm(path)
        await mkdir(path)
      },
      'it is a folder',
    ],
  ]
  for (const [name, damage, found] of damaged) {
    it(`starts its settings anew where they are ${name}, and keeps what was there`, async () => {
      const { library: folder, id } = await libraryWithDossier()
      const path = join(folder, 'library.json')
      await damage(path)
      const was = await readFile(path).catch(() => null)
      const reader = must(await openLibrary(folder, { write: false, holder: { app: 'a test' } }))
      expect(reader.findings).toMatchObject([{ file: 'library.json', kept: null }])
      expect(await readFile(path).catch(() => null)).toEqual(was)
      const library = await openToChange(folder)
      const [finding] = library.findings
      expect(finding?.found).toContain(found)
      expect((await library.list()).dossiers).toMatchObject([{ id }])
      const kept = await readdir(join(folder, 'quarantine')).catch(() => [])
      expect(kept.map((file) => `quarantine/${file}`)).toEqual(finding?.kept ? [finding.kept] : [])
      if (was) expect(await readFile(join(folder, finding?.kept ?? ''))).toEqual(was)
      must(await library.people.setMe(ada))
      must(await library.close())
      expect((await openToChange(folder)).findings).toEqual([])
    })
  }

  it('refuses settings of a newer version, and leaves them as they are', async () => {
    const { library: folder } = await libraryWithDossier()
    const path = join(folder, 'library.json')
    const newer = (await readFile(path, 'utf8')).replace('"version": 1', '"version": 2')
    await writeFile(path, newer)
    const refused = await openLibrary(folder, { write: true, holder: { app: 'the test' } })
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer' } })
    expect(await readFile(path, 'utf8')).toBe(newer)
    expect(await readdir(folder)).not.toContain('lock')
  })
})

describe('the sample', () => {
  it('is made once, in a library that has never had a dossier', async () => {
    const base = await temporaryFolder()
    const folder = join(base, 'library')
    const { path, imported } = await importable(base)
    const read = async () => ({ ok: true, value: imported }) as const
    let library = await openToChange(folder)
    const id = must(await makeSample(library, path, read))
    expect((await library.list()).dossiers).toMatchObject([{ id, claims: { open: 0 } }])
    must(await library.bin(id ?? ''))
    must(await library.close())
    library = await openToChange(folder)
    expect(must(await makeSample(library, path, read))).toBeNull()
  })
})

describe('the library’s folder', () => {
  it('is the one named, or lies in the user’s data', () => {
    expect(libraryFolder({ TICKMARK_LIBRARY: '/somewhere' })).toBe('/somewhere')
    expect(libraryFolder({})).toMatch(/Tickmark.*library$/)
  })
})

describe('reading a library', () => {
  it('changes nothing on disk', async () => {
    const base = await temporaryFolder()
    const options = { write: false, holder: { app: 'the test' } }
    expect(await must(await openLibrary(join(base, 'none'), options)).list()).toMatchObject({
      dossiers: [],
    })
    expect(await readdir(base)).toEqual([])
    await mkdir(join(base, 'some'))
    await openLibrary(join(base, 'some'), options)
    expect(await readdir(join(base, 'some'))).toEqual([])
  })
})
