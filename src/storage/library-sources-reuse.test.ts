import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Library } from './library.ts'
import { openLibrary } from './open-library.ts'
import { ada, importable, must, temporaryFolder } from './storage.testing.ts'
import { attach, BUDGET } from './verify.testing.ts'
import { verifyDossier } from './verify-dossier.ts'

/** A library with two dossiers: `there` has a source with a file and its text, `here` has none. */
async function twoDossiers(what: Parameters<typeof attach>[2] = {}) {
  const base = await temporaryFolder()
  const folder = join(base, 'library')
  const options = { write: true, holder: { app: 'the test' } }
  const library: Library = must(await openLibrary(folder, options))
  onTestFinished(async () => void (await library.close()))
  const make = async () => {
    const { path, imported } = await importable(await mkdtemp(join(base, 'import-')))
    return must(await library.open(must(await library.create(imported, path, ada))))
  }
  const [there, here] = [await make(), await make()]
  const attached = await attach(there, base, what)
  const from = { id: there.id, sourceId: attached.sourceId }
  const evidence = join(here.folder, 'evidence')
  const keptHere = () => readdir(evidence).catch(() => [])
  return { base, library, there, here, attached, from, evidence, keptHere }
}

it('copies a source with its files and their texts, as one step for undo', async () => {
  const { library, here, there, from, attached, keptHere } = await twoDossiers()
  must(
    await there.execute(
      {
        type: 'editSource',
        sourceId: from.sourceId,
        changes: { rank: 'primary', archivedUrl: 'https://archive.org/a' },
      },
      ada,
    ),
  )
  const progress: number[] = []
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    progress.push(done / total)
  const { created } = must(await library.reuseSource(from, here, ada, { onProgress }))
  const copy = here.dossier.sources[created[0] as string]
  expect(copy).toMatchObject({
    csl: { title: 'City budget 2024' },
    rank: 'primary',
    archivedUrl: 'https://archive.org/a',
  })
  expect(copy?.evidence[attached.sha256]).toMatchObject({
    ...attached.file,
    text: { sha256: attached.text },
  })
  expect(progress.at(-1)).toBe(1)
  expect((await keptHere()).sort()).toEqual(
    [`${attached.sha256}.pdf`, `${attached.text}.txt`].sort(),
  )
  must(await here.undo(ada))
  expect(here.dossier.sources).toEqual({})
  must(await here.redo(ada))
  must(await library.close())
  expect(must(await verifyDossier(here.folder))).toMatchObject({
    failures: [],
    notes: [],
    files: 3,
  })
})

it('copies from a dossier that is closed, and leaves that as it is', async () => {
  const { library, here, there, from } = await twoDossiers()
  must(await library.closeDossier(there.id))
  const before = await readdir(there.folder, { recursive: true })
  must(await library.reuseSource(from, here, ada))
  expect(Object.keys(here.dossier.sources)).toHaveLength(1)
  expect(await readdir(there.folder, { recursive: true })).toEqual(before)
})

it('gives a source that is there already only the files that it lacks', async () => {
  const { base, library, here, from, attached } = await twoDossiers()
  const mine = await attach(here, join(base), { name: 'notes.txt', bytes: 'notes', text: '' })
  const again = () => library.reuseSource(from, here, ada)
  expect(must(await again()).created).toEqual([mine.sourceId])
  const { evidence } = here.dossier.sources[mine.sourceId] ?? { evidence: {} }
  expect(Object.keys(evidence).sort()).toEqual([attached.sha256, mine.sha256].sort())
  const { seq } = here.head
  expect(must(await again()).created).toEqual([mine.sourceId])
  expect(here.head.seq).toBe(seq)
})

it('copies a source that is in one file with another one that is there', async () => {
  const { base, library, here, from } = await twoDossiers()
  const mine = await attach(here, base, { title: 'The other report in this volume' })
  const { created } = must(await library.reuseSource(from, here, ada))
  expect(created).not.toEqual([mine.sourceId])
  expect(Object.keys(here.dossier.sources)).toHaveLength(2)
})

