import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { type Readers, readersHere } from '../../importers/index.ts'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'

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

/** A desk whose page looks at a dossier with one source. */
export async function deskWithSource() {
  const reading: Reading = { read: [], wait: async () => null }
  const readers = plainReaders(reading)
  const desk = await makeDesk({ readers })
  const { ask, file, folder } = desk
  const article = await file('news.txt', 'The bridge cost 12 million.\n\nIt opened in 1921.')
  const { id } = await importFile(ask, article)
  const { dossier } = await ask('dossier.open', id)
  const source = { csl: { type: 'report', title: 'The budget' } } as const
  const added = await ask('dossier.execute', { id, command: { type: 'addSource', source } })
  const sourceId = added.created[0] ?? ''
  const evidenceFolder = join(folder, 'library', id, 'evidence')
  return {
    ...{ ...desk, reading, id, sourceId, dossier, evidenceFolder },
    tasks: () => desk.toldOf('tasks'),
    /** The source's kept files, as the page would see them. */
    evidence: async () =>
      Object.values((await ask('dossier.open', id)).dossier.sources[sourceId]?.evidence ?? {}),
    kept: () => readdir(evidenceFolder),
    /** Closes the desk, and opens the same library for reading only. */
    openToRead: async () => {
      await desk.desk.close()
      return makeDesk({ folder, readers, write: false })
    },
  }
}
