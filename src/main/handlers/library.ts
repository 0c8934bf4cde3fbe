import { ok, type Result } from '../../core/result.ts'
import type { LibraryView } from '../../ipc/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type LibraryHandlers = Pick<
  Handlers,
  | 'library.get'
  | 'library.openForWriting'
  | 'library.bin'
  | 'library.restore'
  | 'library.reveal'
  | 'people.setMe'
  | 'people.choose'
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
    people: library.people.all(),
    me: library.people.me(),
    packs: library.packs.all(),
    introduced: library.people.introduced,
    findings,
    notices,
    ...(await library.list()),
  }
}

export function libraryHandlers(parts: Parts, open: OpenDossiers): LibraryHandlers {
  const { library, system } = parts
  const tellWho = async <T>(set: Result<T>): Promise<Result<T>> => {
    if (set.ok) open.tellSteps()
    await tellLibrary(parts)
    return set
  }
  return {
    'library.get': async () => ok(await viewOf(parts)),
    'library.openForWriting': async () => {
      const opened = await (library.canTakeOver ? library.takeOver() : library.openForWriting())
      await tellLibrary(parts)
      return opened
    },
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
    'people.setMe': async (person) => tellWho(await library.people.setMe(person)),
    'people.choose': async (id) => tellWho(await library.people.choose(id)),
    'people.add': async (person) => {
      const added = await library.people.add(person)
      await tellLibrary(parts)
      return added
    },
  }
}
