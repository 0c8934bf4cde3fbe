import { expect, it } from 'vitest'
import { type Learned, modelByHand, nothingLearned } from '../../core/suggest/index.ts'
import type { Library } from '../../storage/index.ts'
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

it('forgets, and has it back until something new is learned', () => {
  const { learning } = setUp()
  const fitted = modelByHand()
  learning.choose('a', 'accepted', [1])
  expect(learning.model(fitted).learned).toBeDefined()
  learning.forget()
  expect(learning.model(fitted)).toBe(fitted)
  expect(learning.view()).toMatchObject({ accepted: 0, canRecall: true })
  learning.recall()
  expect(learning.view()).toMatchObject({ accepted: 1, canRecall: false })
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
  expect(learning.model()).toBe(modelByHand())
  const shut = setUp({}, true)
  shut.learning.choose('a', 'accepted', [1])
  expect(shut.learning.view().accepted).toBe(0)
})

it('starts anew where what was kept cannot be read', () => {
  const { learning } = setUp({ suggestionsLearned: { accepted: -1 } })
  expect(learning.view()).toMatchObject({ accepted: nothingLearned.accepted, leanings: [] })
})
