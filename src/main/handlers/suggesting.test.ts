import { expect, it } from 'vitest'
import type { Draft } from '../../core/dossier/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { modelByHand, suggestAll } from '../../core/suggest/index.ts'
import type { Found } from '../../storage/index.ts'
import { Suggesting } from './suggesting.ts'

const WORDS = 'Traffic grew by 12 percent in 2021. “We did it,” said Mayor Anna Holm in March.'

function draftOf(text: string): Draft {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }]
  return { text, blocks, language: 'en', published: '' } as unknown as Draft
}

/** Where long drafts are read, each when the test says so. */
function setUp() {
  const waiting: ((found: Result<Found>) => void)[] = []
  const find = () => new Promise<Result<Found>>((resolve) => waiting.push(resolve))
  return { suggesting: new Suggesting(find), waiting }
}

const long = (words: string) => draftOf(`${words} ${'The gulls do not mind. '.repeat(600)}`)

it('reads a short draft at once, without what was seen in its sentences', async () => {
  const { suggesting } = setUp()
  const { suggestions, words } = suggestAll(draftOf(WORDS))
  expect(suggestions.length).toBeGreaterThan(0)
  expect(suggesting.read('a', draftOf(WORDS), modelByHand())).toEqual({ suggestions, words })
  expect(await suggesting.ready('a')).toEqual(ok({ suggestions, words }))
})

it('tells of a long draft when it is read, and only of the last one', async () => {
  const { suggesting, waiting } = setUp()
  expect(suggesting.read('a', long('Nothing is here.'), modelByHand())).toBeNull()
  const ready = suggesting.ready('a')
  expect(suggesting.read('a', long(WORDS), modelByHand())).toBeNull()
  waiting[0]?.(ok(suggestAll(draftOf('Nothing is here.'))))
  await new Promise((resolve) => setTimeout(resolve))
  const found = suggestAll(draftOf(WORDS))
  waiting[1]?.(ok(found))
  const { suggestions, words } = found
  expect(await ready).toEqual(ok({ suggestions, words }))
})

it('says why a long draft could not be read', async () => {
  const { suggesting, waiting } = setUp()
  suggesting.read('a', long(WORDS), modelByHand())
  const ready = suggesting.ready('a')
  waiting[0]?.(fail('suggest', 'No.', 'Try again.'))
  expect(await ready).toMatchObject({ ok: false, error: { code: 'suggest' } })
})

it('knows what was seen in words, and whether they were suggested as they are', () => {
  const { suggesting } = setUp()
  const [first] = suggesting.read('a', draftOf(WORDS), modelByHand())?.suggestions ?? []
  if (!first) throw new Error('Nothing is suggested.')
  const { start, end } = first
  expect(suggesting.about('a', { start, end })?.how).toBe('accepted')
  expect(suggesting.about('a', { start: start + 1, end })?.how).toBe('marked')
  expect(suggesting.about('a', { start, end })?.features.length).toBeGreaterThan(0)
  suggesting.drop('a')
  expect(suggesting.about('a', { start, end })).toBeUndefined()
})
