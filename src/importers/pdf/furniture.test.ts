import { describe, expect, it } from 'vitest'
import { withoutFurniture } from './furniture.ts'
import type { Page, Piece } from './layout.ts'

function piece(text: string, x: number, y: number): Piece {
  return { text, x, y, width: text.length * 5, size: 10, font: 'f' }
}

function page(number: number, pieces: readonly Piece[]): Page {
  const body = [200, 212, 224, 500, 512].map((y) => piece(`Text ${number} at ${y}`, 72, y))
  return { number, width: 595, height: 842, pieces: [...pieces, ...body], asides: [], links: [] }
}

function textsOf(pages: readonly Page[]): string[][] {
  return pages.map(({ pieces }) =>
    pieces.map(({ text }) => text).filter((text) => !text.startsWith('Text')),
  )
}

describe('withoutFurniture', () => {
  it('drops what comes again at the same height, with the pages counted, on left and right pages', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      page(number, [
        piece(number % 2 === 0 ? 'The Daily Reader' : 'A report on the city', 72, 40),
        piece(`Page ${number + 8} of 40`, 400, 800),
      ]),
    )
    const { pages: left, dropped } = withoutFurniture(pages)
    expect(textsOf(left)).toEqual(pages.map(() => []))
    expect(dropped).toBe(14)
  })

  it('drops page numbers alone, in Roman too, and keeps a first page that has none', () => {
    const numbers = ['', 'ii', 'iii', 'iv', 'v']
    const pages = numbers.map((text, index) =>
      page(index + 1, text === '' ? [piece('A title', 72, 60)] : [piece(text, 300, 800)]),
    )
    expect(textsOf(withoutFurniture(pages).pages)).toEqual([['A title'], [], [], [], []])
  })

  it('keeps words that do not come again, and figures that count nothing', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(number, [
        piece(`Chapter ${['one', 'two', 'three', 'four'][number - 1]}`, 72, 40),
        piece(`Population ${number * 217}`, 72, 800),
      ]),
    )
    const { pages: left, dropped } = withoutFurniture(pages)
    expect(textsOf(left)).toEqual(textsOf(pages))
    expect(dropped).toBe(0)
  })

  it('keeps what comes again in the middle of pages, or within the text', () => {
    const pages = [1, 2, 3].map((number) => page(number, [piece('The same words', 72, 400)]))
    expect(textsOf(withoutFurniture(pages).pages)).toEqual(textsOf(pages))
    const inText = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
      ...page(number, []),
      pieces: [
        piece(number < 5 ? 'said the mayor.' : `Other ${'abcdefgh'[number - 1]}`, 72, 60),
        ...[72, 84, 96].map((y) => piece(`Words of their own ${number} ${y}`, 72, y)),
      ],
    }))
    expect(withoutFurniture(inText).dropped).toBe(0)
  })

  it('drops nothing but a bare page number of two pages', () => {
    const pages = [1, 2].map((number) =>
      page(number, [piece('The Daily Reader', 72, 40), piece(`- ${number} -`, 300, 800)]),
    )
    expect(textsOf(withoutFurniture(pages).pages)).toEqual([
      ['The Daily Reader'],
      ['The Daily Reader'],
    ])
  })
})
