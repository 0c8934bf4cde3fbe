import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fail, type Result } from '../../core/result.ts'
import { type Readers, readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, Events, RequestName, Taken } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { createDesk } from './index.ts'

/** Asks as a page would; a failure is thrown. */
export type Asking = <N extends RequestName>(name: N, arg: ArgOf<N>) => Promise<AnswerOf<N>>

/** Resolves with the file of that name when it is read, or could not be. */
export async function whenRead(ask: Asking, name: string) {
  for (;;) {
    const file = (await ask('import.list', undefined)).find((file) => file.name === name)
    if (file && !file.isReading) return file
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Imports a file the whole way, as a dossier of its own or as a new draft of one. */
export async function importFile(
  ask: Asking,
  path: string,
  into: string | null = null,
): Promise<Taken> {
  await ask('import.add', { paths: [path], into })
  const name = path.split(/[/\\]/).at(-1) ?? path
  const { id, error } = await whenRead(ask, name)
  if (error) {
    await ask('import.drop', [id])
    throw new Error(`${error.code}: ${error.reason}`)
  }
  return ask('import.take', { id })
}

/** Readers that note what they read, and wait for what `hold` has until that is let go. */
function readersThatWait() {
  const held = new Set<string>()
  const begun: string[] = []
  const stopped: string[] = []
  let most = 0
  let now = 0
  const readers: Readers = {
    ...readersHere,
    article: async (file, choices, signal) => {
      begun.push(file.name)
      most = Math.max(most, ++now)
      try {
        while (held.has(file.name) && !signal?.aborted) {
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        if (signal?.aborted) {
          stopped.push(file.name)
          return fail('stopped', 'It was stopped.', '')
        }
        if (choices?.charset === 'none') return fail('charset', 'No such charset.', '')
        const read = await readersHere.article(file, choices)
        const charset = choices?.charset ?? ''
        return read.ok && charset !== ''
          ? { ok: true, value: { ...read.value, article: { ...read.value.article, charset } } }
          : read
      } finally {
        now--
      }
    },
  }
  return { readers, begun, stopped, held, most: () => most }
}

/** A desk that files can be imported on. What its dialogs answer is `chosen`, which notes what was asked. */
export async function deskToImport() {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-import-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  return { folder, file, ...(await openDesk(folder, true)) }
}

/** The same for a library that is there already. */
export async function openDesk(folder: string, write: boolean) {
  const library = await openLibrary(join(folder, 'library'), { write, holder: { app: 'test' } })
  if (!library.ok) throw new Error(library.error.reason)
  const { readers, ...reading } = readersThatWait()
  const told: { name: string; event: unknown }[] = []
  const chosen = {
    files: [] as readonly string[],
    place: null as string | null,
    /** The name that was suggested last for a file. */
    suggested: '',
    revealed: [] as string[],
  }
  const desk = createDesk({
    library: library.value,
    readers,
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => chosen.files,
      choosePlace: async (name) => {
        chosen.suggested = name
        return chosen.place
      },
      reveal: (path) => void chosen.revealed.push(path),
      openFile: async () => {},
      openWeb: async () => {},
      closeWindow: () => {},
      emit: (name, event) => void told.push({ name, event: structuredClone(event) }),
    },
  })
  onTestFinished(async () => {
    await desk.close()
  })
  const attempt = async <N extends RequestName>(name: N, arg: ArgOf<N>) =>
    (await answer(desk.handlers, name, arg)) as Result<AnswerOf<N>>
  const ask: Asking = async (name, arg) => {
    const result = await attempt(name, arg)
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.reason}`)
    return result.value
  }
  return {
    ...{ desk, library: library.value, attempt, ask, told, chosen, reading },
    add: (...paths: string[]) => ask('import.add', { paths, into: null }),
    list: () => ask('import.list', undefined),
    names: async () => (await ask('import.list', undefined)).map(({ name }) => name),
    when: (name: string) => whenRead(ask, name),
    /** What the page was told of the files, each time. */
    lists: () =>
      told
        .filter(({ name }) => name === 'incoming')
        .map(({ event }) => event as Events['incoming']),
  }
}
