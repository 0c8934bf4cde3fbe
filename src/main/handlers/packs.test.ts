import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtInPacks, plainPack, type VerdictPack } from '../../core/dossier/index.ts'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'

const own: VerdictPack = { ...plainPack, id: 'own', name: 'Our scale: short' }

async function deskWithPacks() {
  const desk = await makeDesk()
  /** The names of the packs as the page was told last. */
  const toldPacks = () =>
    desk
      .toldOf('library')
      .at(-1)
      ?.packs.map(({ name }) => name)
  return { ...desk, toldPacks }
}

const builtIn = builtInPacks.map(({ name }) => name)

it('shows the built-in packs first, and tells the page when one’s own come and go', async () => {
  const { ask, attempt, toldPacks } = await deskWithPacks()
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
  const { attempt } = await deskWithPacks()
  expect(await attempt('pack.save', plainPack)).toMatchObject({ error: { code: 'builtIn' } })
  expect(await attempt('pack.remove', 'plain')).toMatchObject({ error: { code: 'builtIn' } })
  const flawed = { ...own, bestRating: 1 }
  expect(await attempt('pack.save', flawed)).toMatchObject({ error: { code: 'pack' } })
})

it('writes a pack to a file that another library takes up as it was', async () => {
  const one = await deskWithPacks()
  await one.ask('pack.save', own)
  expect(await one.ask('pack.export', 'own')).toBeNull()
  const path = join(one.folder, 'ours.json')
  one.chosen.place = path
  expect(await one.ask('pack.export', 'own')).toEqual({ path })
  expect(one.chosen.suggested.at(-1)).toBe('Our scale short – verdicts.json')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(own)

  const other = await deskWithPacks()
  expect(await other.ask('pack.chooseAndImport', undefined)).toBeNull()
  other.chosen.files = [path]
  expect(await other.ask('pack.chooseAndImport', undefined)).toEqual(own)
  expect(other.toldPacks()).toEqual([...builtIn, 'Our scale: short'])
  expect(await other.ask('pack.chooseAndImport', undefined)).toEqual(own)
  expect(other.toldPacks()).toEqual([...builtIn, 'Our scale: short'])
})

it.each([
  ['none', 'no pack at all', 'This is not a verdict pack: it is not JSON.'],
  ['too large', ' '.repeat(5_000_000), expect.stringContaining('is too large for a verdict pack.')],
])('says why a file cannot be taken up that is %s', async (_, content, reason) => {
  const { attempt, chosen, file, toldPacks } = await deskWithPacks()
  chosen.files = [await file('file.json', content)]
  expect(await attempt('pack.chooseAndImport', undefined)).toMatchObject({ error: { reason } })
  expect(toldPacks()).toBeUndefined()
})

it('says so where the file is gone', async () => {
  const { attempt, chosen } = await deskWithPacks()
  chosen.files = ['/nowhere/at-all.json']
  expect(await attempt('pack.chooseAndImport', undefined)).toMatchObject({
    error: { code: 'read' },
  })
})

it('gives new dossiers the pack that the settings name, and Plain where it is gone', async () => {
  const { ask, file } = await deskWithPacks()
  const packOf = async (name: string) => {
    const { id } = await importFile(ask, await file(name, `It cost 12 million, says ${name}.`))
    return (await ask('dossier.open', id)).dossier.info.pack
  }
  expect(await packOf('a.txt')).toEqual(plainPack)
  await ask('pack.save', own)
  await ask('settings.set', { pack: 'own' })
  expect(await packOf('b.txt')).toEqual(own)
  await ask('pack.remove', 'own')
  expect(await packOf('c.txt')).toEqual(plainPack)
})
