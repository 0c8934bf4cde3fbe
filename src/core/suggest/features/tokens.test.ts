import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

/** What a token is, as a pattern. */
const PIECE =
  /(?:\d{1,3}(?: \d{3}(?!\d))+|\p{Nd}+)(?:[.,:’'\u00a0\u202f]\p{Nd}+)*|[\p{L}\p{M}]+|[%‰٪\p{Sc}?!:;,()"“”«»„—–]/gu

describe('the tokens of a text', () => {
  it('are words, numbers and signs, whatever the script', () => {
    const bits = [
      '1',
      '23',
      ' 456',
      '.',
      ',',
      '’',
      ' ',
      'a',
      'É',
      'e\u0301',
      '政',
      '٤',
      '𝟗',
      '𐐀',
      '€',
      '%',
      '👩‍👧',
      '\ud83d',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...bits)).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (words) => {
        const expected = [...words.matchAll(PIECE)].map(({ 0: piece, index }) => [index, piece])
        expect(tokens(words).map((token) => [token.start, token.text])).toEqual(expected)
      }),
    )
  })

  it('tell their sort, their small letters and whether a hyphen follows', () => {
    expect(tokens('Covid-19: 1,000').map(({ is, low, joins }) => [is, low, joins])).toEqual([
      ['word', 'covid', true],
      ['number', '19', false],
      ['sign', ':', false],
      ['number', '1,000', false],
    ])
  })
})
