import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fail, ok, type Result } from '../../core/result.ts'
import { type Readers, readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, Events, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { importFile } from './import.testing.ts'
import { createDesk } from './index.ts'

/** How many times each file was read, and what reading it waits for. */
export interface Reading {
  readonly read: string[]
  wait: (name: string, signal: AbortSignal | undefined) => Promise<Result<never> | null>
}

/** Readers of texts that have nothing but their words in them. */
function plainReaders(reading: Reading): Readers {
  return {
    ...readersHere,
    text: async ({ path, type, name }, signal) => {
      reading.read.push(name)
      const stopped = await reading.wait(name, signal)
      if (stopped) return stopped
      if (/^image|zip$/.test(type)) return fail('noText', 'It has no text.', '')
      if (type === 'application/pdf') return fail('broken', `“${name}” is broken.`, 'Get another.')
      return ok({ text: await readFile(path, 'utf8'), extractor: 'plain 1' })
    },
    page: async ({ path, type }) => ok({ html: `${type}: ${await readFile(path, 'utf8')}` }),
  }
}

/** A desk whose page looks at a dossier with one source; what its dialogs answer is `files`. */
export async function deskWithSource() {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-evidence-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const reading: Reading = { read: [], wait: async () => null }
  const opened = await openDesk(folder, reading, true)
  const { ask } = opened
  /** Writes a file to attach. */
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const article = await file('news.txt', 'The bridge cost 12 million.\n\nIt opened in 1921.')
  const { id } = await importFile(ask, article)
  const { dossier } = await ask('dossier.open', id)
  const source = { csl: { type: 'report', title: 'The budget' } } as const
  const added = await ask('dossier.execute', { id, command: { type: 'addSource', source } })
  const sourceId = added.created[0] ?? ''
  return {
    ...{ ...opened, file, reading, id, sourceId, dossier },
    evidenceFolder: join(folder, 'library', id, 'evidence'),
    /** The source's kept files, as the page would see them. */
    evidence: async () =>
      Object.values((await ask('dossier.open', id)).dossier.sources[sourceId]?.evidence ?? {}),
    kept: () => readdir(join(folder, 'library', id, 'evidence')),
    /** Closes the desk, and opens the same library for reading only. */
    openToRead: async () => {
      await opened.desk.close()
      return openDesk(folder, reading, false)
    },
  }
}

async function openDesk(folder: string, reading: Reading, write: boolean) {
  const library = await openLibrary(join(folder, 'library'), { write, holder: { app: 'test' } })
  if (!library.ok) throw new Error(library.error.reason)
  const tasks: Events['tasks'][] = []
  let files: readonly string[] = []
  const desk = createDesk({
    library: library.value,
    readers: plainReaders(reading),
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => files,
      choosePlace: async () => null,
      reveal: () => {},
      openFile: async () => {},
      openWeb: async () => {},
      closeWindow: () => {},
      emit: (name, event) => {
        if (name === 'tasks') tasks.push(event as Events['tasks'])
      },
    },
  })
  onTestFinished(async () => {
    await desk.close()
  })
  const attempt = async <N extends RequestName>(name: N, arg: ArgOf<N>) =>
    (await answer(desk.handlers, name, arg)) as Result<AnswerOf<N>>
  const ask = async <N extends RequestName>(name: N, arg: ArgOf<N>): Promise<AnswerOf<N>> => {
    const result = await attempt(name, arg)
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.reason}`)
    return result.value
  }
  return {
    ...{ desk, ask, attempt, tasks },
    choose: (paths: readonly string[]) => {
      files = paths
    },
  }
}
