import { expect, it } from 'vitest'
import { ALL_FIELDS } from '../../core/report/index.ts'
import { deskToImport, importFile } from './import.testing.ts'

const TEXT = 'The bridge cost 12 million euros in 1921.\n\nThe mayor opened it.'

async function desk() {
  const desk = await deskToImport()
  const { ask, file } = desk
  const { id } = await importFile(ask, await file('news.txt', TEXT))
  await ask('dossier.open', id)
  const state = async () => (await ask('dossier.open', id)).dossier
  return { ...desk, id, state }
}

function remark(exact: string) {
  return {
    type: 'Annotation',
    body: { type: 'TextualBody', value: `On ${exact}`, purpose: 'commenting' },
    target: { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact } },
  }
}

it('puts annotations on their words in one step, and tells of those without a place', async () => {
  const { ask, file, id, state, chosen } = await desk()
  const path = await file('a.jsonld', JSON.stringify([remark('mayor'), remark('river')]))
  const imported = await ask('report.importAnnotations', { id, path })
  expect(imported).toMatchObject({
    file: 'a.jsonld',
    added: { claims: 0, notes: 1, links: 0, sources: 0 },
    unplaced: [{ why: 'absent', quote: 'river' }],
  })
  expect(Object.values((await state()).notes)).toMatchObject([{ text: 'On mayor' }])
  await ask('dossier.undo', id)
  expect((await state()).notes).toEqual({})
  expect(await ask('report.importAnnotations', { id, path: null })).toBeNull()
  chosen.files = [path]
  expect(await ask('report.importAnnotations', { id, path: null })).toMatchObject({
    added: { notes: 1 },
  })
})

it('takes back what it exported, without making anything twice', async () => {
  const { ask, id, state, chosen, folder, attempt } = await desk()
  const { info } = await state()
  const draftId = info.currentDraft
  const span = { start: 0, end: 32 }
  await ask('dossier.execute', { id, command: { type: 'addClaim', draftId, span } })
  const path = `${folder}/out.jsonld`
  chosen.place = path
  const how = {
    fields: ALL_FIELDS,
    anonymise: false,
    url: '',
    style: 'apa',
    evidence: null,
  } as const
  await ask('report.save', { id, how, kinds: ['annotations'], paper: 'A4' })
  expect(await ask('report.importAnnotations', { id, path })).toMatchObject({
    added: { claims: 0 },
    unplaced: [],
  })
  const before = await state()
  await ask('dossier.undo', id)
  expect(Object.keys((await state()).claims)).toHaveLength(Object.keys(before.claims).length)
  await attempt('dossier.undo', id)
})

it('says what is wrong with a file', async () => {
  const { attempt, file, id } = await desk()
  const codes = []
  for (const text of ['no json', '{"type":"Thing"}']) {
    const path = await file('b.json', text)
    const done = await attempt('report.importAnnotations', { id, path })
    codes.push(done.ok ? 'ok' : done.error.code)
  }
  const missing = await attempt('report.importAnnotations', { id, path: '/nowhere/x.jsonld' })
  codes.push(missing.ok ? 'ok' : missing.error.code)
  expect(codes).toEqual(['json', 'annotations', 'disk'])
})
