import { describe, expect, it } from 'vitest'
import { isSpacedOut, typed, unreadableIn } from './letters.ts'

describe('typed', () => {
  it('undoes ligatures, and no sign that means something else', () => {
    expect(typed('oﬃce ﬁle baﬄe ﬀ ﬂ')).toBe('office file baffle ff fl')
    expect(typed('m² ½ № ™ 10¹')).toBe('m² ½ № ™ 10¹')
  })

  it('undoes the printed shapes of Arabic letters', () => {
    expect(typed('ﻻ')).toBe('لا')
  })

  it('makes odd spaces plain, and keeps one that does not break', () => {
    expect(typed('a\u2009b\tc\u00A0d')).toBe('a b c\u00A0d')
  })
})

describe('unreadableIn', () => {
  it('counts letters that nobody can read', () => {
    expect(unreadableIn('a\uFFFDb\uE001\u{F0001}')).toBe(3)
    expect(unreadableIn('é 字 🙂')).toBe(0)
  })
})

describe('isSpacedOut', () => {
  it('is true of words, and never of figures', () => {
    expect(isSpacedOut('N E W S')).toBe(true)
    expect(isSpacedOut('2 0 2 4')).toBe(false)
    expect(isSpacedOut('a b')).toBe(false)
  })
})
