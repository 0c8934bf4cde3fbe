import { expect, it } from 'vitest'
import { wordsWithin } from './use-asking.ts'

const text = 'The pier is 640 metres long and long ago was longer.'
const claim = { start: 0, end: 27 }

it.each([
  ['some words of the claim', claim, { start: 12, end: 22 }, '640 metres'],
  ['no white space at their ends', claim, { start: 11, end: 23 }, '640 metres'],
  ['nothing where nothing is selected', claim, null, null],
  ['nothing for all its words', claim, { start: 0, end: 27 }, null],
  ['nothing for words that lead out of it', claim, { start: 23, end: 31 }, null],
  ['nothing for words that stand there twice', { start: 0, end: 36 }, { start: 23, end: 27 }, null],
  ['nothing where the claim has no place', null, { start: 12, end: 22 }, null],
])('takes %s', (_, place, selected, words) => {
  expect(wordsWithin(text, place, selected)).toBe(words)
})
