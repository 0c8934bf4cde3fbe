import { describe, expect, it } from 'vitest'
import { inReadingOrder } from './direction.ts'

/** Words as they stand from left to right, read. */
function read(...texts: string[]): string {
  return readIn(texts, false)
}

function readIn(texts: readonly string[], isRtlText: boolean): string {
  return inReadingOrder(
    texts.map((text) => ({ text })),
    (piece, text) => ({ ...piece, text }),
    isRtlText,
  )
    .map(({ text }) => text)
    .join('')
}

describe('inReadingOrder', () => {
  it('leaves a line of one direction as it stands', () => {
    expect(read('The', ' ', 'city', ' ', '(1)')).toBe('The city (1)')
  })

  it('reads Hebrew from the right, and its figures from the left', () => {
    expect(read('.', 'שקל', ' ', 'מיליון', ' ', '12.5', ' ', 'של')).toBe('של 12.5 מיליון שקל.')
  })

  it('keeps the figures of a list of numbers each whole, the right one first', () => {
    expect(read('30', ' ', '250', ' ', 'בתים', ' ', 'חדשים')).toBe('חדשים בתים 250 30')
  })

  it('keeps foreign words in their own order', () => {
    expect(readIn(['חדשה', ' ', 'Siemens', ' ', 'AG', ' ', 'חברת'], true)).toBe(
      'חברת Siemens AG חדשה',
    )
  })

  it('turns the brackets of Arabic words', () => {
    expect(read('(', 'آذار', ')', ' ', 'مارس')).toBe('مارس (آذار)')
  })

  it('reads Hebrew words in an English line from their right', () => {
    expect(read('The', ' ', 'word', ' ', 'עליכם', ' ', 'שלום', ' ', 'means', ' ', 'peace')).toBe(
      'The word שלום עליכם means peace',
    )
  })
})
