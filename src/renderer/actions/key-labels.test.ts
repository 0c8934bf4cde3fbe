import { describe, expect, it } from 'vitest'
import { type ActionName, actions } from '../../ipc/index.ts'
import { byGroup, labelOf, wordsOfKeys } from './key-labels.ts'

const usual = { keys: {} }

describe('the keys beside an action', () => {
  it('are told apart from another’s', () => {
    expect(wordsOfKeys('endLater', usual)).toEqual([']'])
    expect(wordsOfKeys('endEarlier', usual)).toEqual(['}'])
    for (const heard of ['article', 'draft'] as const) {
      const shown = (Object.keys(actions) as ActionName[])
        .filter((name) => ['anywhere', heard].includes(actions[name].scope))
        .flatMap((name) => wordsOfKeys(name, usual))
      expect(shown).toHaveLength(new Set(shown).size)
    }
  })

  it('are the person’s own', () => {
    expect(wordsOfKeys('undo', { keys: { undo: ['Mod+U'] } })).toEqual(['Ctrl U'])
    expect(wordsOfKeys('undo', { keys: { undo: [] } })).toEqual([])
  })
})

describe('actions', () => {
  it('are named as the table does, unless there is a better name', () => {
    expect(labelOf('verdict1')).toBe('First verdict of the pack')
    expect(labelOf('verdict1', { verdict1: 'True' })).toBe('True')
  })

  it('are all in a group, in the table’s order', () => {
    expect(byGroup().flatMap(({ names }) => names)).toEqual(Object.keys(actions))
    expect(byGroup(['undo', 'markClaim', 'redo'])).toEqual([
      { group: 'Dossier', names: ['undo', 'redo'] },
      { group: 'Marking', names: ['markClaim'] },
    ])
  })
})
