import { expect, it } from 'vitest'
import type { CommandInput, Person } from '../../core/dossier/index.ts'
import { deskToImport, importFile } from './import.testing.ts'

const ada: Person = { id: 'ada', name: 'Ada', initials: 'A', role: 'checker' }
const ed: Person = { id: 'ed', name: 'Ed', initials: 'E', role: 'editor' }
const TEXT = 'The bridge cost 12 million euros in 1921.\n\nThe mayor opened it.'

async function checked() {
  const desk = await deskToImport()
  const { ask, file } = desk
  await ask('people.setMe', ada)
  const { id } = await importFile(ask, await file('first.txt', TEXT))
  const { dossier } = await ask('dossier.open', id)
  const draftId = dossier.info.currentDraft
  const run = async (command: CommandInput) =>
    (await ask('dossier.execute', { id, command })).created
  const mark = async (start: number) =>
    (await run({ type: 'addClaim', draftId, span: { start, end: start + 10 } }))[0] as string
  const claims = [await mark(0), await mark(20)] as const
  const news = async () =>
    Object.fromEntries(
      (await ask('review.read', id)).news.map(({ claimId, entries }) => [
        claimId,
        entries.map(({ label }) => label),
      ]),
    )
  return { ...desk, id, run, claims, news }
}

it('tells what others changed until it is looked at, whoever works here meanwhile', async () => {
  const { ask, id, run, claims, news } = await checked()
  const [first, second] = claims
  await run({ type: 'raiseFlag', claimId: first, reason: 'legal' })
  expect(await news()).toEqual({})
  await ask('people.setMe', ed)
  expect(await news()).toEqual({})
  await run({ type: 'reviewClaim', claimId: first, how: 'sentBack', note: 'Again.' })
  await run({ type: 'editClaim', claimId: second, changes: { rationale: 'So.' } })
  await ask('people.setMe', ada)
  await run({ type: 'editClaim', claimId: first, changes: { rationale: 'Hm.' } })
  expect(await news()).toEqual({ [first]: ['reviewClaim'], [second]: ['editClaim'] })
  const { head } = await ask('review.read', id)
  await ask('review.look', { id, claimIds: [first], head })
  expect(await news()).toEqual({ [second]: ['editClaim'] })
  await ask('review.look', { id, claimIds: null, head })
  expect(await news()).toEqual({})
  await ask('people.setMe', ed)
  expect(await news()).toEqual({ [first]: ['editClaim'] })
})

it('refuses a look at what the history does not have', async () => {
  const { attempt, id } = await checked()
  const looked = await attempt('review.look', { id, claimIds: null, head: 'f'.repeat(64) })
  expect(looked).toMatchObject({ ok: false, error: { code: 'gone' } })
})

it('tells of the sign-off and of what came after it', async () => {
  const { ask, id, run, claims } = await checked()
  await ask('people.setMe', ed)
  const { head, signOff } = await ask('review.read', id)
  expect(signOff).toBeNull()
  await run({ type: 'signOff', head, note: 'Done.' })
  await run({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'No.' } })
  const after = (await ask('review.read', id)).signOff
  expect(after).toMatchObject({ by: { id: 'ed' }, note: 'Done.', changed: 1 })
  await ask('dossier.close', id)
  const { dossiers } = await ask('library.get', undefined)
  expect(dossiers[0]?.signOff).toMatchObject({ by: { id: 'ed' }, changes: 1 })
})
