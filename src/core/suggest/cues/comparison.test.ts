import { describe, expect, it } from 'vitest'
import { comparison } from './comparison.ts'
import { seenBy } from './cues.testing.ts'

const cases: readonly (readonly [text: string, ...seen: string[]])[] = [
  ['Rents are higher than wages.', 'higher than'],
  ['It has more cars on the road than Spain.', 'more cars on the road than'],
  ['It is less safe than before.', 'less safe than'],
  ['Twice as many people came.', 'Twice as many'],
  ['Sales doubled, compared with last year.', 'doubled', 'compared with'],
  ['Rents rose by a lot and fell sharply.', 'rose by', 'fell sharply'],
  ['It is three times larger.', 'three times larger'],
  ['More than 10,000 came, less than half a million.'],
  ['Other than that, rather than this.'],
  ['The sun rose.'],
]

describe('comparison', () => {
  it.each(cases)('reads the comparisons of %j', (text, ...seen) => {
    expect(seenBy(comparison, text)).toEqual(seen)
  })
})
