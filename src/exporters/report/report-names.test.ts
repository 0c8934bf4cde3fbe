import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ReportNames } from './report-names.ts'

it('keeps what a title says, and what no system takes out', () => {
  const names = new ReportNames()
  expect(
    ['A: b/c?', 'a b c', 'Å', 'A\u030A', 'CON', 'con.txt', '…', '...', '', '  '].map((title) =>
      names.of(title),
    ),
  ).toEqual([
    ...['A b c', 'a b c (2)', 'Å', 'Å (2)', '_CON', '_con.txt', '…', 'Report', 'Report (2)'],
    'Report (3)',
  ])
})

it('makes safe names, no two alike', () => {
  const title = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
      const names = new ReportNames()
      const made = titles.map((each) => names.of(each))
      for (const name of made) {
        expect(name).toMatch(/^[^\p{C}<>:"/\\|?*.][^\p{C}<>:"/\\|?*]*$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(220)
      }
      expect(new Set(made.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(
        made.length,
      )
    }),
  )
})

it('cuts a long title by what it takes on a disk', () => {
  const name = new ReportNames().of('漢'.repeat(300))
  expect(name).toBe('漢'.repeat(60))
})
