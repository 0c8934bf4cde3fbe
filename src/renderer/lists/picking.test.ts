import { describe, expect, it } from 'vitest'
import { ranged, stepped, toggled } from './picking.ts'

const shown = ['a', 'b', 'c', 'd']

describe('choosing', () => {
  it('adds one more as the last, and takes it away again', () => {
    expect(toggled(['a'], 'c')).toEqual(['a', 'c'])
    expect(toggled(['a', 'c'], 'a')).toEqual(['c'])
    expect(toggled(['a'], 'a')).toEqual([])
  })

  it('takes all from one row to another, the other last', () => {
    expect(ranged(shown, 'b', 'd')).toEqual(['b', 'c', 'd'])
    expect(ranged(shown, 'd', 'b')).toEqual(['d', 'c', 'b'])
    expect(ranged(shown, 'b', 'b')).toEqual(['b'])
  })

  it('takes one row where the range begins at none that is shown', () => {
    expect(ranged(shown, undefined, 'c')).toEqual(['c'])
    expect(ranged(shown, 'hidden', 'c')).toEqual(['c'])
  })
})

describe('a key', () => {
  it('goes from row to row and stays at the ends', () => {
    expect(stepped('ArrowDown', 1, 4)).toBe(2)
    expect(stepped('ArrowDown', 3, 4)).toBe(3)
    expect(stepped('ArrowUp', 0, 4)).toBe(0)
    expect(stepped('Home', 2, 4)).toBe(0)
    expect(stepped('End', 2, 4)).toBe(3)
  })

  it('goes on from where a row was that is gone', () => {
    expect(stepped('ArrowDown', -1, 4)).toBe(0)
    expect(stepped('ArrowDown', -1, 4, 2)).toBe(2)
    expect(stepped('ArrowUp', -1, 4, 2)).toBe(1)
    expect(stepped('ArrowDown', -1, 4, 9)).toBe(3)
  })

  it('goes nowhere in an empty list, and without being such a key', () => {
    expect(stepped('ArrowDown', -1, 0)).toBeNull()
    expect(stepped('x', 1, 4)).toBeNull()
  })
})
