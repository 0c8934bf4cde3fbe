import { expect, it } from 'vitest'
import { notMadeWords } from './not-made-words.ts'
import { isUnseen } from './wording.ts'

it.each([
  [[], ''],
  [['made', 'made'], ''],
  [['asBefore'], ' The accepted correction was not made.'],
  [['asBefore', 'gone'], ' None of the 2 accepted corrections was made.'],
  [['made', 'otherwise'], ' 1 of 2 accepted corrections was not made.'],
  [['made', 'asBefore', 'gone'], ' 2 of 3 accepted corrections were not made.'],
] as const)('says of %j “%s”', (found, words) => {
  expect(notMadeWords(found.map((each) => ({ found: each })))).toBe(words)
})

it('knows a change of spaces or signs alone, which a difference of words does not show', () => {
  expect(isUnseen({ from: '“yes”', to: '"yes"' })).toBe(true)
  expect(isUnseen({ from: 'yes', to: 'no' })).toBe(false)
  expect(isUnseen({ from: 'yes', to: 'yes' })).toBe(false)
})
