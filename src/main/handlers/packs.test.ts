import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { builtInPacks, plainPack, type VerdictPack } from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { readersHere } from '../../importers/index.ts'
import type { AnswerOf, ArgOf, LibraryView, RequestName } from '../../ipc/index.ts'
import { openLibrary } from '../../storage/index.ts'
import { answer } from '../answer.ts'
import { importFile } from './import.testing.ts'
import { createDesk } from './index.ts'

const own: VerdictPack = { ...plainPack, id: 'own', name: 'Our scale: short' }

async function desk() {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-packs-'))
  const holder = { app: 'test' }
  const library = await openLibrary(join(folder, 'library'), { write: true, holder })
  if (!library.ok) throw new Error(library.error.reason)
  let files: readonly string[] = []
  let place: string | null = null
  const told: LibraryView[] = []
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
      emit: (name, event) => {
        if (name === 'library') told.push(event as LibraryView)
      },
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
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.reason}`)
    return result.value
  }
  return {
    ask,
    attempt,
    suggested,
    written: async (name: string, content: string) => {
      const path = join(folder, name)
      await writeFile(path, content)
      return path
    },
    choose: (...paths: string[]) => {
      files = paths
    },
    saveAt: (name: string) => {
      place = join(folder, name)
      return place
    },
    /** The names of the packs as the page was told last. */
    toldPacks: () => told.at(-1)?.packs.map(({ name }) => name),
  }
}

const builtIn = builtInPacks.map(({ name }) => name)

it('shows the built-in packs first, and tells the page when one’s own come and go', async () => {
  const { ask, attempt, toldPacks } = await desk()
  expect((await ask('library.get', undefined)).packs).toEqual(builtInPacks)
  await ask('pack.save', own)
  expect(toldPacks()).toEqual([...builtIn, 'Our scale: short'])
  await ask('pack.save', { ...own, name: 'Ours' })
  expect(toldPacks()).toEqual([...builtIn, 'Ours'])
  await ask('pack.remove', 'own')
  expect(toldPacks()).toEqual(builtIn)
  expect(await attempt('pack.remove', 'own')).toMatchObject({ error: { code: 'noPack' } })
})

it('refuses to change or remove what comes with Tickmark, and what cannot be used', async () => {
  const { attempt } = await desk()
  expect(await attempt('pack.save', plainPack)).toMatchObject({ error: { code: 'builtIn' } })
  expect(await attempt('pack.remove', 'plain')).toMatchObject({ error: { code: 'builtIn' } })
  const flawed = { ...own, bestRating: 1 }
  expect(await attempt('pack.save', flawed)).toMatchObject({ error: { code: 'pack' } })
})

it('writes a pack to a file that another library takes up as it was', async () => {
  const one = await desk()
  await one.ask('pack.save', own)
  expect(await one.ask('pack.export', 'own')).toBeNull()
  const path = one.saveAt('ours.json')
  expect(await one.ask('pack.export', 'own')).toEqual({ path })
  expect(one.suggested.at(-1)).toBe('Our scale short – verdicts.json')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(own)

  const other = await desk()
  expect(await other.ask('pack.chooseAndImport', undefined)).toBeNull()
  other.choose(path)
  expect(await other.ask('pack.chooseAndImport', undefined)).toEqual(own)
  expect(other.toldPacks()).toEqual([...builtIn, 'Our scale: short'])
  expect(await other.ask('pack.chooseAndImport', undefined)).toEqual(own)
  expect(other.toldPacks()).toEqual([...builtIn, 'Our scale: short'])
})

it.each([
  ['none', 'no pack at all', 'This is not a verdict pack: it is not JSON.'],
  ['too large', ' '.repeat(5_000_000), expect.stringContaining('is too large for a verdict pack.')],
])('says why a file cannot be taken up that is %s', async (_, content, reason) => {
  const { attempt, choose, written, toldPacks } = await desk()
  choose(await written('file.json', content))
  expect(await attempt('pack.chooseAndImport', undefined)).toMatchObject({ error: { reason } })
  expect(toldPacks()).toBeUndefined()
})

it('says so where the file is gone', async () => {
  const { attempt, choose } = await desk()
  choose('/nowhere/at-all.json')
  expect(await attempt('pack.chooseAndImport', undefined)).toMatchObject({
    error: { code: 'read' },
  })
})

it('gives new dossiers the pack that the settings name, and Plain where it is gone', async () => {
  const { ask, written } = await desk()
  const packOf = async (name: string) => {
    const { id } = await importFile(ask, await written(name, `It cost 12 million, says ${name}.`))
    return (await ask('dossier.open', id)).dossier.info.pack
  }
  expect(await packOf('a.txt')).toEqual(plainPack)
  await ask('pack.save', own)
  await ask('settings.set', { pack: 'own' })
  expect(await packOf('b.txt')).toEqual(own)
  await ask('pack.remove', 'own')
  expect(await packOf('c.txt')).toEqual(plainPack)
})
