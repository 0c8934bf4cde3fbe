import { expect, it } from 'vitest'
import { ada, claimOn, ed, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

it('signs off the line that the editor saw, and no other', async () => {
  const { dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  const seen = open.head.hash
  must(await open.execute(claimOn(open, '12 million'), ada))
  const stale = await open.execute({ type: 'signOff', head: seen, note: '' }, ed)
  expect(stale).toMatchObject({ ok: false, error: { code: 'changed' } })
  expect(open.dossier.signOffs).toEqual({})
  const { hash } = open.head
  must(await open.execute({ type: 'signOff', head: hash, note: 'To print.' }, ed))
  expect(Object.values(open.dossier.signOffs)).toMatchObject([{ head: hash, made: { by: ed } }])
  expect(await open.undo(ed)).toMatchObject({ ok: false, error: { code: 'nothing' } })
})
