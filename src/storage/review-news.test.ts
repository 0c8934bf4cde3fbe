import { describe, expect, it } from 'vitest'
import type { Command, Person } from '../core/dossier/index.ts'
import type { OpenDossier } from './live-dossier.ts'
import { ada, claimOn, ed, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

async function opened() {
  const { dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  const as = (by: Person) => async (command: Command) => must(await open.execute(command, by))
  const [first = ''] = (await as(ada)(claimOn(open, '12 million'))).created
  const [second = ''] = (await as(ada)(claimOn(open, '72 million'))).created
  return { folder, open, byAda: as(ada), byEd: as(ed), first, second }
}

/** What is news to a person: each claim with the labels of the lines. */
async function newsTo(person: Person, open: OpenDossier, looks = null as Looks) {
  const { news } = await open.review.news(person.id, looks)
  return Object.fromEntries(
    news.map(({ claimId, entries }) => [claimId, entries.map(({ label }) => label)]),
  )
}
type Looks = Parameters<OpenDossier['review']['news']>[1]

const edit = (claimId: string, rationale: string): Command => ({
  type: 'editClaim',
  claimId,
  changes: { rationale },
})
const comment = (id: string, text: string): Command => ({
  type: 'addComment',
  on: { record: 'claims', id },
  text,
})

describe('what others changed', () => {
  it('is told by claim, with what belongs to the claim, and without one’s own steps', async () => {
    const { open, byAda, byEd, first, second } = await opened()
    const [flagId = ''] = (
      await byAda({ type: 'raiseFlag', claimId: first, reason: 'legal', text: '' })
    ).created
    await byEd({ type: 'addComment', on: { record: 'flags', id: flagId }, text: 'Why?' })
    await byEd(edit(second, 'As the budget says.'))
    expect(await newsTo(ada, open)).toEqual({ [first]: ['addComment'], [second]: ['editClaim'] })
    expect(await newsTo(ed, open)).toEqual({})
  })

  it('is news until it was looked at, whatever one does oneself meanwhile', async () => {
    const { open, byAda, byEd, first, second } = await opened()
    const all = open.head.hash
    await byEd(edit(first, 'One.'))
    await byEd(edit(second, 'Two.'))
    const later = open.head.hash
    await byAda(comment(first, 'I see.'))
    expect(await newsTo(ada, open, { all, claims: {} })).toEqual({
      [first]: ['editClaim'],
      [second]: ['editClaim'],
    })
    const looks = { all, claims: { [first]: later } }
    expect(await newsTo(ada, open, looks)).toEqual({ [second]: ['editClaim'] })
    await byEd(comment(first, 'Good.'))
    expect(await newsTo(ada, open, looks)).toEqual({
      [first]: ['addComment'],
      [second]: ['editClaim'],
    })
    expect(await newsTo(ada, open, { all: open.head.hash, claims: {} })).toEqual({})
  })

  it('leaves out what was undone, and tells of what is undone that was looked at', async () => {
    const { open, byEd, first } = await opened()
    const all = open.head.hash
    await byEd(edit(first, 'One.'))
    const seen = open.head.hash
    must(await open.undo(ed))
    expect(await newsTo(ada, open, { all, claims: {} })).toEqual({})
    expect(await newsTo(ada, open, { all: seen, claims: {} })).toEqual({ [first]: ['undo'] })
  })

  it('counts from the person’s last line where nothing else is known', async () => {
    const { open, byAda, byEd, first } = await opened()
    await byEd(edit(first, 'One.'))
    await byAda(comment(first, 'Mine.'))
    await byEd(comment(first, 'Yours.'))
    const gone = { all: 'f'.repeat(64), claims: {} }
    expect(await newsTo(ada, open, gone)).toEqual({ [first]: ['addComment'] })
    expect(await newsTo({ ...ada, id: 'new' }, open)).toEqual({})
  })

  it('tells of lines that are on disk since the dossier was opened anew', async () => {
    const { folder, open, byEd, first } = await opened()
    await byEd(edit(first, 'One.'))
    must(await open.close())
    const again = await openToWrite(folder)
    expect(await newsTo(ada, again)).toEqual({ [first]: ['editClaim'] })
  })
})

describe('a sign-off', () => {
  it('is told with who, when and why, and with what changed since', async () => {
    const { open, byAda, byEd, first } = await opened()
    expect((await open.review.news('ada', null)).signOff).toBeNull()
    await byEd({ type: 'signOff', head: open.head.hash, note: 'To print.' })
    const signed = (await open.review.news('ada', null)).signOff
    expect(signed).toMatchObject({ by: ed, note: 'To print.', changes: [], changed: 0 })
    await byAda(edit(first, 'After all.'))
    const { signOff, head } = await open.review.news('ed', null)
    expect(signOff).toMatchObject({ changed: 1, changes: [{ label: 'editClaim', hash: head }] })
    must(await open.undo(ada))
    expect((await open.review.news('ed', null)).signOff).toMatchObject({ changed: 0 })
  })
})

it('leaves a sign-off standing where a state before it is restored, as a change since', async () => {
  const { open, byAda, byEd, first } = await opened()
  const before = open.head.hash
  await byAda(edit(first, 'One.'))
  await byEd({ type: 'signOff', head: open.head.hash, note: 'Done.' })
  must(await open.restoreState(before, ada))
  const { signOff } = await open.review.news(ed.id, null)
  expect(signOff).toMatchObject({ note: 'Done.', changed: 1, changes: [{ label: 'restore' }] })
})
