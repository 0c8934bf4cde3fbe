import { describe, expect, it } from 'vitest'
import { matches } from './matches.ts'

describe('the matches of a pattern', () => {
  it('are the same as those of matchAll, also where they are empty', () => {
    for (const [pattern, text] of [
      [/\p{L}+/gu, 'one two 3 four'],
      [/a*/g, 'baac'],
      [/x/g, ''],
    ] as const) {
      const found = matches(pattern, text).map(({ 0: words, index }) => [index, words])
      expect(found).toEqual(
        [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, words]),
      )
    }
  })

  it('start at the beginning each time', () => {
    const pattern = /o/g
    expect(matches(pattern, 'oo').length).toBe(2)
    expect(matches(pattern, 'oo').length).toBe(2)
  })
})
