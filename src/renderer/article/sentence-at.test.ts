import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/dossier/index.ts'
import { nextSentence, sentenceAt } from './sentence-at.ts'

const text = 'One is. Two is.\n\nThree is.'
const blocks = [
  { start: 0, end: 15 },
  { start: 17, end: 26 },
]
const draft = { text, blocks, language: 'en' } as unknown as Draft
const wordsAt = (at: number) => {
  const span = sentenceAt(draft, at)
  return span && text.slice(span.start, span.end)
}

describe('the sentence of a caret', () => {
  it.each([
    ['at its start', 8, 'Two is.'],
    ['inside of it', 10, 'Two is.'],
    ['behind it', 7, 'One is.'],
    ['at the end of a paragraph', 15, 'Two is.'],
    ['at the end of the text', 26, 'Three is.'],
  ])('is the one that has the caret %s', (_, at, words) => expect(wordsAt(at)).toBe(words))

  it('is none between paragraphs', () => expect(wordsAt(16)).toBeNull())
})

describe('the next sentence', () => {
  it.each([
    [7, 8],
    [8, 8],
    [15, 17],
    [26, null],
  ])('after %i starts at %s', (at, next) => expect(nextSentence(draft, at)).toBe(next))
})
