import { expect, it } from 'vitest'
import { choose, moveChoice, spanOf, type WordChoice, wordsOf } from './choose-words.ts'

const text = 'The harbour cost 4 million. It did not open.\n\nNobody came.'
const list = wordsOf(text, 'en')

function words(choice: WordChoice | null): string {
  const span = choice && spanOf(list, choice)
  return span ? text.slice(span.start, span.end) : ''
}

function after(keys: readonly string[], from: WordChoice | null): WordChoice | null {
  return keys.reduce<WordChoice | null>((choice, key) => {
    const extend = key.startsWith('Shift ')
    return choice && moveChoice(list, choice, key.replace('Shift ', ''), extend)
  }, from)
}

it('begins with the words that a span touches', () => {
  expect(words(choose(list, { start: 5, end: 14 }))).toBe('harbour cost')
  expect(words(choose(list, { start: 999, end: 1000 }))).toBe('came')
})

it('goes by word and by sentence, and stays inside of the text', () => {
  const start = choose(list, { start: 0, end: 1 })
  expect(words(after(['ArrowRight'], start))).toBe('harbour')
  expect(words(after(['ArrowDown'], start))).toBe('It')
  expect(words(after(['ArrowDown', 'ArrowDown'], start))).toBe('Nobody')
  expect(words(after(['ArrowDown', 'ArrowUp', 'ArrowLeft'], start))).toBe('The')
})

it('takes in more with Shift, also backwards', () => {
  const start = choose(list, { start: 4, end: 5 })
  expect(words(after(['Shift ArrowRight', 'Shift ArrowRight'], start))).toBe('harbour cost 4')
  expect(words(after(['Shift ArrowLeft'], start))).toBe('The harbour')
})

it('leaves other keys alone', () => {
  expect(moveChoice(list, { anchor: 0, head: 0 }, 'x', false)).toBeNull()
})

it('has the words of a text whose language is no language', () => {
  expect(wordsOf('The harbour', 'no such!').words).toHaveLength(2)
})
