import { expect, it } from 'vitest'
import { asItStood, standingOf } from './draft-states.ts'

it('tells the draft under check from those that were', () => {
  expect(standingOf({ id: 'a', state: 'taken' }, 'a')).toBe('current')
  expect(standingOf({ id: 'a', state: 'taken' }, 'b')).toBe('earlier')
  expect(standingOf({ id: 'a', state: 'arriving' }, 'b')).toBe('arriving')
})

it('names the draft that was taken next, past those that were refused', () => {
  const drafts = [
    { number: 3, state: 'taken' },
    { number: 1, state: 'taken' },
    { number: 2, state: 'refused' },
  ] as const
  expect(asItStood({ number: 1 }, drafts)).toBe(
    'Draft 1, as it stood before draft 3 was taken. Nothing can be changed here.',
  )
})
