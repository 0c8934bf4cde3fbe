import fc from 'fast-check'
import { expect, it } from 'vitest'
import { offsetsOf } from './annotations-offsets.ts'

it('count as a string’s own iterator does, and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { toPoints, toUnits } = offsetsOf(text)
      let units = 0
      const characters = [...text]
      characters.forEach((character, points) => {
        expect(toPoints(units)).toBe(points)
        expect(toUnits(points)).toBe(units)
        units += character.length
      })
      expect(toPoints(text.length)).toBe(characters.length)
      expect(toUnits(characters.length)).toBe(text.length)
      expect(toUnits(characters.length + 1)).toBeNull()
    }),
  )
})
