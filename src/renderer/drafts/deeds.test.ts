import { expect, it } from 'vitest'
import { candidateOf, deedsFor } from './deeds.ts'
import type { CarriedClaim, Outcome } from './outcomes.ts'

function possible(outcome: Outcome, now: object, needsLook = true): string[] {
  const claim = { outcome, needsLook, now } as unknown as CarriedClaim
  return deedsFor(claim)
    .filter(({ isPossible }) => isPossible)
    .map(({ deed }) => deed)
}

const here = { position: { start: 1, end: 2 }, outcome: 'edited' }

it('lets an edited claim be right, wrong, elsewhere or gone', () => {
  expect(possible('edited', here)).toEqual(['place', 'gone', 'accept', 'reopen'])
})

it('takes nobody’s word that an ambiguous claim is right before it has a place', () => {
  const nowhere = { position: null, outcome: 'ambiguous' }
  expect(possible('ambiguous', nowhere)).toEqual(['place', 'gone', 'reopen'])
  expect(possible('ambiguous', here)).toContain('accept')
})

it('lets a deleted claim be gone or placed, and has nothing to check again', () => {
  expect(possible('deleted', { position: null, outcome: 'deleted' })).toEqual(['place', 'accept'])
})

it('asks nothing of a claim that needs no look, and lets it be checked again', () => {
  expect(possible('unchanged', { ...here, outcome: 'unchanged' }, false)).toEqual([
    'place',
    'reopen',
  ])
})

it('shows a candidate with whole words round it', () => {
  const text = 'Between spring and autumn the ferry runs twice a day, if the weather lets it.'
  const start = text.indexOf('the ferry')
  expect(candidateOf(text, { start, end: start + 26 })).toBe(
    '…spring and autumn the ferry runs twice a day, if the weather lets…',
  )
})
