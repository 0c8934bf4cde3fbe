import { expect, it } from 'vitest'
import { noteDay, noteTitle, whoSays } from './note-words.ts'

it('a note is called by its kind and author', () => {
  expect(noteTitle({ kind: 'comment', author: 'Ada' })).toBe('Comment by Ada')
  expect(noteTitle({ kind: 'footnote', author: ' ' })).toBe('Footnote')
  expect([whoSays({ author: 'Ada' }), whoSays({ author: '' })]).toEqual(['Ada', 'The reporter'])
})

it.each([
  { date: '2026-03-01T10:00:00Z', words: /2026/ },
  { date: '2026-03-01', words: /\b1\b.*2026|2026.*\b1\b/ },
  { date: 'last week', words: /^last week$/ },
  { date: '2026', words: /^2026$/ },
  { date: '2026-99-99', words: /^2026-99-99$/ },
  { date: '', words: /^$/ },
])('the day of a note is in words, or as it came: $date', ({ date, words }) => {
  expect(noteDay({ date })).toMatch(words)
})
