import { expect, it } from 'vitest'
import { type Claim, ClaimOrder, type Dossier } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { OpenSuggestions } from '../state/open-suggestions.ts'
import { stepClaim, stepSuggestion } from './selection-state.ts'

const made = ['a', 'b', 'c'].map((id) => [
  id,
  { id, places: {}, made: { at: id } } as unknown as Claim,
])
const claims = new ClaimOrder({ claims: Object.fromEntries(made) } as Dossier, 'draft')
const suggestions = new OpenSuggestions([
  { start: 5, end: 9 },
  { start: 20, end: 29 },
] as Suggestion[])

it('goes from claim to claim and stays at the ends', () => {
  expect(stepClaim(claims, null, 1)?.id).toBe('a')
  expect(stepClaim(claims, null, -1)?.id).toBe('c')
  expect(stepClaim(claims, { kind: 'claim', id: 'a' }, 1)?.id).toBe('b')
  expect(stepClaim(claims, { kind: 'claim', id: 'c' }, 1)?.id).toBe('c')
})

it('goes from suggestion to suggestion, and answers null past the last', () => {
  expect(stepSuggestion(suggestions, -1, 1)?.id).toBe('suggestion-5')
  expect(stepSuggestion(suggestions, 5, 1)?.id).toBe('suggestion-20')
  expect(stepSuggestion(suggestions, 20, 1)).toBeNull()
  expect(stepSuggestion(suggestions, 20, -1)?.id).toBe('suggestion-5')
})
