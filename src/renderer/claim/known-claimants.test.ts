import { expect, it } from 'vitest'
import { knownClaimants } from './known-claimants.ts'

const claims = (...names: string[]) => names.map((claimant) => ({ claimant }))

it('tells each claimant once, the most frequent first', () => {
  expect(knownClaimants(claims('Ann Lee', '', 'Bob Cole', ' Bob Cole ', '  ', 'Cy Orr'))).toEqual([
    'Bob Cole',
    'Ann Lee',
    'Cy Orr',
  ])
})

it('tells none where nobody is named', () => {
  expect(knownClaimants(claims('', ''))).toEqual([])
})
