import { expect, it } from 'vitest'
import { FEATURES } from '../../core/suggest/features/index.ts'
import { type Learned, modelByHand, nothingLearned, ranksOf } from '../../core/suggest/index.ts'
import type { Library } from '../../storage/index.ts'
import { makeDesk } from './desk.testing.ts'
import { importFile } from './import.testing.ts'
import { Learning } from './learning.ts'

/** A library's settings, kept in memory; writing takes its time. */
function setUp(settings: Record<string, unknown> = {}, readOnly = false) {
  const written: unknown[] = []
  const library = {
    readOnly: readOnly ? { code: 'held', reason: '', next: '' } : null,
    settings: {
      all: () => settings,
      change: async (changes: Record<string, unknown>) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        Object.assign(settings, changes)
        written.push(changes)
        return { ok: true, value: undefined }
      },
    },
  } as unknown as Library
  return { learning: new Learning(library), library, settings, written }
}

const kept = (settings: Record<string, unknown>) => settings.suggestionsLearned as Learned

/** A dossier with dismissals of these ids and nothing else. */
const dossierWith = (...ids: string[]) =>
  ({ claims: {}, dismissals: Object.fromEntries(ids.map((id) => [id, {}])) }) as never

it('counts choices, and writes those together that come while it writes', async () => {
  const { learning, library, settings, written } = setUp()
  learning.choose('a', 'accepted', [1])
  learning.choose('b', 'dismissed', [2])
  learning.choose('c', 'marked', [1, 2])
  await learning.settled()
  expect(kept(settings)).toMatchObject({ accepted: 1, dismissed: 1, marked: 1 })
  expect(written.length).toBeLessThan(3)
  expect(new Learning(library).view()).toEqual(learning.view())
})

it('takes a choice back with its claim or dismissal, and counts it again with these', () => {
  const { learning } = setUp()
  learning.choose('a', 'dismissed', [1])
  learning.hear([{ path: ['dismissals', 'a'] }])
  expect(learning.view().dismissed).toBe(0)
  learning.hear([{ path: ['dismissals', 'a'] }])
  learning.hear([{ path: ['dismissals', 'a'], value: {} }])
  expect(learning.view().dismissed).toBe(1)
  learning.hear([{ path: ['claims', 'other'] }, { path: ['dismissals', 'a', 'reasons'] }])
  expect(learning.view().dismissed).toBe(1)
})

it('takes choices of an earlier session back, and counts them again', async () => {
  const { learning, library, settings } = setUp()
  learning.choose('a', 'accepted', [1, 2])
  learning.choose('b', 'dismissed', [2, 3])
  await learning.settled()
  const later = new Learning(library)
  later.hear([{ path: ['dismissals', 'b'] }, { path: ['claims', 'a'] }])
  await later.settled()
  expect(kept(settings)).toEqual(nothingLearned)
  const last = new Learning(library)
  last.hear([{ path: ['claims', 'a'], value: {} }])
  expect(last.view()).toMatchObject({ accepted: 1, dismissed: 0 })
  await last.settled()
})

it('knows no more than the latest decisions, and what all came to', async () => {
  const { learning, library, settings } = setUp()
  for (let i = 0; i < 600; i++) learning.choose(`d${i}`, 'dismissed', [1])
  await learning.settled()
  expect(settings.suggestionsDecided).toHaveLength(500)
  const later = new Learning(library)
  later.hear([{ path: ['dismissals', 'd0'] }, { path: ['dismissals', 'd599'] }])
  expect(later.view().dismissed).toBe(599)
  await later.settled()
})

it('leaves an article as it was when the first decision in it was made', () => {
  const { learning } = setUp()
  learning.choose('before', 'dismissed', [1])
  const before = learning.modelFor(dossierWith('here'))
  learning.choose('here', 'dismissed', [1])
  learning.choose('elsewhere', 'accepted', [2])
  learning.choose('also here', 'dismissed', [2])
  expect(learning.modelFor(dossierWith('here', 'also here'))).toEqual(before)
  expect(learning.modelFor(dossierWith('unknown'))).not.toEqual(before)
  learning.hear([{ path: ['claims', 'elsewhere'] }])
  expect(learning.modelFor(dossierWith('here', 'also here'))).toEqual(before)
})

it('keeps the names of features by blanks, which none of them has', () => {
  expect(FEATURES.filter(({ name }) => /\s/.test(name))).toEqual([])
})

it('forgets, and has it back until something new is learned', () => {
  const { learning } = setUp()
  learning.choose('a', 'accepted', [1])
  expect(learning.modelFor(dossierWith()).learned).toBeDefined()
  learning.forget()
  expect(learning.modelFor(dossierWith())).toBe(modelByHand())
  expect(learning.view()).toMatchObject({ accepted: 0, canRecall: true })
  learning.recall()
  expect(learning.view()).toMatchObject({ accepted: 1, canRecall: false })
  learning.hear([{ path: ['claims', 'a'] }])
  expect(learning.view().accepted).toBe(0)
  learning.forget()
  learning.choose('b', 'marked', [1])
  learning.recall()
  expect(learning.view()).toMatchObject({ accepted: 0, marked: 1 })
})

it('neither counts nor weighs while it is switched off, and counts nothing where nothing may change', () => {
  const { learning, settings } = setUp()
  learning.choose('a', 'accepted', [1])
  settings.learnsSuggestions = false
  learning.choose('b', 'accepted', [1])
  expect(learning.view().accepted).toBe(1)
  expect(learning.modelFor(dossierWith())).toBe(modelByHand())
  const shut = setUp({}, true)
  shut.learning.choose('a', 'accepted', [1])
  expect(shut.learning.view().accepted).toBe(0)
})

it('starts anew where what was kept cannot be read', () => {
  const { learning } = setUp({ suggestionsLearned: { accepted: -1 } })
  expect(learning.view()).toMatchObject({ accepted: nothingLearned.accepted, leanings: [] })
})

const ARTICLE = `
Traffic through the harbour grew by 12 percent in 2021. Nothing of this was planned.

“We never closed the quay at night,” said Mayor Anna Holm. The council paid 3 million for it.

Fares rose by 8 percent in 2020, and the boats were full. It is the oldest pier in the country.

“The town paid for the pier alone,” said Peter Lund, who leads the council.

Catches fell by 31 percent in 2019. Seven of the nine boats have been sold since then.

“Nobody has been hurt on the ferry,” said Captain Erik Dahl. He has led the crew since 1998.
`

it('lets an article that is opened again show what it showed, and undo takes the counts back', async () => {
  const first = await makeDesk()
  const { id } = await importFile(first.ask, await first.file('harbour.txt', ARTICLE))
  const { dossier, suggestions } = await first.ask('dossier.open', id)
  const all = suggestions?.suggestions ?? []
  const draftId = dossier.info.currentDraft
  for (const { start, end } of all.slice(0, 4)) {
    const span = { start, end }
    const command = { type: 'dismissSuggestion', draftId, span } as const
    await first.ask('dossier.execute', { id, command })
  }
  await first.desk.close()

  const second = await makeDesk({ folder: first.folder })
  const again = (await second.ask('dossier.open', id)).suggestions?.suggestions ?? []
  expect(again).toEqual(all)
  expect(ranksOf(again)).toEqual(ranksOf(all))
  for (const left of [3, 2, 1, 0]) {
    await second.ask('dossier.undo', id)
    expect(await second.ask('suggestions.learned', undefined)).toMatchObject({ dismissed: left })
  }
  await second.ask('dossier.redo', id)
  expect(await second.ask('suggestions.learned', undefined)).toMatchObject({ dismissed: 1 })
})
