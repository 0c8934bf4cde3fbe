import { describe, expect, it } from 'vitest'
import { reasonsFor, seenBy } from './cues.testing.ts'
import { figure } from './figure.ts'

const cases: readonly (readonly [text: string, ...seen: string[]])[] = [
  ['Some 10,000 drivers waited.', '10,000'],
  ['It cost £3.5 million, or US$4m.', '£3.5 million', 'US$4m'],
  ['Prices rose 12% and wages 4.5 per cent.', '12%', '4.5 per cent'],
  ['They paid 300 euros for 5km.', '300 euros', '5km'],
  ['Twenty-five people and two thousand cows.', 'Twenty-five', 'two thousand'],
  ['It changed dozens of times, for half of them.', 'dozens of times', 'half'],
  ['A third of the homes and a dozen shops burned.', 'A third', 'a dozen'],
  ['Two leaders met.', 'Two'],
  ['Between 10-20 cars passed.', '10-20'],
  ['It has 1\u00a0000\u00a0000 rows.', '1 000 000'],
  ['Covid-19, G7, the 21st century, 5G and the A40.'],
  ['It began at 10:30 on 5 May 2019.'],
  ['It was so in 2019.'],
  ['About 2000 people came.', '2000'],
  ['1. The first point.'],
  ['As shown before.[3]'],
  ['It used one million tons.', 'one million'],
  ['They came to Ninety Mile Beach.'],
  ['No numbers stand here.'],
]

describe('figure', () => {
  it.each(cases)('reads the figures of %j', (text, ...seen) => {
    expect(seenBy(figure, text)).toEqual(seen)
  })

  it('names percentages, money and counts', () => {
    expect(reasonsFor(figure, 'It took 5 per cent, £2bn, 40 cars and dozens.')).toEqual([
      'a percentage: 5 per cent',
      'a sum of money: £2bn',
      'a figure: 40',
      'a count: dozens',
    ])
  })

  it('reads figures, but no words, in other languages', () => {
    expect(seenBy(figure, '约10000人 دفع ٣٥٪ dozens', false)).toEqual(['10000', '٣٥٪'])
  })
})
