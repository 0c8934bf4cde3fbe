import { expect, it } from 'vitest'
import { changesInFull, changesInShort } from './words-of-change.ts'

const number = { kind: 'number', from: '10,000', to: '6,300' }
const old = { kind: 'wording', from: '', to: 'old' }
const negation = { kind: 'negation', from: '', to: 'not' }

it('says what changed with the substance first', () => {
  expect(changesInFull([old, number])).toBe(
    'A number changed: 10,000 → 6,300. A word was added: “old”.',
  )
  expect(changesInShort([old, negation, number])).toBe(
    'a number changed, a negation added, a word added',
  )
})

it('tells words taken out from words added, and one from several', () => {
  const gone = { kind: 'wording', from: 'by next April', to: '' }
  expect(changesInFull([gone])).toBe('Words were taken out: “by next April”.')
  expect(changesInFull([{ kind: 'name', from: 'Kurti', to: '' }])).toBe(
    'A name was taken out: “Kurti”.',
  )
  expect(changesInShort([number, { ...number, from: '3', to: '4' }])).toBe('numbers changed')
  expect(changesInShort([])).toBe('')
})

it('does not stumble over a kind of change that it does not know', () => {
  expect(changesInShort([{ kind: 'spelling', from: 'a', to: 'b' }])).toBe('something changed')
})
