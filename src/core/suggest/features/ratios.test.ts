import { describe, expect, it } from 'vitest'
import { shown } from './features.testing.ts'
import { RATIOS } from './ratios.ts'
import type { FeatureName } from './registry.ts'

const names = Object.keys(RATIOS) as FeatureName[]
const cases: readonly (readonly [text: string, seen: Readonly<Record<string, string>>])[] = [
  ['One in four pupils walks to school.', { 'figure.of': 'One in four' }],
  ['One house in six has no bath.', { 'figure.of': 'One house in six' }],
  ['It sank 3 out of 10 boats.', { 'figure.of': '3 out of 10' }],
  ['They mended 12 of the 40 pumps.', { 'figure.of': '12 of the 40' }],
  ['One of the two lamps is out, and one of three pumps.', {}],
  ['Two trains in three cities were late.', {}],
  ['It rained twice in ten days, two in three weeks.', {}],
  ['He won 7 in 2019.', {}],
  ['Bread is twice as dear as in Ghent.', { 'figure.times': 'twice as' }],
  ['The well holds 30 times the salt that is safe.', { 'figure.times': '30 times the' }],
  ['It takes half as long.', { 'figure.times': 'half as' }],
  ['It was mended three times, and at times the roof leaks.', {}],
  ['Rents went from 12 percent to 9.', { 'figure.range': '12 percent to 9' }],
  ['It fell from 3 to 2.', { 'figure.range': '3 to 2' }],
  ['The board voted 9 to 4 for it.', { 'figure.votes': '9 to 4' }],
  ['The house rejected it 52-48.', { 'figure.votes': '52-48' }],
  ['It passed by 30 votes to 11.', { 'figure.votes': '30 votes' }],
  ['Flight 52-48 was late.', {}],
]

describe('ratios', () => {
  it.each(cases)('are seen in %j', (text, seen) => {
    expect(Object.fromEntries(shown(text, names))).toEqual(seen)
  })

  it('are no number of people where that is the whole', () => {
    expect(shown('1 in 5 children reads.', ['figure.people', 'figure.of'])).toEqual([
      ['figure.of', '1 in 5'],
    ])
  })
})
