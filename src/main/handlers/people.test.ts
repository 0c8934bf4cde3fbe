import { expect, it } from 'vitest'
import { deskToImport, importFile } from './import.testing.ts'

/** A library in which Ada works, who is known to it with Erin, and a dossier that she looks at. */
async function shared() {
  const desk = await deskToImport()
  const { ask, file, toldOf } = desk
  const ada = await ask('people.add', { name: 'Ada', initials: 'A', role: 'checker' })
  const erin = await ask('people.add', { name: 'Erin', initials: 'E', role: 'editor' })
  await ask('people.choose', ada.id)
  const { id } = await importFile(ask, await file('first.txt', 'The mayor opened the bridge.'))
  const { dossier } = await ask('dossier.open', id)
  const { currentDraft: draftId } = dossier.info
  const claim = { type: 'addClaim', draftId, span: { start: 0, end: 9 } } as const
  const [claimId = ''] = (await ask('dossier.execute', { id, command: claim })).created
  const steps = () => toldOf('dossier.steps')
  return { ...desk, id, ada, erin, claimId, steps }
}

it('has somebody of the library work here, whose steps an open dossier then tells', async () => {
  const { ask, id, ada, erin, steps } = await shared()
  expect(await ask('people.choose', erin.id)).toEqual(erin)
  expect(steps()).toEqual([{ id, undo: null, redo: null }])
  expect((await ask('library.get', undefined)).me).toEqual(erin)
  await ask('people.choose', ada.id)
  expect(steps().at(-1)).toEqual({ id, undo: 'addClaim', redo: null })
})

it('tells who was chosen what the other one did, and refuses them by their own role', async () => {
  const { ask, attempt, id, ada, erin, claimId } = await shared()
  await ask('review.read', id)
  const changes = { verdict: 'true', rationale: 'So.', status: 'checked' } as const
  await ask('dossier.execute', { id, command: { type: 'editClaim', claimId, changes } })
  const approve = { type: 'editClaim', claimId, changes: { status: 'approved' } } as const
  expect((await attempt('dossier.execute', { id, command: approve })).ok).toBe(false)
  await ask('people.choose', erin.id)
  await ask('review.read', id)
  await ask('dossier.execute', { id, command: approve })
  await ask('people.choose', ada.id)
  expect((await ask('review.read', id)).news).toMatchObject([{ claimId }])
})

it('stamps what was sent before the choice with whoever sent it', async () => {
  const { ask, id, ada, erin } = await shared()
  const rename = ask('dossier.execute', { id, command: { type: 'renameDossier', title: 'Mine' } })
  await Promise.all([rename, ask('people.choose', erin.id)])
  const { entries } = await ask('history.read', { id, from: null, about: [] })
  expect(entries[0]).toMatchObject({ label: 'renameDossier', by: ada })
})

it('keeps the stamps of before where a person’s name and role are changed', async () => {
  const { ask, id, ada } = await shared()
  await ask('people.setMe', { ...ada, name: 'Ada Byron', role: 'editor' })
  const { me, people } = await ask('library.get', undefined)
  expect(me).toMatchObject({ id: ada.id, name: 'Ada Byron', role: 'editor' })
  expect(people.map(({ name }) => name)).toEqual([expect.any(String), 'Ada Byron', 'Erin'])
  const { entries } = await ask('history.read', { id, from: null, about: [] })
  expect(entries[0]).toMatchObject({ label: 'addClaim', by: ada })
})

it('refuses somebody whom the library does not know, and changes nothing', async () => {
  const { ask, attempt, ada, steps } = await shared()
  const chosen = await attempt('people.choose', 'nobody')
  expect(chosen).toMatchObject({ ok: false, error: { code: 'noPerson' } })
  expect((await ask('library.get', undefined)).me).toEqual(ada)
  expect(steps()).toEqual([])
})
