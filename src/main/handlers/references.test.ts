import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'

/** A desk whose page looks at a dossier. */
async function deskWithDossier() {
  const desk = await makeDesk()
  const { ask, file } = desk
  const { id } = await importFile(ask, await file('news.txt', 'It cost 12 million.'))
  await ask('dossier.open', id)
  const sources = async () => Object.values((await ask('dossier.open', id)).dossier.sources)
  return { ...desk, id, sources }
}

const BIB = `
  @online{rain, title={How rain is measured}, url={https://example.org/rain}, date={2023-05-04}}
  @book{cities, title={The measure of cities}, author={Jacobs, Ann}, year=2019}`

it('imports what a dossier does not have yet, as one step for undo', async () => {
  const { id, ask, chosen, file, sources } = await deskWithDossier()
  chosen.files = [await file('a.bib', BIB), await file('b.bib', 'no sources')]
  const first = await ask('source.chooseAndImport', id)
  expect(first).toMatchObject({ known: 0, failed: [{ name: 'b.bib' }] })
  expect(first?.failed[0]?.error.reason).toBe('“b.bib” is neither BibTeX, RIS nor CSL-JSON.')
  expect((await sources()).map((source) => source.id)).toEqual(first?.added)

  const ris = 'TY  - WEB\nTI  - Measuring rain\nUR  - http://www.example.org/rain\nER  - \n'
  const more = `${ris}TY  - BOOK\nTI  - Another book about it\nER  - \n`
  chosen.files = [await file('c.ris', more + more)]
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
  const { id, ask, chosen, file } = await deskWithDossier()
  const entry = (key: string) =>
    `@online{${key}, title={Inflation rises to ten percent}, url={https://${key}.example/}}`
  chosen.files = [await file('a.bib', entry('one') + entry('other'))]
  expect(await ask('source.chooseAndImport', id)).toMatchObject({ known: 0, failed: [] })
})

it('does nothing where the dialogs are cancelled', async () => {
  const { id, ask } = await deskWithDossier()
  expect(await ask('source.chooseAndImport', id)).toBeNull()
  expect(await ask('source.export', { id, format: 'ris' })).toBeNull()
})

it('writes the sources where the person chooses, those at risk as withheld', async () => {
  const { id, ask, chosen, file, folder } = await deskWithDossier()
  chosen.files = [await file('a.bib', BIB)]
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
    chosen.place = path
    expect(await ask('source.export', { id, format })).toEqual({ path })
    expect(chosen.suggested.at(-1)).toMatch(new RegExp(` – sources\\.${extension}$`))
    const text = await readFile(path, 'utf8')
    expect(text).toContain('https://example.org/rain')
    expect(text).toContain('Source withheld')
    expect(text).not.toMatch(/cities|Jacobs|2019/)
  }
})

it('says why the file cannot be written', async () => {
  const { id, attempt, chosen, folder } = await deskWithDossier()
  chosen.place = join(folder, 'missing', 'out.bib')
  const result = await attempt('source.export', { id, format: 'bibtex' })
  expect(result).toMatchObject({ ok: false, error: { code: 'write' } })
})
