import { describe, expect, it } from 'vitest'
import { withAccents } from './accents.ts'
import type { Piece } from './layout.ts'

function piece(text: string, x: number, width: number, y = 100): Piece {
  return { text, x, y, width, size: 10, font: 'f' }
}

function texts(...pieces: Piece[]): string[] {
  return withAccents(pieces).map(({ text }) => text)
}

describe('withAccents', () => {
  it('puts an accent that is drawn over the next letter into it', () => {
    expect(texts(piece('M¨', 10, 14), piece('unster', 18.7, 30))).toEqual(['M', 'ünster'])
    expect(texts(piece('¨', 10, 5, 98), piece('Anderung', 9, 40))).toEqual(['Änderung'])
    expect(texts(piece('P˚', 10, 12), piece('uvodn´', 16, 30), piece('ı', 41.5, 3))).toEqual([
      'P',
      'ůvodn',
      'í',
    ])
  })

  it('leaves accents alone that stand beside a letter, or over one that takes none', () => {
    expect(texts(piece('x˜', 10, 10), piece('a', 21, 5))).toEqual(['x˜', 'a'])
    expect(texts(piece('M¨', 10, 14), piece('7', 19, 5))).toEqual(['M¨', '7'])
    expect(texts(piece('M¨', 10, 14), piece('u', 19, 5, 120))).toEqual(['M¨', 'u'])
  })

  it('ends the word before where the accented letter begins', () => {
    expect(withAccents([piece('M¨', 10, 14), piece('u', 18.7, 5)])[0]?.width).toBeCloseTo(8.7)
  })
})
