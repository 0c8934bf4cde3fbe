import { describe, expect, it } from 'vitest'
import { builtInPacks, packAsJson, plainPack, type VerdictPack } from '../core/dossier/index.ts'
import type { Result } from '../core/result.ts'
import { openLibrary } from './open-library.ts'
import { libraryWithDossier, must } from './storage.testing.ts'

const own: VerdictPack = { ...plainPack, id: 'ours', name: 'Ours' }
const code = (result: Result<unknown>) => (result.ok ? null : result.error.code)

async function opened(folder?: string) {
  const path = folder ?? (await libraryWithDossier()).library
  const library = must(await openLibrary(path, { write: true, holder: { app: 'the test' } }))
  return { path, library, packs: library.packs }
}

describe('a library’s verdict packs', () => {
  it('are the built-in ones and its own, which outlive a restart', async () => {
    const { path, library, packs } = await opened()
    expect(packs.all()).toEqual(builtInPacks)
    must(await packs.save(own))
    must(await packs.save({ ...own, name: 'Ours, better' }))
    must(await library.close())
    const again = await opened(path)
    expect(again.packs.all()).toEqual([...builtInPacks, { ...own, name: 'Ours, better' }])
    must(await again.packs.remove('ours'))
    expect(again.packs.all()).toEqual(builtInPacks)
    must(await again.library.close())
  })

  it('refuse to change what comes with the program, and what cannot be used', async () => {
    const { library, packs } = await opened()
    expect(code(await packs.save(plainPack))).toBe('builtIn')
    expect(code(await packs.remove('aap'))).toBe('builtIn')
    expect(code(await packs.remove('none'))).toBe('noPack')
    expect(code(packs.exported('none'))).toBe('noPack')
    expect(code(await packs.save({ ...own, bestRating: 0 }))).toBe('pack')
    expect(code(await packs.importFrom('{}'))).toBe('pack')
    expect(packs.all()).toEqual(builtInPacks)
    must(await library.close())
  })

  it('are exported and imported as JSON, and nothing is written over', async () => {
    const { library, packs } = await opened()
    const text = packAsJson(own)
    expect(must(await packs.importFrom(text))).toEqual(own)
    expect(must(packs.exported('ours'))).toBe(text)
    expect(must(await packs.importFrom(text))).toEqual(own)
    expect(must(await packs.importFrom(packAsJson(plainPack)))).toEqual(plainPack)
    expect(packs.all()).toHaveLength(builtInPacks.length + 1)
    const other = must(await packs.importFrom(packAsJson({ ...own, name: 'Theirs' })))
    expect(other.id).not.toBe('ours')
    expect(packs.all().map(({ name }) => name)).toEqual([
      ...builtInPacks.map(({ name }) => name),
      ...['Ours', 'Theirs'],
    ])
    must(await library.close())
  })
})
