import { describe, expect, it } from 'vitest'
import { reasonsFor, seenBy } from './cues.testing.ts'
import { decision } from './decision.ts'

const cases: readonly (readonly [text: string, ...seen: string[]])[] = [
  ['It follows the declaration of independence.', 'declaration of independence'],
  ['They brokered a deal.', 'brokered a deal'],
  ['The court ruled on its parking space law.', 'ruled', 'parking space law'],
  ['The EU compromise proposal failed.', 'EU compromise proposal'],
  ['Both signed the Paris Agreement.', 'signed the Paris Agreement'],
  ['Voters approved it, and the mayor resigned.', 'approved', 'resigned'],
  ['The deal with Iran holds.', 'deal'],
  ['We must deal with it.'],
  ['Bill and the lawyer were in the garden.'],
  ['Opposition Leader Bill Shorten spoke on the Data Bill.', 'Data Bill'],
  ['Nothing was done.'],
]

describe('decision', () => {
  it.each(cases)('reads the decisions of %j', (text, ...seen) => {
    expect(seenBy(decision, text)).toEqual(seen)
  })

  it('tells a decision with a name from a bare verb', () => {
    expect(reasonsFor(decision, 'They voted on the gun law.')).toEqual([
      'a decision: voted',
      'a named decision: gun law',
    ])
  })
})
