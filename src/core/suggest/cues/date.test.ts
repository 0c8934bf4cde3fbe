import { describe, expect, it } from 'vitest'
import { seenBy } from './cues.testing.ts'
import { date } from './date.ts'

const cases: readonly (readonly [text: string, ...seen: string[]])[] = [
  ['It must be done by next April.', 'by next April'],
  ['In August, it rained.', 'in August'],
  ['The 2008 declaration was read on 3 May 2019.', '2008', 'on 3 May 2019'],
  ['On January 6, 2021, they came.', 'on January 6, 2021'],
  ['It was built in the late 1990s, and since 2001 it stood.', 'in the late 1990s', 'since 2001'],
  ['It was built in the 1990s.', 'in the 1990s'],
  ['Yesterday it snowed; on Monday it thawed.', 'yesterday', 'on Monday'],
  ['He left three years ago.', 'three years ago'],
  ['It fell over the past five years.', 'over the past five years'],
  ['Peace lasted for decades.', 'for decades'],
  ['It ended in March.', 'in March'],
  ['It starts by the end of next month.', 'by the end of next month'],
  ['Since last summer, nobody came.', 'since last summer'],
  ['On 2020-05-01 it closed.', 'on 2020-05-01'],
  ['May I ask whether they may march?'],
  ['It cost 1,999 pounds, not £2000.'],
  ['A second later nobody spoke.'],
  ['This is no date.'],
]

describe('date', () => {
  it.each(cases)('reads the dates of %j', (text, ...seen) => {
    expect(seenBy(date, text)).toEqual(seen)
  })

  it('reads years and numeric dates in other languages', () => {
    expect(seenBy(date, 'Am 01.02.2019 und 2020, nicht im Mai', false)).toEqual([
      '01.02.2019',
      '2020',
    ])
  })
})
