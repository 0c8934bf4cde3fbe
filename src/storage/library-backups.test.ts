import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Failure } from '../core/result.ts'
import type { Library } from './library.ts'
import { type LibraryOptions, openLibrary } from './open-library.ts'
import { ada, faultyDisk, libraryWithDossier, must } from './storage.testing.ts'

async function openToChange(folder: string, options: Partial<LibraryOptions> = {}) {
  const holder = { app: 'the test' }
  const library = must(await openLibrary(folder, { write: true, holder, ...options }))
  onTestFinished(async () => void (await library.close()))
  return library
}

async function rename(library: Library, id: string, title: string): Promise<void> {
  const open = must(await library.open(id))
  must(await open.execute({ type: 'renameDossier', title }, ada))
  must(await library.closeDossier(id))
}

async function titles(library: Library, id: string): Promise<string[]> {
  return must(await library.backups(id)).backups.map(({ title }) => title)
}

describe('a library', () => {
  it('backs a dossier up when it is closed and something has changed', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const library = await openToChange(folder)
    await rename(library, id, 'One')
    must(await library.open(id))
    must(await library.closeDossier(id))
    await rename(library, id, 'Two')
    expect(await titles(library, id)).toEqual(['Two', 'One'])
  })

  it('closes a dossier, restores it and opens it as it was', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const library = await openToChange(folder)
    await rename(library, id, 'One')
    const [backup] = must(await library.backups(id)).backups
    const open = must(await library.open(id))
    must(await open.execute({ type: 'renameDossier', title: 'Open still' }, ada))
    must(await library.restoreFromBackup(id, backup?.id ?? ''))
    const again = must(await library.open(id))
    expect([again.dossier.info.title, again.findings]).toEqual(['One', []])
    expect(await titles(library, id)).toEqual(['Open still', 'One'])
    const late = await open.execute({ type: 'renameDossier', title: 'Late' }, ada)
    expect(late).toMatchObject({ error: { code: 'closed' } })
  })

  it('restores a dossier that cannot be opened', async () => {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const library = await openToChange(folder)
    await rename(library, id, 'One')
    await writeFile(join(dossier, 'history.ndjson'), 'nonsense\n')
    await writeFile(join(dossier, 'dossier.json'), '{}')
    expect((await library.list()).broken).toMatchObject([{ id }])
    const [backup] = must(await library.backups(id)).backups
    must(await library.restoreFromBackup(id, backup?.id ?? ''))
    expect(await library.list()).toMatchObject({ dossiers: [{ title: 'One' }], broken: [] })
  })

  it('closes a dossier that cannot be backed up, and tells why', async () => {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const failures: [string, Failure][] = []
    const library = await openToChange(folder, {
      disk: faultyDisk((operation, path) =>
        operation === 'write' && path.startsWith(join(dossier, 'backups')) ? 'ENOSPC' : undefined,
      ),
      onBackupFailed: (...failure) => failures.push(failure),
    })
    await rename(library, id, 'Saved all the same')
    expect(failures).toMatchObject([[id, { reason: expect.stringContaining('the disk is full') }]])
    expect((await library.list()).dossiers).toMatchObject([{ title: 'Saved all the same' }])
  })

  it('lists backups but restores none while it can only be read', async () => {
    const { library: folder, id, dossier } = await libraryWithDossier()
    const library = await openToChange(folder)
    await rename(library, id, 'One')
    await rename(library, id, 'Two')
    const history = await readFile(join(dossier, 'history.ndjson'))
    const reader = await openToChange(folder, { write: false })
    const [, backup] = must(await reader.backups(id)).backups
    expect(await reader.restoreFromBackup(id, backup?.id ?? '')).toMatchObject({ ok: false })
    expect(history.equals(await readFile(join(dossier, 'history.ndjson')))).toBe(true)
    expect(await reader.backups('../x')).toMatchObject({ error: { code: 'noDossier' } })
  })

  it('backs up an open dossier before a merge, with what is acknowledged', async () => {
    const { library: folder, id } = await libraryWithDossier()
    const library = await openToChange(folder)
    const open = must(await library.open(id))
    must(await open.execute({ type: 'renameDossier', title: 'Before the merge' }, ada))
    expect(must(await open.backUp('merge'))).toMatchObject({ why: 'merge', seq: 2 })
  })
})
