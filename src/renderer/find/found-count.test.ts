import { describe, expect, it } from 'vitest'
import { foundCount } from './found-count.ts'
import { MOST_PAINTED, paintWindow } from './paint-window.ts'

describe('the find bar', () => {
  it.each([
    ['', 0, null, ''],
    [' ', 0, null, ''],
    ['tax', 0, null, 'Not in the article'],
    ['tax', 12, 2, '3 of 12'],
    ['tax', 12, null, '12 found'],
  ])('says of %j, found %i times, at %j: %s', (query, count, at, expected) => {
    expect(foundCount(query, count, at)).toBe(expected)
  })
})

describe('what is painted', () => {
  it('is everything where it is not too much', () => {
    expect(paintWindow(0, null)).toEqual({ from: 0, to: 0 })
    expect(paintWindow(MOST_PAINTED, 7)).toEqual({ from: 0, to: MOST_PAINTED })
  })

  it('is what is around the current one where it is too much', () => {
    expect(paintWindow(9000, 0)).toEqual({ from: 0, to: 2000 })
    expect(paintWindow(9000, 5000)).toEqual({ from: 4000, to: 6000 })
    expect(paintWindow(9000, 8999)).toEqual({ from: 7000, to: 9000 })
    expect(paintWindow(9000, null)).toEqual({ from: 0, to: 2000 })
  })
})
