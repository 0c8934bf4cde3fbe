import { basename, dirname } from 'node:path'
import type { Person } from '../core/dossier/index.ts'
import { type Library, type OpenDossier, openLibrary } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, tell } from './io.ts'
import { personAddedTo } from './person.ts'

export interface WorkOptions {
  /** Who works; the library's own person where it is left out. */
  readonly by?: string
  /** The command, as whoever is kept out meanwhile reads it. */
  readonly app: string
}

/**
 * Opens a dossier for writing, under the lock of the library that it lies in, and closes both when
 * the work is done. Everything that fails is told.
 */
export async function workOnDossier(
  path: string,
  { by, app }: WorkOptions,
  io: Io,
  work: (dossier: OpenDossier, by: Person) => Promise<Exit>,
): Promise<Exit> {
  const folder = await dossierFolder(path)
  if (!folder.ok) return tell(io, folder.error)
  const library = await openLibrary(dirname(folder.value), {
    write: true,
    holder: { app },
    ...(io.dossiers ? { dossiers: io.dossiers } : {}),
  })
  if (!library.ok) return tell(io, library.error)
  let exit: Exit = EXIT.failed
  try {
    exit = await workIn(library.value, basename(folder.value), by, io, work)
  } finally {
    const closed = await library.value.close()
    if (!closed.ok) exit = tell(io, closed.error)
  }
  return exit
}

async function workIn(
  library: Library,
  id: string,
  name: string | undefined,
  io: Io,
  work: (dossier: OpenDossier, by: Person) => Promise<Exit>,
): Promise<Exit> {
  note(io, library.findings)
  if (library.readOnly) return tell(io, library.readOnly)
  const by = await personAddedTo(library, name)
  if (!by.ok) return tell(io, by.error)
  const open = await library.open(id)
  if (!open.ok) return tell(io, open.error)
  note(io, open.value.findings)
  return work(open.value, by.value)
}
