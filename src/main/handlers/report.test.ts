import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ALL_FIELDS, NO_NEWSROOM } from '../../core/report/index.ts'
import type { ArgOf, ReportKind } from '../../ipc/index.ts'
import { makeDesk } from './desk.testing.ts'
import { deskToImport, importFile } from './import.testing.ts'

const TEXT = 'The bridge cost 12 million euros in 1921.\n\nThe mayor opened it.'
const how: ArgOf<'report.preview'>['how'] = {
  fields: ALL_FIELDS,
  anonymise: false,
  url: '',
  style: 'apa',
  evidence: null,
}

async function checked() {
  const desk = await deskToImport()
  const { ask, file } = desk
  const { id } = await importFile(ask, await file('Bridge.txt', TEXT))
  const { dossier } = await ask('dossier.open', id)
  const draftId = dossier.info.currentDraft
  const mark = (start: number, end: number) =>
    ask('dossier.execute', {
      id,
      command: { type: 'addClaim', draftId, span: { start, end } },
    })
  await mark(0, 32)
  const out = join(desk.folder, 'out')
  await mkdir(out)
  const save = (kinds: readonly ReportKind[], replace = false, anonymise = false) =>
    desk.attempt('report.save', {
      ...{ id, how: { ...how, anonymise }, kinds: [...kinds] },
      ...{ paper: 'A4', replace },
    })
  return { ...desk, id, mark, out, save }
}

it('writes what was looked at, until the dossier changes', async () => {
  const { ask, id, mark, out, save, chosen } = await checked()
  const looked = await ask('report.preview', { id, how })
  expect(looked).toContain('The bridge cost 12 million euros')
  const path = join(out, 'bridge.html')
  chosen.place = path
  const saved = await save(['html'])
  expect(saved).toMatchObject({
    value: { folder: out, files: [{ kind: 'html', name: 'bridge.html', path }], failures: [] },
  })
  expect(chosen.suggested.at(-1)).toMatch(/ – report\.html$/)
  expect(await readFile(path, 'utf8')).toBe(looked)
  await mark(43, 53)
  expect(await ask('report.preview', { id, how })).not.toBe(looked)
})

it('writes several files into a folder, and asks before it replaces any', async () => {
  const { save, chosen, out } = await checked()
  chosen.files = [out]
  const first = await save(['md', 'csv', 'sources'])
  expect(first).toMatchObject({ value: { taken: [], failures: [] } })
  const names = await readdir(out)
  expect(names).toHaveLength(4)
  const [some = ''] = names
  await writeFile(join(out, some), 'mine')
  expect(await save(['md', 'csv', 'sources'])).toMatchObject({
    value: { files: [], taken: expect.arrayContaining(names) },
  })
  expect(await readFile(join(out, some), 'utf8')).toBe('mine')
  // The folder is the one that was asked about.
  chosen.files = []
  expect(await save(['md', 'csv', 'sources'], true)).toMatchObject({
    value: { folder: out, taken: [] },
  })
  expect(await readFile(join(out, some), 'utf8')).not.toBe('mine')
  // It is asked about once.
  expect(await save(['md', 'csv'], true)).toMatchObject({ value: null })
})

it('writes the rest where one file fails, and leaves what was there', async () => {
  const { save, chosen, out } = await checked()
  chosen.files = [out]
  const done = await save(['md', 'html', 'pdf'])
  expect(done).toMatchObject({
    value: {
      files: [{ kind: 'md' }, { kind: 'html' }],
      failures: [{ kind: 'pdf', error: { code: 'pdf' } }],
    },
  })
  const [markdown = ''] = (await readdir(out)).filter((name) => name.endsWith('.md'))
  const blocked = join(out, markdown.replace('.md', '.html'))
  await writeFile(join(out, 'kept'), '')
  chosen.place = out
  const failed = await save(['html'])
  expect(failed).toMatchObject({ value: { files: [], failures: [{ kind: 'html' }] } })
  expect(await readFile(blocked, 'utf8')).toContain('<!doctype html>')
  expect((await readdir(out)).sort()).toEqual(
    [markdown, markdown.replace('.md', '.html'), 'kept'].sort(),
  )
})

it('names no file by somebody who is not to be named', async () => {
  const { ask, id, save, chosen, out } = await checked()
  const { dossier } = await ask('dossier.open', id)
  const by = Object.values(dossier.drafts)[0]?.made.by.name ?? ''
  expect(by).not.toBe('')
  await ask('dossier.execute', {
    id,
    command: { type: 'renameDossier', title: `Bridge, checked by ${by}` },
  })
  chosen.place = join(out, 'r.html')
  await save(['html'])
  expect(chosen.suggested.at(-1)).toContain(by)
  await save(['html'], false, true)
  expect(chosen.suggested.at(-1)).toBe('Bridge, checked by Checker 1 – report.html')
})

it('writes nothing into the library', async () => {
  const { folder, save, chosen, id } = await checked()
  chosen.place = join(folder, 'library', id, 'dossier.json')
  expect(await save(['html'])).toMatchObject({
    value: { files: [], failures: [{ error: { code: 'inside' } }] },
  })
})

it('opens and shows only what it wrote', async () => {
  const { attempt, ask, save, chosen, out } = await checked()
  expect(await attempt('report.open', 0)).toMatchObject({ error: { code: 'noReport' } })
  chosen.place = join(out, 'r.html')
  await save(['html'])
  await ask('report.open', 0)
  await ask('report.reveal', undefined)
  expect(chosen.revealed).toEqual([join(out, 'r.html')])
  expect(await attempt('report.open', 1)).toMatchObject({ error: { code: 'noReport' } })
})

it('keeps what the newsroom says, and says it in the report', async () => {
  const { ask, id, folder, desk } = await checked()
  const newsroom = { ...NO_NEWSROOM, name: 'The Daily Bridge', methodology: 'We count.' }
  await ask('report.keep', { newsroom, fields: ALL_FIELDS, anonymise: true })
  expect(await ask('report.preview', { id, how })).toContain('The Daily Bridge')
  // Other settings leave it as it is, and the next start has it.
  await ask('settings.set', { textSize: 20 })
  await desk.close()
  const again = await makeDesk({ folder })
  expect((await again.ask('report.get', undefined)).settings).toMatchObject({
    newsroom,
    anonymise: true,
  })
})

it('takes a logo that is a small PNG or JPEG, and says why it takes no other', async () => {
  const { ask, attempt, file, chosen } = await checked()
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')
  expect(await ask('report.chooseLogo', undefined)).toBeNull()
  chosen.files = [await file('logo.png', png)]
  expect(await ask('report.chooseLogo', undefined)).toMatch(/^data:image\/png;base64,iVBOR/)
  chosen.files = [await file('large.png', Buffer.concat([png, Buffer.alloc(200_000)]))]
  expect(await attempt('report.chooseLogo', undefined)).toMatchObject({
    error: { code: 'logo', reason: expect.stringContaining('at most 200') },
  })
  for (const words of ['<svg/>', '', 'x']) {
    chosen.files = [await file('logo.svg', words)]
    expect(await attempt('report.chooseLogo', undefined)).toMatchObject({ error: { code: 'logo' } })
  }
})
