import { fail } from '../../core/result.ts'
import { type Readers, readersHere } from '../../importers/index.ts'
import type { Taken } from '../../ipc/index.ts'
import { type Asking, type DeskOptions, makeDesk } from './desk.testing.ts'

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

/** A desk that files can be imported on. */
export async function deskToImport(options: Omit<DeskOptions, 'readers'> = {}) {
  const { readers, ...reading } = readersThatWait()
  const desk = await makeDesk({ ...options, readers })
  const { ask } = desk
  const list = () => ask('import.list', undefined)
  return {
    ...{ ...desk, reading, list },
    add: (...paths: string[]) => ask('import.add', { paths, into: null }),
    names: async () => (await list()).map(({ name }) => name),
    when: (name: string) => whenRead(ask, name),
    /** What the page was told of the files, each time. */
    lists: () => desk.toldOf('incoming'),
  }
}
