import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslDate, CslName } from './csl.ts'
import { dateFromWords, dateInWords, namesFromWords, namesInWords } from './words.ts'

describe('names', () => {
  const cases: readonly [words: string, names: CslName[]][] = [
    ['', []],
    ['Byron, Ada', [{ family: 'Byron', given: 'Ada' }]],
    ['World Bank', [{ literal: 'World Bank' }]],
    ['Ada Byron', [{ literal: 'Ada Byron' }]],
    ['{Smith, Jones & Co}', [{ literal: 'Smith, Jones & Co' }]],
    [
      'Byron, Ada; World Bank; de la Cruz, María José',
      [
        { family: 'Byron', given: 'Ada' },
        { literal: 'World Bank' },
        { family: 'de la Cruz', given: 'María José' },
      ],
    ],
    [
      '{Salt; Pepper}; Byron, Ada',
      [{ literal: 'Salt; Pepper' }, { family: 'Byron', given: 'Ada' }],
    ],
  ]
  it.each(cases)('are read from “%s” and written like that again', (words, names) => {
    expect(namesFromWords(words)).toEqual(names)
    expect(namesInWords(names)).toBe(words)
  })

  it('are read however they are spaced, and without empty ones', () => {
    expect(namesFromWords(' ;Byron ,  Ada;; ')).toEqual([{ family: 'Byron', given: 'Ada' }])
    expect(namesFromWords('Plato,')).toEqual([{ literal: 'Plato,' }])
    expect(namesFromWords(', Ada')).toEqual([{ literal: ', Ada' }])
  })

  it('keep particles and suffixes where their words still stand there', () => {
    const king = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }
    const van = { 'non-dropping-particle': 'van', family: 'Gogh', given: 'Vincent' }
    const words = namesInWords([king, van])
    expect(words).toBe('King, Martin Luther Jr.; van Gogh, Vincent')
    expect(namesFromWords(`World Bank; ${words}`, [king, van])).toEqual([
      { literal: 'World Bank' },
      king,
      van,
    ])
  })

  const word = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[{},;]/g, '').trim())
  const part = word.filter((s) => s !== '')
  const literal = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[{}]/g, '').trim())
  const name = fc.oneof(
    fc.record({ family: part, given: part }),
    fc.record({ literal: literal.filter((s) => s !== '') }),
  )
  it('come back as they were from their words', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(namesFromWords(namesInWords(names))).toEqual(names)
      }),
    )
  })
})

describe('dates', () => {
  const cases: readonly [words: string, date: CslDate][] = [
    ['2021', { 'date-parts': [[2021]] }],
    ['2021-03', { 'date-parts': [[2021, 3]] }],
    ['2024-02-29', { 'date-parts': [[2024, 2, 29]] }],
    ['0098', { 'date-parts': [[98]] }],
    [
      '2021-03/2021-05',
      {
        'date-parts': [
          [2021, 3],
          [2021, 5],
        ],
      },
    ],
    ['last spring', { raw: 'last spring' }],
    ['2023-02-29', { raw: '2023-02-29' }],
    ['2021-13', { raw: '2021-13' }],
    ['3/4/2021', { raw: '3/4/2021' }],
  ]
  it.each(cases)('are read from “%s” and written like that again', (words, date) => {
    expect(dateFromWords(words)).toEqual(date)
    expect(dateInWords(date)).toBe(words)
  })

  it('keep what the words do not show where the words still stand', () => {
    const date = { 'date-parts': [['1850', 2]], circa: true } satisfies CslDate
    expect(dateInWords(date)).toBe('1850-02')
    expect(dateFromWords('1850-02 ', date)).toBe(date)
    expect(dateFromWords('1851', date)).toEqual({ 'date-parts': [[1851]] })
    expect(dateInWords({ literal: 'Easter 1916' })).toBe('Easter 1916')
  })

  it('come back as they were from their words', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((at) => [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()])
    const parts = fc.tuple(day, fc.integer({ min: 1, max: 3 })).map(([all, n]) => all.slice(0, n))
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 2 }), (days) => {
        const date = { 'date-parts': days }
        expect(dateFromWords(dateInWords(date))).toEqual(date)
      }),
    )
  })
})
