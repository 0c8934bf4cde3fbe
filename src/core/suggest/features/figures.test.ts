import { describe, expect, it } from 'vitest'
import { shown } from './features.testing.ts'
import { FIGURES } from './figures.ts'
import type { FeatureName } from './registry.ts'

const names = Object.keys(FIGURES) as FeatureName[]
const cases: readonly (readonly [text: string, seen: Readonly<Record<string, string>>])[] = [
  ['Prices rose 12% then.', { figure: '12%', 'figure.percent': '12%', 'figure.exact': '12%' }],
  [
    'It cost £3.5 million.',
    {
      figure: '£3.5 million',
      'figure.money': '£3.5 million',
      'figure.scale': '£3.5 million',
      'figure.decimal': '£3.5 million',
      'figure.exact': '£3.5 million',
    },
  ],
  [
    'Some 10,000 drivers waited.',
    {
      figure: '10,000 drivers',
      'figure.big': '10,000 drivers',
      'figure.people': '10,000 drivers',
    },
  ],
  [
    'Of 1 300 000 euros, it had 2019 300 times.',
    {
      figure: '1 300 000 euros',
      'figure.two': '',
      'figure.big': '1 300 000 euros',
      'figure.money': '1 300 000 euros',
      'date.year': '2019',
    },
  ],
  ['It was so in 2019.', { 'date.year': '2019' }],
  ['Between 2010 and 2020.', { 'date.year': '2010', 'date.years': '' }],
  [
    'About 2000 people came.',
    {
      figure: '2000 people',
      'figure.big': '2000 people',
      'figure.people': '2000 people',
      'figure.rough': 'About 2000 people',
    },
  ],
  ['Covid-19, G7, 5G and the A40.', {}],
  ['It began at 10:30 on 5 May.', { 'date.clock': '10:30', 'date.day': '5' }],
  ['It shut at 5 p.m. on 3 June.', { 'date.clock': '5', 'date.day': '3' }],
  [
    'In May 12 people came.',
    { figure: '12 people', 'figure.exact': '12 people', 'figure.people': '12 people' },
  ],
  ['Mary Okoro, 71, came.', { 'figure.age': '71' }],
  ['A 40-year-old nurse came.', { 'figure.age': '40-year-old' }],
  [
    'She is 52, and he is 53 percent.',
    {
      figure: '53 percent',
      'figure.percent': '53 percent',
      'figure.exact': '53 percent',
      'figure.age': '52',
    },
  ],
  ['It came 21st in the 1980s.', { 'figure.ordinal': '21st', 'date.decade': '1980s' }],
  [
    'It used two million tons.',
    {
      'figure.word': 'two million',
      'figure.measure': 'two million tons',
      'figure.scale': 'two million',
    },
  ],
  [
    'It went from 3 to 8.',
    {
      figure: '3',
      'figure.small': '3',
      'figure.range': '3 to 8',
      'figure.two': '',
    },
  ],
  ['No numbers stand here.', {}],
]

describe('figures', () => {
  it.each(cases)('are seen in %j', (text, seen) => {
    expect(Object.fromEntries(shown(text, names))).toEqual(seen)
  })
})
