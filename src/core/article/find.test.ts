import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, searchable } from './find.ts'

function found(text: string, query: string) {
  return findAll(searchable(text), query).map(({ start, end }) => text.slice(start, end))
}

describe('finding words in an article', () => {
  const cases: readonly [why: string, text: string, query: string, found: readonly string[]][] = [
    ['case', 'Serbia and serbia', 'SERBIA', ['Serbia', 'serbia']],
    ['accents', 'Vučić, Vucic', 'vucic', ['Vučić', 'Vucic']],
    ['accents that stand alone', 'cafe\u0301 noir', 'café', ['cafe\u0301']],
    ['quotation marks', 'the “risky” plan', '"risky"', ['“risky”']],
    ['dashes', '2008–2010', '2008-2010', ['2008–2010']],
    ['kinds of space', '10\u00a0000 cars', '10 000', ['10\u00a0000']],
    ['soft hyphens', 'declar\u00adation', 'declaration', ['declar\u00adation']],
    ['ligatures', 'the o\ufb03ce', 'office', ['o\ufb03ce']],
    ['line breaks', 'free\nmovement', 'free movement', ['free\nmovement']],
  ]
  for (const [why, text, query, expected] of cases) {
    it(`makes no difference of ${why}`, () => {
      expect(found(text, query)).toEqual(expected)
    })
  }

  it('finds nothing for nothing, and nothing twice', () => {
    expect(found('anything', '  ')).toEqual([])
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
  })

  it('finds every text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const spans = findAll(searchable(text), text)
        if (searchable(text).folded.trim() !== '') expect(spans.length).toBeGreaterThan(0)
        for (const { start, end } of spans) {
          expect(start < end && end <= text.length).toBe(true)
        }
      }),
    )
  })
})
