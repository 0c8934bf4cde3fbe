import { describe, expect, it } from 'vitest'
import { menuPlace } from './menu-place.ts'

const focused = { left: 40, bottom: 60 } as DOMRect

describe('a context menu', () => {
  it('opens at the pointer', () => {
    expect(menuPlace({ clientX: 7, clientY: 9, button: 2 }, focused)).toEqual({
      x: 7,
      y: 9,
      byKey: false,
    })
  })

  it.each([0, -1])(
    'opens under what has the focus when a key asks for it (button %i)',
    (button) => {
      expect(menuPlace({ clientX: 0, clientY: 0, button }, focused)).toEqual({
        x: 40,
        y: 60,
        byKey: true,
      })
    },
  )
})
