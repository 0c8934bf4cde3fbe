import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openLibrary } from './open-library.ts'
import { libraryWithDossier, must } from './storage.testing.ts'

async function opened(path: string) {
  const library = must(await openLibrary(path, { write: true, holder: { app: 'the test' } }))
  onTestFinished(() => library.close().then(() => undefined))
  return library
}

const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
const since = { since: one, isThere: (id: string) => id !== 'gone' }

it('keeps what each person looked at, over a restart', async () => {
  const { library: path, id } = await libraryWithDossier()
  const library = await opened(path)
  expect(library.looks.of('ada', id)).toBeNull()
  await Promise.all([
    library.looks.lookAt('ada', id, ['a', 'gone'], two, since),
    library.looks.lookAt('ada', id, ['b'], two, since),
    library.looks.lookAtAll('ed', id, two),
    library.settings.change({ font: 'large' }),
  ])
  must(await library.close())
  const again = await opened(path)
  expect(again.looks.of('ada', id)).toEqual({ all: one, claims: { a: two, b: two } })
  expect(again.looks.of('ed', id)).toEqual({ all: two, claims: {} })
  expect(again.settings.all()).toEqual({ font: 'large' })
  must(await again.looks.lookAtAll('ada', id, two))
  expect(again.looks.of('ada', id)).toEqual({ all: two, claims: {} })
})

it('forgets dossiers that are gone, and none that is in the bin', async () => {
  const { library: path, id } = await libraryWithDossier()
  const library = await opened(path)
  for (const each of [id, 'lost']) must(await library.looks.lookAtAll('ada', each, one))
  must(await library.bin(id))
  must(await library.looks.lookAtAll('ada', 'other', one))
  expect(library.looks.of('ada', id)).not.toBeNull()
  expect(library.looks.of('ada', 'lost')).toBeNull()
  await rm(join(path, 'bin', id), { recursive: true })
  must(await library.looks.lookAtAll('ada', 'another', one))
  expect(library.looks.of('ada', id)).toBeNull()
})

it('starts empty in a library of before', async () => {
  const { library: path, id } = await libraryWithDossier()
  const file = join(path, 'library.json')
  const { looks: _, ...before } = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify(before))
  const library = await opened(path)
  expect(library.findings).toEqual([])
  expect(library.people.me().id).toBe(before.me)
  expect(library.looks.of('ada', id)).toBeNull()
})
