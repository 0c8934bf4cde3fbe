import { expect, it } from 'vitest'
import { aapPack, builtInPacks, plainPack, type VerdictPack } from '../../core/dossier/index.ts'
import { listedPacks } from './listed-packs.ts'

const own: VerdictPack = { ...plainPack, id: 'own', name: 'Ours' }
const library = [...builtInPacks, own]

it('lists the library’s packs in its order, where no dossier is open', () => {
  const listed = listedPacks(library, null)
  expect(listed.map(({ pack }) => pack)).toEqual(library)
  expect(listed.map(({ origin }) => origin)).toEqual(['builtIn', 'builtIn', 'builtIn', 'own'])
  expect(listed.some(({ isHere }) => isHere)).toBe(false)
})

it('marks the one that the dossier has', () => {
  const listed = listedPacks(library, structuredClone(aapPack))
  expect(listed.filter(({ isHere }) => isHere).map(({ key }) => key)).toEqual(['aap'])
  expect(listed).toHaveLength(4)
})

it('puts a copy that the library does not have so before the others', () => {
  const older = { ...own, name: 'Ours, as it was' }
  const [changed] = listedPacks(library, older)
  expect(changed).toMatchObject({ pack: older, origin: 'copy', isHere: true, inLibrary: own })
  const [foreign, ...others] = listedPacks(builtInPacks, own)
  expect(foreign).toMatchObject({ pack: own, origin: 'copy', inLibrary: null })
  expect(others.map(({ key }) => key)).not.toContain(foreign?.key)
})
