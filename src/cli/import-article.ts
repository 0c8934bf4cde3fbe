import { resolve } from 'node:path'
import { openLibrary } from '../storage/index.ts'
import { EXIT, type Exit, type Io, note, tell } from './io.ts'
import { personAddedTo } from './person.ts'

export interface ImportOptions {
  /** The library's folder. */
  readonly library: string
  readonly by?: string
}

/** Imports a file as a new dossier and prints the dossier's folder. */
export async function importArticle(file: string, options: ImportOptions, io: Io): Promise<Exit> {
  const path = resolve(file)
  const imported = await io.importFile(path)
  if (!imported.ok) return tell(io, imported.error)
  const library = await openLibrary(options.library, {
    write: true,
    holder: { app: 'tickmark import' },
  })
  if (!library.ok) return tell(io, library.error)
  try {
    note(io, library.value.findings)
    if (library.value.readOnly) return tell(io, library.value.readOnly)
    const by = await personAddedTo(library.value, options.by)
    if (!by.ok) return tell(io, by.error)
    const id = await library.value.create(imported.value, path, by.value)
    if (!id.ok) return tell(io, id.error)
    note(io, imported.value.article.warnings)
    io.stdout(`${library.value.folderOf(id.value)}\n`)
    return EXIT.done
  } finally {
    await library.value.close()
  }
}
