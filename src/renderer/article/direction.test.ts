import { describe, expect, it } from 'vitest'
import { directionAt, letterDirection } from './direction.ts'

const text = '12 شركات\n\nThe word سلام'
const blocks = [
  { start: 0, end: 8 },
  { start: 10, end: 23 },
].map((span) => ({ ...span, kind: 'paragraph' as const }))
const article = { text, blocks } as unknown as Parameters<typeof directionAt>[0]

describe('the direction', () => {
  it('of a paragraph is that of its first letter', () => {
    expect(directionAt(article, 0)).toBe('rtl')
    expect(directionAt(article, 8)).toBe('rtl')
    expect(directionAt(article, 12)).toBe('ltr')
  })

  it('of a letter is its own, and of a sign that of its paragraph', () => {
    expect(letterDirection(article, 0)).toBe('ltr')
    expect(letterDirection(article, 2)).toBe('rtl')
    expect(letterDirection(article, 3)).toBe('rtl')
    expect(letterDirection(article, 20)).toBe('rtl')
    expect(letterDirection(article, 13)).toBe('ltr')
  })
})
