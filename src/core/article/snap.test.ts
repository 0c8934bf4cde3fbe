import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapToGraphemes, trimSpan } from './snap.ts'

const family = '👩‍👩‍👧'
const flags = '🇷🇸'.repeat(40)
const stunt = `e${'\u0301'.repeat(200)}`

const cases: readonly (readonly [
  what: string,
  text: string,
  from: number,
  to: number,
  cut: string,
])[] = [
  ['leaves plain words alone', 'a plain word', 2, 7, 'plain'],
  ['takes a whole family', `a${family}b`, 2, 5, family],
  ['takes an accent with its letter', 'cafe\u0301s', 0, 4, 'cafe\u0301'],
  ['takes both halves of a surrogate pair', 'a😀b', 2, 3, '😀'],
  ['takes a whole line break', 'a\r\nb', 2, 3, '\n'.padStart(2, '\r')],
  ['counts a long row of flags from its start', `a${flags}`, 1 + 4 * 30, 1 + 4 * 31, '🇷🇸'],
  ['takes one whole flag late in a row', `a${flags}`, 3 + 4 * 30, 4 + 4 * 30, '🇷🇸'],
  ['takes a letter under two hundred accents', `a${stunt}b`, 100, 101, stunt],
  ['stays inside the text', 'abc', 1, 99, 'bc'],
]

describe('snapToGraphemes', () => {
  it.each(cases)('%s', (_what, text, start, end, cut) => {
    const span = snapToGraphemes(text, { start, end })
    expect(text.slice(span.start, span.end)).toBe(cut)
  })

  it('gives the smallest span between grapheme clusters, for every text and span', () => {
    const scrap = fc.constantFrom(
      ...['a', ' ', '\n', '\r\n', '\u0301', '👩', '\u200d', '👧', '🇷', '🇸', '🏽', '한', '\u1100'],
      ...['\u1161', 'क', '\u094d', 'ष', '\u0600', 'ש', '字', '\ud800', '\udc00'],
    )
    const texts = fc.array(scrap, { minLength: 1, maxLength: 120 }).map((all) => all.join(''))
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y)
        const edges = [...segmenter.segment(text)].map((cluster) => cluster.index)
        expect(snapToGraphemes(text, { start, end })).toEqual({
          start: edges.findLast((edge) => edge <= start),
          end: [...edges, text.length].find((edge) => edge >= end),
        })
      }),
    )
  })
})

describe('trimSpan', () => {
  it('drops white space of every sort at both ends', () => {
    expect(trimSpan(' \u00a0\n two words\u3000\t', { start: 0, end: 15 })).toEqual({
      start: 4,
      end: 13,
    })
  })

  it('is null where nothing else is there', () => {
    expect(trimSpan(' \n ', { start: 0, end: 3 })).toBeNull()
    expect(trimSpan('abc', { start: 1, end: 1 })).toBeNull()
  })
})
