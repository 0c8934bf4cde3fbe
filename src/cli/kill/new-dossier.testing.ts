import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../storage/index.ts'
import { importable, must } from '../../storage/storage.testing.ts'

/** A new folder, to be removed by whoever asked for it. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tickmark-kill-'))
}

/** A library in `base` with one dossier, whose folder it answers; nobody has it open. */
export async function newDossier(base: string): Promise<string> {
  const folder = join(base, 'library')
  const { path, imported } = await importable(base)
  const library = must(await openLibrary(folder, { write: true, holder: { app: 'the kill test' } }))
  const id = must(await library.create(imported, path))
  must(await library.close())
  return join(folder, id)
}
