import { describe, expect, it } from 'vitest'
import { nextScale, zoomOf } from './zoom.ts'

describe('zooming', () => {
  it('goes by steps that people know', () => {
    expect(nextScale(1, 1)).toBe(1.25)
    expect(nextScale(1, -1)).toBe(0.8)
    expect(nextScale(0.93, 1)).toBe(1)
    expect(nextScale(0.93, -1)).toBe(0.8)
  })

  it('ends at a largest and a smallest size', () => {
    expect(nextScale(8, 1)).toBe(8)
    expect(nextScale(0.1, -1)).toBe(0.1)
  })

  it('is asked for by the usual keys', () => {
    expect(['+', '=', '-', '0', 'a'].map((key) => zoomOf({ key }))).toEqual([1, 1, -1, 'fit', null])
  })
})
