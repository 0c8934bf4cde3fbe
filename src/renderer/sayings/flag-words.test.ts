import { describe, expect, it } from 'vitest'
import { flagLine, lackOfFlag, REASONS, reasonOfKey } from './flag-words.ts'

describe('the form of a flag', () => {
  it('has a digit for each reason, and none for more', () => {
    expect(REASONS.map((_, at) => reasonOfKey(`${at + 1}`))).toEqual(REASONS)
    expect(['7', '0', 'a', 'Enter'].map(reasonOfKey)).toEqual(Array(4).fill(undefined))
  })

  it('asks for a reason, and for words only where the reason is another one', () => {
    expect(lackOfFlag({ reason: '', text: 'words' })).toHaveProperty('reason')
    expect(lackOfFlag({ reason: 'other', text: ' ' })).toHaveProperty('text')
    expect(lackOfFlag({ reason: 'other', text: 'x' })).toEqual({})
    expect(lackOfFlag({ reason: 'legal', text: '' })).toEqual({})
  })
})

it('tells of a flag by its reason, and by its words where it has some', () => {
  expect(flagLine({ reason: 'secondSource', text: '' })).toBe('Needs a second source')
  expect(flagLine({ reason: 'legal', text: ' named ' })).toBe('Legal: named')
})
