import { type Library, openLibrary } from '../storage/index.ts'
import { EXIT, type Exit, type Io, note, tell } from './io.ts'
import { personAddedTo } from './person.ts'
import { type ReadFrom, readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'

export interface ImportOptions extends ReadingOptions {
  /** The library's folder. */
  readonly library: string
  readonly by?: string
  readonly json?: boolean
}

/** What `tickmark import --json` prints of each file. Keys may be added; none changes its meaning. */
export interface ShownDossier {
  /** As it was named on the command line. */
  readonly file: string
  /** The new dossier's folder, absolute. */
  readonly folder: string
  readonly title: string
  readonly warnings: readonly string[]
}

/**
 * Imports files, each as a new dossier, and prints the dossiers' folders. The library is opened when
 * the first of them was read, so that none is made for nothing.
 */
export async function importArticles(
  files: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<Exit> {
  const made: ShownDossier[] = []
  let library: Library | null = null
  const importOne = async ({ file, path, imported }: ReadFrom): Promise<Exit | null> => {
    library ??= await opened(options.library, io)
    if (library === null) return null
    const by = await personAddedTo(library, options.by)
    if (!by.ok) {
      tell(io, by.error)
      return null
    }
    const id = await library.create(imported, path, by.value)
    if (!id.ok) return tell(io, id.error)
    const { title, warnings } = imported.article
    const { name } = imported.file
    note(io, files.length === 1 ? warnings : warnings.map((warning) => `“${name}”: ${warning}`))
    const folder = library.folderOf(id.value) ?? id.value
    made.push({ file, folder, title, warnings })
    if (!options.json) io.stdout(`${folder}\n`)
    return EXIT.done
  }
  try {
    return await readArticles(files, options, io, importOne)
  } finally {
    await closed(library)
    if (options.json && made.length > 0) io.stdout(`${JSON.stringify(made, null, 2)}\n`)
  }
}

/** The library for writing; null where it cannot be had, which is told. */
async function opened(folder: string, io: Io): Promise<Library | null> {
  const library = await openLibrary(folder, { write: true, holder: { app: 'tickmark import' } })
  if (!library.ok) {
    tell(io, library.error)
    return null
  }
  note(io, library.value.findings)
  if (library.value.readOnly === null) return library.value
  tell(io, library.value.readOnly)
  await closed(library.value)
  return null
}

async function closed(library: Library | null): Promise<void> {
  await library?.close()
}
