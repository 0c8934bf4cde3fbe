import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Result } from '../../core/result.ts'
import { type Readers, readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, Events, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { must, temporaryFolder } from '../../storage/storage.testing.ts'
import { answer } from '../answer.ts'
import { createDesk } from './index.ts'

/** Asks as a page would; a failure is thrown. */
export type Asking = <N extends RequestName>(name: N, arg: ArgOf<N>) => Promise<AnswerOf<N>>

/** Something that the page was told, as it was then. */
export type Told = {
  readonly [N in keyof Events]: { readonly name: N; readonly event: Events[N] }
}[keyof Events]

export interface DeskOptions {
  /** That of a desk made before, which has to be closed; a new one where none is given. */
  readonly folder?: string
  readonly write?: boolean
  readonly readers?: Readers
}

/** A desk on a library in a temporary folder. What its dialogs answer is `chosen`, which notes what was asked. */
export async function makeDesk(options: DeskOptions = {}) {
  const { write = true, readers = readersHere } = options
  const folder = options.folder ?? (await temporaryFolder())
  const library = must(
    await openLibrary(join(folder, 'library'), { write, holder: { app: 'test' } }),
  )
  const told: Told[] = []
  const chosen = {
    files: [] as readonly string[],
    place: null as string | null,
    /** The names that were suggested for files. */
    suggested: [] as string[],
    revealed: [] as string[],
    /** The web addresses that were opened. */
    opened: [] as string[],
  }
  const desk = createDesk({
    library,
    readers,
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => chosen.files,
      choosePlace: async (name) => {
        chosen.suggested.push(name)
        return chosen.place
      },
      reveal: (path) => void chosen.revealed.push(path),
      openFile: async () => {},
      openWeb: async (url) => void chosen.opened.push(url),
      closeWindow: () => {},
      emit: (name, event) => void told.push(structuredClone({ name, event }) as Told),
    },
  })
  onTestFinished(async () => {
    await desk.close()
  })
  const attempt = async <N extends RequestName>(name: N, arg: ArgOf<N>) =>
    (await answer(desk.handlers, name, arg)) as Result<AnswerOf<N>>
  const ask: Asking = async (name, arg) => must(await attempt(name, arg))
  return {
    ...{ desk, library, folder, attempt, ask, told, chosen },
    /** Writes a file beside the library. */
    file: async (name: string, content: string | Uint8Array) => {
      const path = join(folder, name)
      await writeFile(path, content)
      return path
    },
    /** What the page was told by one name, each time. */
    toldOf: <N extends keyof Events>(name: N) =>
      told.filter((one) => one.name === name).map(({ event }) => event as Events[N]),
  }
}
