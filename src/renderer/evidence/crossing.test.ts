import { describe, expect, it } from 'vitest'
import { crossing } from './crossing.ts'

describe('two readings of the same words', () => {
  const before = 'The council spent 12 million on the bridge. The rest was saved.'

  it('have every span in common where they are the same', () => {
    expect(crossing(before, before)({ start: 4, end: 11 })).toEqual({ start: 4, end: 11 })
  })

  it('have a passage in common that only stands elsewhere', () => {
    const after = `Page 1\n${before.replaceAll(' ', '  ')}`
    const span = { start: 4, end: before.indexOf('.') }
    const found = crossing(before, after)(span)
    expect(found && after.slice(found.start, found.end)).toBe(
      'council  spent  12  million  on  the  bridge',
    )
  })

  it('do not have other words in common', () => {
    const after = before.replace('12', '72')
    expect(crossing(before, after)({ start: 4, end: before.indexOf('.') })).toBeNull()
  })
})
