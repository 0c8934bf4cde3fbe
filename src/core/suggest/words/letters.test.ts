import { expect, it } from 'vitest'
import { LETTERS, SMALL_LETTERS } from './letters.ts'

const isLetter = new RegExp(`[${LETTERS}]`, 'u')
const isSmall = new RegExp(`[${SMALL_LETTERS}]`, 'u')
const characters = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i))

it('the letters of patterns are those of Latin, Greek and Cyrillic, and no signs', () => {
  for (const char of [...characters(0, 0x530), ...characters(0x1e00, 0x1fbd)]) {
    // What only modifies a letter may be left out.
    if (/\p{Cn}|\p{Lm}/u.test(char)) continue
    expect([char, isLetter.test(char)]).toEqual([char, /\p{L}/u.test(char)])
  }
  for (const char of characters(0x2000, 0x2c00)) expect(isLetter.test(char)).toBe(false)
})

it('the small letters are those of Latin-1', () => {
  for (const char of characters(0, 0x100)) {
    expect(isSmall.test(char)).toBe(/\p{Ll}/u.test(char) && char !== 'µ')
  }
})
