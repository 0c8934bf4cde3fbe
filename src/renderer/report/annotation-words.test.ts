import { expect, it } from 'vitest'
import { importedWords, whyWords } from './annotation-words.ts'

const none = { claims: 0, notes: 0, links: 0, sources: 0 }
const lost = {
  id: 'a',
  why: 'absent',
  quote: '',
  author: '',
  date: '',
  text: '',
  candidates: [],
} as const

it('tells what came, and what did not', () => {
  const file = 'a.jsonld'
  const words = (added: typeof none, unplaced = 0, elsewhere = 0) =>
    importedWords({
      ...{ file, added },
      unplaced: Array(unplaced).fill(lost),
      elsewhere: Array(elsewhere).fill('https://example.org/2'),
    })
  expect(words(none)).toBe('Nothing new came from “a.jsonld”.')
  expect(words({ ...none, notes: 1 })).toBe('1 note came from “a.jsonld”.')
  expect(words({ claims: 2, notes: 1, links: 1200, sources: 1 })).toBe(
    '2 claims, 1 note, 1,200 links and 1 source came from “a.jsonld”.',
  )
  expect(words({ ...none, notes: 2 }, 1, 1)).toBe(
    '2 notes came from “a.jsonld”. One annotation was not placed. One page of annotations is not in the file.',
  )
  expect(words(none, 3)).toContain(' 3 annotations were not placed.')
})

it('says why an annotation has no place', () => {
  const candidates = [
    { start: 0, end: 1 },
    { start: 4, end: 5 },
  ]
  expect(whyWords({ why: 'ambiguous', candidates })).toContain('in 2 places')
  expect(whyWords({ why: 'ambiguous', candidates: [] })).toContain('in several places')
  expect(
    new Set(
      (['absent', 'edited', 'unchecked'] as const).map((why) => whyWords({ why, candidates: [] })),
    ).size,
  ).toBe(3)
})