it('gives a file that is there without its text the text too', async () => {
  const { base, library, here, from, attached } = await twoDossiers()
  const mine = await attach(here, base, { text: '' })
  must(await library.reuseSource(from, here, ada))
  expect(here.dossier.sources[mine.sourceId]?.evidence[attached.sha256]?.text).toEqual({
    sha256: attached.text,
    extractor: 'the test 1',
  })
})

for (const [name, damage, code] of [
  ['missing', (path: string) => rm(path), 'missing'],
  ['altered', (path: string) => writeFile(path, '%PDF-1.7 the budges'), 'altered'],
] as const) {
  it(`says that a file is ${name} in the other dossier, and copies nothing`, async () => {
    const { base, library, here, there, from, attached, keptHere } = await twoDossiers()
    await writeFile(join(base, 'other.txt'), 'another file')
    const file = must(await there.files.keepEvidence(join(base, 'other.txt')))
    const { sourceId } = from
    must(await there.execute({ type: 'attachEvidence', sourceId, file }, ada))
    await damage(join(there.folder, 'evidence', `${attached.sha256}.pdf`))
    const { seq } = here.head
    const before = await readdir(here.folder)
    const refused = await library.reuseSource(from, here, ada)
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code,
        reason: expect.stringContaining(
          `“budget.pdf” ${name === 'missing' ? 'is' : 'was'} ${name} in the dossier “The bridge”`,
        ),
      },
    })
    expect(here.head.seq).toBe(seq)
    expect(await keptHere()).toEqual([])
    expect(await readdir(here.folder)).toEqual(before)
  })
}

it('leaves a text out that was altered, as it can be read anew', async () => {
  const { library, here, there, from, attached, keptHere } = await twoDossiers()
  await writeFile(join(there.folder, 'evidence', `${attached.text}.txt`), `${BUDGET}.`)
  const { created } = must(await library.reuseSource(from, here, ada))
  expect(here.dossier.sources[created[0] as string]?.evidence[attached.sha256]?.text).toBeNull()
  expect(await keptHere()).toEqual([`${attached.sha256}.pdf`])
})

it('copies nothing where it is stopped', async () => {
  const { library, here, from, keptHere } = await twoDossiers()
  const stop = new AbortController()
  const options = { signal: stop.signal, onProgress: () => stop.abort() }
  expect(await library.reuseSource(from, here, ada, options)).toMatchObject({
    error: { code: 'stopped' },
  })
  expect(await keptHere()).toEqual([])
  expect(here.dossier.sources).toEqual({})
})

it('refuses a source that is at risk, one that is gone, and a dossier that is none', async () => {
  const { library, here, there, from } = await twoDossiers()
  must(
    await there.execute(
      { type: 'editSource', sourceId: from.sourceId, changes: { atRisk: true } },
      ada,
    ),
  )
  const codes = [from, { ...from, sourceId: 'none' }, { ...from, id: '../x' }].map(async (one) => {
    const refused = await library.reuseSource(one, here, ada)
    return refused.ok ? '' : refused.error.code
  })
  expect(await Promise.all(codes)).toEqual(['atRisk', 'gone', 'noDossier'])
})

it('offers what the library’s other dossiers have, as they come, change, close and go', async () => {
  const { library, here, there, from } = await twoDossiers()
  const find = async () =>
    (await library.contents.findSources(here.id, { title: 'City budget 2024' })).map(
      ({ from, alike }) => [from.id, alike],
    )
  expect(await find()).toEqual([[there.id, 'title']])
  expect(await library.contents.findSources(there.id, { title: 'City budget 2024' })).toEqual([])
  const changes = { csl: { title: 'Another title of three' } }
  must(await there.execute({ type: 'editSource', sourceId: from.sourceId, changes }, ada))
  expect(await find()).toEqual([])
  must(await there.undo(ada))
  must(await library.closeDossier(there.id))
  await library.list()
  expect(await find()).toEqual([[there.id, 'title']])
  must(await library.bin(there.id))
  expect(await find()).toEqual([])
  must(await library.restore(there.id))
  await library.list()
  expect(await find()).toEqual([[there.id, 'title']])
})
