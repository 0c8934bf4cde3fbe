import { describe, expect, it } from 'vitest'
import type { KeyedConflict } from '../../ipc/index.ts'
import { nextUndecided, undecided } from './choices.ts'
import { mergedWords, namesOf, needsLook, originWords, progressWords } from './hand-off-words.ts'

const none = { value: undefined, set: null }
const conflicts: KeyedConflict[] = ['a', 'b', 'c'].map((key) => ({
  ...{ key, path: ['claims', key, 'verdict'], ours: none, theirs: none },
}))

describe('the next conflict to decide', () => {
  it('is the next one that is not decided, going round', () => {
    expect(nextUndecided(conflicts, {}, 'a')?.key).toBe('b')
    expect(nextUndecided(conflicts, { b: 'ours' }, 'a')?.key).toBe('c')
    expect(nextUndecided(conflicts, { c: 'theirs' }, 'b')?.key).toBe('a')
    expect(nextUndecided(conflicts, {}, null)?.key).toBe('a')
  })

  it('is none where all are decided', () => {
    const all = { a: 'ours', b: 'theirs', c: 'ours' } as const
    expect(nextUndecided(conflicts, all, 'a')).toBeNull()
    expect(undecided(conflicts, { b: 'ours' }).map(({ key }) => key)).toEqual(['a', 'c'])
  })
})

describe('the words of a hand-off', () => {
  const person = (name: string) => ({ id: name, name, initials: '', role: 'editor' as const })

  it('say who made what is new', () => {
    expect(namesOf([person('Erin'), person('Ed')])).toBe('Erin and Ed')
    expect(namesOf(['Erin', 'Ed', 'Ada', 'Bo'].map(person))).toBe('Erin, Ed and 2 more')
    const made = { first: '2031-03-02T10:00:00Z', last: '2031-03-05T10:00:00Z' }
    expect(originWords({ steps: 14, by: [person('Erin')], made })).toMatch(
      /^from Erin, 14 steps since /,
    )
    expect(originWords({ steps: 0, by: [], made: null })).toBe('nothing new')
  })

  it('say how far it is', () => {
    expect(progressWords(1, 3)).toBe('1 of 3 decided')
    expect(progressWords(3, 3)).toBe('All 3 decided')
    expect(progressWords(1, 1)).toBe('Decided')
  })

  it('say what needs a look after a merge', () => {
    const carried = (outcome: 'moved' | 'ambiguous') => ({
      ...{ record: 'claims' as const, id: outcome, draftId: 'd', words: '', outcome },
    })
    expect(needsLook(carried('moved'))).toBe(false)
    const merged = { id: 'd', kind: 'merge' as const, backup: null }
    expect(mergedWords({ ...merged, carried: [carried('moved')] })).toBe('Merged.')
    expect(mergedWords({ ...merged, carried: [carried('ambiguous')] })).toContain('needs a look')
    expect(mergedWords({ ...merged, kind: 'nothing', carried: [] })).toContain('here already')
  })
})
