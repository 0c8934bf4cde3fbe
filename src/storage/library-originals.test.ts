import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { importDraft } from './import-draft.ts'
import { openLibrary } from './open-library.ts'
import { ada, importable, must, temporaryFolder } from './storage.testing.ts'

/** An open library with one dossier, and the SHA-256 of the file that it was made of. */
async function library() {
  const base = await temporaryFolder()
  const library = must(
    await openLibrary(join(base, 'library'), { write: true, holder: { app: 'the test' } }),
  )
  onTestFinished(async () => must(await library.close()))
  const { path, imported } = await importable(base)
  const id = must(await library.create(imported, path, ada))
  const ids = async (sha256 = imported.file.sha256) =>
    (await library.contents.dossiersOf(sha256)).map((dossier) => dossier.id)
  return { base, library, id, path, imported, ids, sha256: imported.file.sha256 }
}

it('finds the dossiers that have a draft of a file, by the file alone', async () => {
  const { library: open, id, path, imported, ids, sha256 } = await library()
  expect(await open.contents.dossiersOf(sha256)).toEqual([{ id, title: 'The bridge' }])
  expect(await ids('f'.repeat(64))).toEqual([])
  const other = must(await open.create(imported, path, ada))
  expect((await ids()).sort()).toEqual([id, other].sort())
  await open.list()
  expect((await ids()).sort()).toEqual([id, other].sort())
})

it('finds the later drafts of a dossier that is open', async () => {
  const { base, library: open, id, ids } = await library()
  const dossier = must(await open.open(id))
  const second = await importable(base, 'Another text.\n\nAltogether.')
  must(await importDraft(dossier, second.imported, second.path, ada))
  expect(await ids(second.imported.file.sha256)).toEqual([id])
})

it('leaves out what is in the bin or gone, and has it again when it is restored', async () => {
  const { library: open, id, ids } = await library()
  expect(await ids()).toEqual([id])
  must(await open.bin(id))
  expect(await ids()).toEqual([])
  must(await open.restore(id))
  await open.list()
  expect(await ids()).toEqual([id])
  await rm(join(open.folder, id), { recursive: true })
  await open.list()
  expect(await ids()).toEqual([])
})
