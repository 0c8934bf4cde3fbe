import { ok } from '../../core/result.ts'
import type { Imported, LibraryView } from '../../ipc/index.ts'
import type { Handlers } from '../answer.ts'
import type { Desk, Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type LibraryHandlers = Pick<
  Handlers,
  | 'library.get'
  | 'library.openForWriting'
  | 'library.import'
  | 'library.chooseAndImport'
  | 'library.bin'
  | 'library.restore'
  | 'library.reveal'
  | 'people.setMe'
  | 'people.add'
>

/** Tells the page how the library stands now. */
export async function tellLibrary(parts: Parts): Promise<void> {
  parts.system.emit('library', await viewOf(parts))
}

async function viewOf({ library, notices }: Parts): Promise<LibraryView> {
  const { folder, readOnly, canTakeOver, findings } = library
  return {
    folder,
    readOnly: readOnly && `${readOnly.reason} ${readOnly.next}`,
    canTakeOver: readOnly !== null && canTakeOver,
    people: library.people(),
    me: library.me(),
    introduced: library.introduced,
    findings,
    notices,
    ...(await library.list()),
  }
}

export function libraryHandlers(
  parts: Parts,
  open: OpenDossiers,
): { readonly handlers: LibraryHandlers; readonly openFile: Desk['openFile'] } {
  const { library, system } = parts

  const importOne = async (path: string): Promise<Imported> => {
    const read = await parts.readers.article(path)
    if (!read.ok) return { path, ok: false, error: read.error }
    const created = await library.create(read.value, path)
    return created.ok
      ? { path, ok: true, id: created.value }
      : { path, ok: false, error: created.error }
  }

  const importAll = async (paths: readonly string[]): Promise<readonly Imported[]> => {
    const imported: Imported[] = []
    for (const path of paths) imported.push(await importOne(path))
    if (imported.some((file) => file.ok)) await tellLibrary(parts)
    return imported
  }

  return {
    openFile: async (path) => {
      const [imported] = await importAll([path])
      if (imported?.ok) system.emit('show', { id: imported.id })
      else if (imported) system.emit('failed', imported.error)
    },
    handlers: {
      'library.get': async () => ok(await viewOf(parts)),
      'library.openForWriting': async () => {
        const opened = await (library.canTakeOver ? library.takeOver() : library.openForWriting())
        await tellLibrary(parts)
        return opened
      },
      'library.import': async (paths) => ok(await importAll(paths)),
      'library.chooseAndImport': async () =>
        ok(await importAll(await system.chooseFiles('Import articles'))),
      'library.bin': async (id) => {
        await open.hide(id)
        const binned = await library.bin(id)
        await tellLibrary(parts)
        return binned
      },
      'library.restore': async (id) => {
        const restored = await library.restore(id)
        await tellLibrary(parts)
        return restored
      },
      'library.reveal': async (id) => {
        const folder = library.folderOf(id)
        if (folder !== null) system.reveal(folder)
        return ok(undefined)
      },
      'people.setMe': async (person) => {
        const set = await library.setMe(person)
        await tellLibrary(parts)
        return set
      },
      'people.add': async (person) => {
        const added = await library.addPerson(person)
        await tellLibrary(parts)
        return added
      },
    },
  }
}
