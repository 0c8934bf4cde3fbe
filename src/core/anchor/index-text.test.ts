import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexText, locate } from './index-text.ts'

const text = 'The boat was late. The boat was lost.\n\n“The boat,” she said, “was late.”'
const found = (quote: string) =>
  locate(indexText(text), quote).map(({ start, end }) => text.slice(start, end))

describe('locate', () => {
  it.each([
    ['the boat was', ['The boat was', 'The boat was']],
    ['late', ['late', 'late']],
    ['lost. "The', ['lost.\n\n“The']],
    ['THE  BOAT,"', ['The boat,”']],
    ['boat was late and', []],
    ['boat sank', []],
    ['oat', []],
    ['', []],
  ])('finds %j', (quote, wanted) => {
    expect(found(quote)).toEqual(wanted)
  })

  it('finds every stretch of words of every text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '.', '渡', '12'), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const from = a % all.length
        const to = from + 1 + (b % (all.length - from))
        const start = all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
        const quote = all.slice(from, to).join(' ')
        expect(locate(indexText(all.join(' ')), quote)).toContainEqual({
          start,
          end: start + quote.length,
        })
      }),
    )
  })
})
