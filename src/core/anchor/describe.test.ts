import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CONTEXT, describe } from './index.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1 })

it('describes any span by its own words, with what stands before and after', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const { quote, position } = describe(text, { start, end })
      expect(position).toEqual({ start, end })
      expect(quote.exact).toBe(text.slice(start, end))
      expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
      expect(text.slice(end).startsWith(quote.suffix)).toBe(true)
      expect(quote.prefix.length).toBeLessThanOrEqual(CONTEXT)
      expect(quote.suffix.length).toBeLessThanOrEqual(CONTEXT)
    }),
  )
})

it('does not part a surrogate pair at the far end of the context', () => {
  const odd = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
  const at = odd.indexOf('x')
  const { quote } = describe(odd, { start: at, end: at + 1 })
  expect(quote).toEqual({ exact: 'x', prefix: '😀'.repeat(16), suffix: '😀'.repeat(16) })
  const shifted = describe(`a${odd}`, { start: 1, end: at + 1 }).quote.suffix
  expect(encodeURIComponent(shifted)).toBeTruthy()
})

for (const span of [
  { start: 2, end: 2 },
  { start: -1, end: 1 },
  { start: 0, end: 9 },
]) {
  it(`refuses ${span.start}–${span.end} in a text of four`, () => {
    expect(() => describe('four', span)).toThrow(RangeError)
  })
}
