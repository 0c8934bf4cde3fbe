import { expect, it } from 'vitest'
import { inflect } from './inflect.ts'

it.each([
  ['law+', ['law', 'laws']],
  ['city+', ['city', 'cities']],
  ['vote~', ['vote', 'votes', 'voted', 'voting']],
  ['deny~', ['deny', 'denies', 'denied', 'denying']],
  ['reach~', ['reach', 'reaches', 'reached', 'reaching']],
  ['per_cent', ['per_cent']],
])('writes out %s', (entry, forms) => {
  expect(inflect(entry)).toEqual(forms)
})
