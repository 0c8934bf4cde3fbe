import { expect, it } from 'vitest'
import { cslChanges, noWords, wordsOf } from './describe-source.ts'

const csl = {
  type: 'book',
  title: 'Bridges',
  author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
  issued: { 'date-parts': [[1921, 5]], circa: true },
}

it('shows a description as a person types it', () => {
  expect(wordsOf(csl)).toEqual({
    title: 'Bridges',
    author: 'Vincent Gogh',
    publisher: '',
    url: '',
    date: '1921-05',
  })
})

it('changes only what was typed, and keeps what the form does not show', () => {
  const words = wordsOf(csl)
  expect(cslChanges(words, words)).toEqual({})
  expect(cslChanges(words, { ...words, title: 'Old bridges ' })).toEqual({ title: 'Old bridges' })
  expect(cslChanges(words, { ...words, title: '' })).toEqual({ title: null })
})

it('reads names parted by semicolons, and dates as exact as they are', () => {
  const typed = { ...noWords, author: 'Ada Byron; ; City of Leeds', date: '2022-11' }
  expect(cslChanges(noWords, typed)).toEqual({
    author: [{ literal: 'Ada Byron' }, { literal: 'City of Leeds' }],
    issued: { 'date-parts': [[2022, 11]] },
  })
  expect(cslChanges(noWords, { ...noWords, date: 'spring 2022' })).toEqual({
    issued: { raw: 'spring 2022' },
  })
})
