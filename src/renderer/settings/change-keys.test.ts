import { describe, expect, it } from 'vitest'
import { type ActionName, actions, keysOf } from '../../ipc/index.ts'
import { takenBy } from '../actions/keys.ts'
import { giveKey, isUsual, judgePressed, losers, resetKeys, takeKeyOff } from './change-keys.ts'

const mark = { name: 'markClaim', key: 'C' } as const
const names = Object.keys(actions) as ActionName[]

describe('a key that is pressed for an action', () => {
  it('is free, its own, another’s, or nobody’s to give', () => {
    expect(judgePressed({}, mark, 'Y')).toEqual({ kind: 'free' })
    expect(judgePressed({}, mark, 'C')).toEqual({ kind: 'same' })
    expect(judgePressed({}, mark, 'J')).toEqual({ kind: 'taken', by: 'nextClaim' })
    expect(judgePressed({}, mark, 'Mod+C')).toEqual({
      kind: 'reserved',
      use: 'copies what is selected',
    })
  })

  it('is free again once its owner has another', () => {
    expect(judgePressed({ nextClaim: ['W'] }, mark, 'J')).toEqual({ kind: 'free' })
  })
})

it('is another’s only where both would be heard', () => {
  const deed = { name: 'draftGone', key: 'G' } as const
  expect(judgePressed({}, deed, 'C')).toEqual({ kind: 'free' })
  expect(judgePressed({}, deed, 'R')).toEqual({ kind: 'taken', by: 'draftPlace' })
  expect(judgePressed({}, deed, 'Mod+Z')).toEqual({ kind: 'taken', by: 'undo' })
  expect(judgePressed({}, { name: 'undo', key: 'Mod+Z' }, 'G')).toMatchObject({ kind: 'taken' })
})

describe('giving a key', () => {
  it('replaces the one that was there, in its place', () => {
    expect(giveKey({}, { name: 'redo', key: 'Mod+Shift+Z' }, 'Mod+R')).toEqual({
      redo: ['Mod+R', 'Mod+Y'],
    })
  })

  it('adds one where there was none', () => {
    expect(giveKey({}, { name: 'markClaim', key: null }, 'Y')).toEqual({ markClaim: ['C', 'Y'] })
  })

  it('takes it off the action that had it', () => {
    expect(giveKey({}, mark, 'J')).toEqual({ markClaim: ['J'], nextClaim: [] })
  })

  it('stores nothing where the keys are the usual ones again', () => {
    expect(giveKey({ markClaim: ['Y'] }, { name: 'markClaim', key: 'Y' }, 'C')).toEqual({})
  })

  it('keeps what the settings have of actions that this version does not know', () => {
    expect(giveKey({ fromTheFuture: ['Z'] }, mark, 'Y')).toEqual({
      fromTheFuture: ['Z'],
      markClaim: ['Y'],
    })
  })
})

describe('taking a key off', () => {
  it('leaves the others', () => {
    expect(takeKeyOff({}, { name: 'redo', key: 'Mod+Y' })).toEqual({ redo: ['Mod+Shift+Z'] })
    expect(takeKeyOff({}, mark)).toEqual({ markClaim: [] })
  })
})

describe('the usual keys', () => {
  it('come back, from whoever was given them', () => {
    const keys = giveKey({}, mark, 'J')
    const reset = resetKeys(keys, 'nextClaim')
    expect(reset).toEqual({ markClaim: [] })
    expect(isUsual(reset, 'nextClaim')).toBe(true)
    expect(losers(keys, reset)).toEqual(['markClaim'])
  })

  it('all come back, whatever was changed, in any order', () => {
    let keys = giveKey({}, mark, 'J')
    keys = giveKey(keys, { name: 'previousClaim', key: 'K' }, 'C')
    keys = giveKey(keys, { name: 'undo', key: null }, 'K')
    for (const name of names) keys = resetKeys(keys, name)
    for (const name of names) keys = resetKeys(keys, name)
    expect(keys).toEqual({})
  })

  it('never leave one key to two actions', () => {
    let keys = giveKey({}, mark, 'J')
    keys = giveKey(keys, { name: 'nextClaim', key: null }, 'C')
    keys = resetKeys(keys, 'markClaim')
    for (const name of names) {
      for (const key of keysOf(name, { keys })) expect(takenBy(key, name, { keys })).toBeNull()
    }
  })
})
