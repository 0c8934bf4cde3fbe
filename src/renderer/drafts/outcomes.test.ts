import { expect, it } from 'vitest'
import { type CarriedClaim, groupsOf, lookedAt, nextToLookAt, outcomeOf } from './outcomes.ts'

function claim(
  id: string,
  outcome: CarriedClaim['outcome'],
  { needsLook = true, isLookedAt = false } = {},
): CarriedClaim {
  return { id, outcome, needsLook, isLookedAt } as CarriedClaim
}

it('lists a claim under what became of it; words that stand in a new sentence on their own', () => {
  expect(outcomeOf({ outcome: 'moved', contextChanged: false })).toBe('moved')
  expect(outcomeOf({ outcome: 'moved', contextChanged: true })).toBe('around')
  expect(outcomeOf({ outcome: 'unchanged', contextChanged: true })).toBe('around')
  expect(outcomeOf({ outcome: 'marked', contextChanged: false })).toBe('unchanged')
  expect(outcomeOf({ outcome: 'edited', contextChanged: true })).toBe('edited')
})

it('puts edited and deleted claims first, in the order of the text, without empty groups', () => {
  const groups = groupsOf([claim('a', 'moved'), claim('b', 'deleted'), claim('c', 'edited')])
  expect(groups.map(({ outcome }) => outcome)).toEqual(['edited', 'deleted', 'moved'])
  const [edited] = groupsOf([claim('a', 'edited'), claim('b', 'edited')])
  expect(edited?.claims.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('counts what needs a look and had one', () => {
  const calm = { needsLook: false, isLookedAt: true }
  const claims = [claim('a', 'edited', { isLookedAt: true }), claim('b', 'deleted')]
  expect(lookedAt([...claims, claim('c', 'moved', calm)])).toEqual({ done: 1, of: 2 })
})

it('finds the next claim to look at, going round, and none where all had a look', () => {
  const [a, b, c] = [
    claim('a', 'edited'),
    claim('b', 'edited', { isLookedAt: true }),
    claim('c', 'moved', { needsLook: false }),
  ]
  expect(nextToLookAt([a, b, c], null)?.id).toBe('a')
  expect(nextToLookAt([a, b, c], 'b')?.id).toBe('a')
  expect(nextToLookAt([a, b, c], 'a')).toBeNull()
})
