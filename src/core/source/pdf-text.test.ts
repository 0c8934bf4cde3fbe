import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfPdfPage } from './pdf-text.ts'

describe('the text of a PDF’s page', () => {
  it('is its items, and a line feed where a line ends', () => {
    const items = [
      { str: 'The mayor', hasEOL: true },
      { str: 'built', hasEOL: false },
      { str: ' it.', hasEOL: true },
    ]
    expect(textOfPdfPage(items)).toEqual({ text: 'The mayor\nbuilt it.\n', starts: [0, 10, 15] })
  })

  it('has each item where it is said to begin, as long as it is', () => {
    const str = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\f', '\0', '\ud83d', '😀') })
    const items = fc.array(fc.record({ str, hasEOL: fc.boolean() }))
    fc.assert(
      fc.property(items, (items) => {
        const { text, starts } = textOfPdfPage(items)
        expect(text).not.toMatch(/[\f\0\t]/)
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
        for (const [index, { str, hasEOL }] of items.entries()) {
          const start = starts[index] ?? Number.NaN
          const plain = (of: string) => of.replace(/[\t\f]/g, ' ').replace(/[\0\ud83d\ufffd]/g, '?')
          const end = start + str.length
          expect(plain(text.slice(start, end))).toBe(plain(str))
          expect(text.slice(end, starts[index + 1] ?? text.length)).toBe(hasEOL ? '\n' : '')
        }
      }),
    )
  })
})
