import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, segments } from './segments.ts'

/** Each mark is written under the text it covers: "a" in columns 2 to 4 is `  aaa`. */
function drawn(...rows: string[]): Mark[] {
  return rows.map((row) => ({ id: row.trim(), start: row.search(/\S/), end: row.trimEnd().length }))
}

describe('segments', () => {
  it('leaves unmarked text in one piece', () => {
    expect(segments(3, 9, [])).toEqual([{ start: 3, end: 9, ids: [] }])
    expect(segments(3, 3, [])).toEqual([])
  })

  it('cuts overlapping marks into flat stretches', () => {
    expect(segments(0, 8, drawn('aaaa', '  bbbb'))).toEqual([
      { start: 0, end: 2, ids: ['aaaa'] },
      { start: 2, end: 4, ids: ['aaaa', 'bbbb'] },
      { start: 4, end: 6, ids: ['bbbb'] },
      { start: 6, end: 8, ids: [] },
    ])
  })

  it('names the longer of two marks with one start first', () => {
    const [first] = segments(0, 4, drawn('bb', 'aaaa'))
    expect(first?.ids).toEqual(['aaaa', 'bb'])
  })

  it('leaves out what lies outside of the range, and empty marks', () => {
    const marks = [...drawn('aaaa', '      bbb'), { id: 'empty', start: 5, end: 5 }]
    expect(segments(4, 6, marks)).toEqual([{ start: 4, end: 6, ids: [] }])
    expect(segments(2, 5, drawn('aaaaaaaaa'))).toEqual([{ start: 2, end: 5, ids: ['aaaaaaaaa'] }])
  })

  it('covers the range without gaps, and gives every offset its marks', () => {
    const mark = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(mark, fc.array(mark, { maxLength: 12 }), ({ start, end }, spans) => {
        const marks = spans.map((span, i) => ({ id: String(i), ...span }))
        const cut = segments(start, end, marks)
        expect(cut.map((s) => s.start)).toEqual(
          [start, ...cut.map((s) => s.end)].slice(0, cut.length),
        )
        expect(cut.at(-1)?.end ?? start).toBe(end)
        for (let at = start; at < end; at++) {
          const here = cut.find((s) => s.start <= at && at < s.end)?.ids ?? []
          const wanted = marks.filter((m) => m.start <= at && at < m.end).map((m) => m.id)
          expect([...here].sort()).toEqual(wanted.sort())
        }
      }),
    )
  })
})
