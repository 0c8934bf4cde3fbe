import { describe, expect, it } from 'vitest'
import { seenBy } from './cues.testing.ts'
import { superlative } from './superlative.ts'

const cases: readonly (readonly [text: string, ...seen: string[]])[] = [
  ['It is the largest city.', 'the largest'],
  ['Europe’s most expensive bridge opened.', 'Europe’s most expensive'],
  ['It is the second-largest party.', 'the second-largest'],
  ['It is the only country without one.', 'the only country'],
  ['Sales hit a record high for the first time.', 'a record high', 'for the first time'],
  ['She is the first woman to win.', 'the first woman to'],
  ['The drought is unprecedented.', 'unprecedented'],
  ['The worst storm since 1953 came.', 'The worst'],
  ['In the latest protest, the forest burned.'],
  ['The test in the west had the interest of the guest.'],
  ['It is large.'],
]

describe('superlative', () => {
  it.each(cases)('reads the superlatives of %j', (text, ...seen) => {
    expect(seenBy(superlative, text)).toEqual(seen)
  })
})
