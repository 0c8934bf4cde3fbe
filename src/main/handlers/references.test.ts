import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Result } from '../../core/result.ts'
import { readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { importFile } from './import.testing.ts'
import { createDesk } from './index.ts'

async function desk() {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-references-'))
  const library = await openLibrary(join(folder, 'library'), {
    write: true,
    holder: { app: 'test' },
  })
  if (!library.ok) throw new Error(library.error.reason)
  let files: readonly string[] = []
  let place: string | null = null
  const suggested: string[] = []
  const desk = createDesk({
    library: library.value,
    readers: readersHere,
    program: 'Tickmark',
    notices: [],
    system: {
      chooseFiles: async () => files,
      choosePlace: async (name) => {
        suggested.push(name)
        return place
      },
      reveal: () => {},
      openFile: async () => {},
      openWeb: async () => {},
      closeWindow: () => {},
      emit: () => {},
    },
  })
  onTestFinished(async () => {
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  })
  const attempt = async <N extends RequestName>(name: N, arg: ArgOf<N>) =>
    (await answer(desk.handlers, name, arg)) as Result<AnswerOf<N>>
  const ask = async <N extends RequestName>(name: N, arg: ArgOf<N>): Promise<AnswerOf<N>> => {
    const result = await attempt(name, arg)
    if (!result.ok) throw new Error(result.error.reason)
    return result.value
  }
  const written = async (name: string, content: string) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const { id } = await importFile(ask, await written('news.txt', 'It cost 12 million.'))
  await ask('dossier.open', id)
  return {
    id,
    ask,
    attempt,
    folder,
    suggested,
    written,
    choose: (...paths: string[]) => {
      files = paths
    },
    saveAt: (path: string | null) => {
      place = path
    },
    sources: async () => Object.values((await ask('dossier.open', id)).dossier.sources),
  }
}

const BIB = `
  @online{rain, title={How rain is measured}, url={https://example.org/rain}, date={2023-05-04}}
  @book{cities, title={The measure of cities}, author={Jacobs, Ann}, year=2019}`

it('imports what a dossier does not have yet, as one step for undo', async () => {
  const { id, ask, choose, written, sources } = await desk()
  choose(await written('a.bib', BIB), await written('b.bib', 'no sources'))
  const first = await ask('source.chooseAndImport', id)
  expect(first).toMatchObject({ known: 0, failed: [{ name: 'b.bib' }] })
  expect(first?.failed[0]?.error.reason).toBe('“b.bib” is neither BibTeX, RIS nor CSL-JSON.')
  expect((await sources()).map((source) => source.id)).toEqual(first?.added)

  const ris = 'TY  - WEB\nTI  - Measuring rain\nUR  - http://www.example.org/rain\nER  - \n'
  const more = `${ris}TY  - BOOK\nTI  - Another book about it\nER  - \n`
  choose(await written('c.ris', more + more))
  expect(await ask('source.chooseAndImport', id)).toMatchObject({ known: 3, failed: [] })
  expect((await sources()).map(({ csl }) => csl.title)).toEqual([
    'How rain is measured',
    'The measure of cities',
    'Another book about it',
  ])

  await ask('dossier.undo', id)
  await ask('dossier.undo', id)
  expect(await sources()).toEqual([])
})

it('imports two articles of one headline that are at two addresses', async () => {
  const { id, ask, choose, written } = await desk()
  const entry = (key: string) =>
    `@online{${key}, title={Inflation rises to ten percent}, url={https://${key}.example/}}`
  choose(await written('a.bib', entry('one') + entry('other')))
  expect(await ask('source.chooseAndImport', id)).toMatchObject({ known: 0, failed: [] })
})

it('does nothing where the dialogs are cancelled', async () => {
  const { id, ask } = await desk()
  expect(await ask('source.chooseAndImport', id)).toBeNull()
  expect(await ask('source.export', { id, format: 'ris' })).toBeNull()
})

it('writes the sources where the person chooses, those at risk as withheld', async () => {
  const { id, ask, choose, written, saveAt, folder, suggested } = await desk()
  choose(await written('a.bib', BIB))
  const added = (await ask('source.chooseAndImport', id))?.added ?? []
  const command = {
    type: 'editSource',
    sourceId: added[1] as string,
    changes: { atRisk: true },
  } as const
  await ask('dossier.execute', { id, command })
  for (const [format, extension] of [
    ['bibtex', 'bib'],
    ['ris', 'ris'],
    ['csl-json', 'json'],
  ] as const) {
    const path = join(folder, `out.${extension}`)
    saveAt(path)
    expect(await ask('source.export', { id, format })).toEqual({ path })
    expect(suggested.at(-1)).toMatch(new RegExp(` – sources\\.${extension}$`))
    const text = await readFile(path, 'utf8')
    expect(text).toContain('https://example.org/rain')
    expect(text).toContain('Source withheld')
    expect(text).not.toMatch(/cities|Jacobs|2019/)
  }
})

it('says why the file cannot be written', async () => {
  const { id, attempt, saveAt, folder } = await desk()
  saveAt(join(folder, 'missing', 'out.bib'))
  const result = await attempt('source.export', { id, format: 'bibtex' })
  expect(result).toMatchObject({ ok: false, error: { code: 'write' } })
})
