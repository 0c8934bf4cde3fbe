import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, linesIn } from './text-chunks.ts'

describe('a long text', () => {
  it('is cut into pieces that are the text again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', ' ', '\n', '\f', '😀', 'word '.repeat(900), 'x'.repeat(7000)),
        ),
        (parts) => {
          const text = parts.join('')
          const pieces = chunksOf(text).map(({ start, end }) => text.slice(start, end))
          expect(pieces.join('')).toBe(text)
          for (const piece of pieces) expect(piece).not.toMatch(/[\uD800-\uDFFF]/u)
        },
      ),
    )
  })

  it('is cut after a line’s end where there is one', () => {
    const text = `${'line\n'.repeat(3000)}last`
    const pieces = chunksOf(text).map(({ start, end }) => text.slice(start, end))
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true)
  })

  it('is cut at the end of each page', () => {
    const text = 'one\fthe second\f\flast'
    expect(chunksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'one\f',
      'the second\f',
      '\f',
      'last',
    ])
  })

  it('takes as many lines as its words need', () => {
    expect(linesIn('one\ntwo\n', { start: 0, end: 8 }, 80)).toBe(2)
    expect(linesIn('x'.repeat(161), { start: 0, end: 161 }, 80)).toBe(3)
    expect(linesIn('', { start: 0, end: 0 }, 80)).toBe(0)
  })
})
