import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { suggestAll } from '../../core/suggest/index.ts'
import { makeDesk, type Told } from './desk.testing.ts'
import { importFile, whenRead } from './import.testing.ts'

const FIRST = 'The bridge cost 12 million euros in 1921.\n\nThe mayor opened it.'
const SECOND = 'The bridge cost 14 million euros in 1921.\n\nIt fell down after 27 days.'

/** A desk whose page looks at a dossier, and the file of a new draft, which its dialog answers. */
async function deskWithDraft() {
  const desk = await makeDesk()
  const { ask, file, chosen } = desk
  const path = await file('second.txt', SECOND)
  chosen.files = [path]
  const { id } = await importFile(ask, await file('first.txt', FIRST))
  const { dossier } = await ask('dossier.open', id)
  const first = dossier.info.currentDraft
  const take = (draftId: string) =>
    ask('dossier.execute', { id, command: { type: 'takeDraft', draftId } })
  const arrive = async (file = path) => {
    const { draftId } = await importFile(ask, file, id)
    if (draftId === null) throw new Error('not imported as a draft')
    return { draftId }
  }
  return { ...desk, path, id, dossier, first, take, arrive }
}

it('keeps a new draft as arriving, and tells the page', async () => {
  const { told, id, first, dossier, arrive } = await deskWithDraft()
  const { draftId } = await arrive()
  expect(dossier.info.currentDraft).toBe(first)
  expect(dossier.drafts[draftId]).toMatchObject({ number: 2, state: 'arriving' })
  expect(told.findLast(({ name }) => name === 'dossier.changed')).toMatchObject({
    event: { id, patches: [{ path: ['drafts', draftId] }], undo: 'importDraft' },
  })
  expect(told.some(({ name }) => name === 'dossier.suggestions')).toBe(false)
})

it('reads the file that the person chose, or nothing', async () => {
  const { ask, chosen, id } = await deskWithDraft()
  await ask('import.choose', { into: id })
  expect(await ask('import.list', undefined)).toMatchObject([{ name: 'second.txt', into: { id } }])
  await ask('import.drop', [(await whenRead(ask, 'second.txt')).id])
  chosen.files = []
  await ask('import.choose', { into: id })
  expect(await ask('import.list', undefined)).toEqual([])
})

it('says why a file cannot be a draft, and changes nothing', async () => {
  const { path, id, folder, dossier, arrive } = await deskWithDraft()
  await expect(arrive(`${path}.none`)).rejects.toThrow('second.txt.none')
  expect(Object.keys(dossier.drafts)).toHaveLength(1)
  await arrive()
  await expect(arrive()).rejects.toThrow('arriving')
  expect(await readdir(join(folder, 'library', id, 'original'))).toHaveLength(2)
})

it('tells what is suggested whenever another draft is under check, right after the change', async () => {
  const { ask, told, id, dossier, take, arrive } = await deskWithDraft()
  const { hash } = (await ask('history.read', { id, from: null, about: [] })).entries[0] ?? {}
  const { draftId } = await arrive()
  const heard = async (act: () => Promise<unknown>) => {
    told.length = 0
    await act()
    const at = told.findIndex(({ name }) => name === 'dossier.suggestions')
    expect(told[at - 1]?.name).toBe('dossier.changed')
    const { event } = told[at] as Extract<Told, { name: 'dossier.suggestions' }>
    return event
  }
  const second = await heard(() => take(draftId))
  const { suggestions, words } = suggestAll(dossier.drafts[draftId] as never)
  expect(second).toEqual({ id, suggestions: { suggestions, words } })
  expect(suggestions.map(({ text }) => text).join()).toContain('14 million')
  const undone = await heard(() => ask('dossier.undo', id))
  expect(undone.suggestions.suggestions.map(({ text }) => text).join()).toContain('12 million')
  expect(await heard(() => ask('dossier.redo', id))).toEqual(second)
  const restored = await heard(() => ask('history.restore', { id, hash: hash ?? '' }))
  expect(restored).toEqual(undone)
})

it('tells nothing of suggestions where the draft under check stays', async () => {
  const { ask, told, id } = await deskWithDraft()
  await ask('dossier.execute', { id, command: { type: 'renameDossier', title: 'Bridge' } })
  expect(told.some(({ name }) => name === 'dossier.suggestions')).toBe(false)
})

it('answers the dossier as it stood on an earlier draft', async () => {
  const { ask, id, first, dossier, take, arrive } = await deskWithDraft()
  const span = { start: 0, end: 41 }
  await ask('dossier.execute', { id, command: { type: 'addClaim', draftId: first, span } })
  const { draftId } = await arrive()
  const before = structuredClone(dossier)
  await take(draftId)
  expect(await ask('draft.asItStood', { id, draftId: first })).toEqual(before)
  expect(await ask('draft.asItStood', { id, draftId })).toEqual(dossier)
  await expect(ask('draft.asItStood', { id, draftId: 'none' })).rejects.toThrow('neverCurrent')
})

it('tells the library of the new draft when the page leaves the dossier', async () => {
  const { ask, told, id, take, arrive } = await deskWithDraft()
  const { draftId } = await arrive()
  await take(draftId)
  await ask('dossier.close', id)
  expect(told.at(-1)).toMatchObject({ name: 'library', event: { dossiers: [{ draftNumber: 2 }] } })
})
