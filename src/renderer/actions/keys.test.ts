import { describe, expect, it } from 'vitest'
import { type ActionName, actions } from '../../ipc/index.ts'
import { actionFor, isBare, keyOf, keyWords, takenBy } from './keys.ts'

const usual = { bareKeys: true, keys: {} }
const press = (key: string, more: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

describe('a key press', () => {
  it('is named with its modifiers, in one order', () => {
    expect(press('z', { shiftKey: true, ctrlKey: true })).toBe('Mod+Shift+Z')
    expect(press('ArrowUp', { altKey: true, ctrlKey: true })).toBe('Mod+Alt+ArrowUp')
    expect(press('?', { shiftKey: true })).toBe('?')
  })

  it('is the same letter with the caps lock and on a layout without Latin letters', () => {
    expect(press('C')).toBe('C')
    expect(press('ؤ', { code: 'KeyC' })).toBe('C')
  })

  it('is nothing for a modifier alone, and with the system’s own modifier', () => {
    expect(press('Shift', { shiftKey: true })).toBe('')
    expect(press('c', { metaKey: true })).toBe('')
  })
})

describe('an action', () => {
  it('is found by its key, with the article in focus', () => {
    expect(actionFor('C', 'article', usual)).toBe('markClaim')
    expect(actionFor('?', 'article', usual)).toBe('showKeys')
  })

  it('of the article is not heard elsewhere', () => {
    expect(actionFor('C', 'anywhere', usual)).toBeNull()
    expect(actionFor('Mod+K', 'anywhere', usual)).toBe('palette')
  })

  it('is found by the key that the person gave it, and not by the usual one', () => {
    const settings = { ...usual, keys: { markClaim: ['Y'] } }
    expect(actionFor('Y', 'article', settings)).toBe('markClaim')
    expect(actionFor('C', 'article', settings)).toBeNull()
  })

  it('keeps its keys with modifiers when the bare ones are switched off', () => {
    const settings = { ...usual, bareKeys: false }
    expect(actionFor('C', 'article', settings)).toBeNull()
    expect(actionFor('Tab', 'article', settings)).toBeNull()
    expect(actionFor('Mod+Z', 'article', settings)).toBe('undo')
  })

  it('is another one while claims are reviewed, and neither takes the other’s', () => {
    expect(actionFor('N', 'article', usual)).toBe('nextUnticked')
    expect(actionFor('N', 'review', usual)).toBe('reviewNext')
    expect(actionFor('J', 'review', usual)).toBeNull()
    expect(takenBy('N', 'reviewNext', usual)).toBeNull()
    expect(takenBy('A', 'reviewNext', usual)).toBe('reviewApprove')
  })

  it('shares none of its usual keys with another', () => {
    for (const name of Object.keys(actions) as ActionName[]) {
      for (const key of actions[name].keys)
        expect([key, takenBy(key, name, usual)]).toEqual([key, null])
    }
  })
})

describe('the words of a key', () => {
  it('are those on the keyboard', () => {
    expect(keyWords('Mod+Shift+Z')).toBe('Ctrl Shift Z')
    expect(keyWords('?')).toBe('?')
    expect(keyWords('+')).toBe('+')
    expect(keyWords('Mod++')).toBe('Ctrl +')
    expect(keyWords('-')).toBe('−')
    expect(keyWords('Shift+ArrowLeft')).toBe('Shift ←')
  })

  it('tell which keys can be switched off', () => {
    expect(['C', 'Shift+T', '1', '[', 'Tab'].every(isBare)).toBe(true)
    expect(['Mod+C', 'F1', 'ArrowLeft', 'Escape', 'Enter'].some(isBare)).toBe(false)
  })
})
