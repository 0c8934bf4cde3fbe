import { describe, expect, it } from 'vitest'
import { compose } from '../../article/compose.ts'
import { quotesIn, suggest } from '../index.ts'
import { datelineOf } from './dateline.ts'

/** Each with what follows it. */
const DATELINES: readonly (readonly [dateline: string, words: string])[] = [
  ['ROME - ', 'The bridge fell.'],
  ['ROME—', 'The bridge fell.'],
  ['ROME (Reuters) - ', 'The bridge fell.'],
  ['ROME (Own report) — ', 'The bridge fell.'],
  ['ROME, April 2, 2024 — ', 'The bridge fell.'],
  ['ROME, April 2 (Reuters) - ', '“The bridge” fell.'],
  ['Rome, Tuesday, April 2 — ', 'The bridge fell.'],
  ['NEW YORK/GENEVA, 2 April - ', 'The bridge fell.'],
  ['Rome, Italy — ', 'The bridge fell.'],
  ['ROME, Italy (AP) — ', 'The bridge fell — or so they say.'],
  ['(CNN) ', 'The bridge fell.'],
  ['(AFP) - ', 'The bridge fell.'],
  ['Rome, 02/04/2024 - ', 'The bridge fell.'],
  ['By Ann Lee 2 April 2024 ROME - ', 'The bridge fell.'],
  ['By Ann Lee and Bob Cole ROME, April 2, 2024 — ', 'The bridge fell.'],
  ['By Ann Lee 2 April 2024 ', 'The bridge fell.'],
  ['Rom, 2. April 2024. ', 'Die Brücke ist eingestürzt.'],
  ['Rom (dpa) - ', 'Die Brücke ist eingestürzt.'],
  ['Von Anna Meier 2. April 2024 ROM – ', 'Die Brücke ist eingestürzt.'],
  ['Rome, le 2 avril 2024 – ', 'Le pont est tombé.'],
  ['Saint-Denis, le 1er avril 2024 — ', 'Le pont est tombé.'],
  ['Roma, 2 de abril de 2024. ', 'El puente cayó.'],
  ['Roma, 2 abr (EFE).- ', 'El puente cayó.'],
  ['Roma, 2 aprile 2024 - ', 'Il ponte è caduto.'],
  ['Roma, 2 de abril de 2024 – ', 'A ponte caiu.'],
  ['Rim, 2. april 2024. – ', 'Most je pao.'],
  ['Рим, 2. април 2024. – ', 'Мост је пао.'],
  ['Romë, 2 prill 2024 – ', 'Ura ra.'],
  ['روما، 2 أبريل 2024 – ', 'سقط الجسر.'],
  ['روما، ٢ أبريل ٢٠٢٤ – ', 'سقط الجسر.'],
  ['روما (رويترز) - ', 'سقط الجسر.'],
]

describe('datelineOf', () => {
  it.each(DATELINES)('ends %j', (dateline, words) => {
    expect(datelineOf(dateline + words, true)).toBe(dateline.length)
  })

  it.each([
    'The bridge — a big one — fell.',
    'NATO — once a club of 12 — has 32 members.',
    'Italy, France — the two that paid — lost 5 million.',
    'Bob Cole (CDU) said no.',
    'Ann Lee, 45, said it fell.',
    'In Rome, 2 April 2024 was a cold day. The bridge fell.',
    'The bridge fell, 2 April 2024. The mayor left.',
    'Exports rose 5% - The mayor was glad.',
    'By Monday 2 April 2024 the army had lost 300 men.',
    'By the bridge, 40 people stood.',
  ])('finds none in %j', (words) => {
    expect(datelineOf(words, true)).toBe(0)
  })

  it('takes two names for a dateline only where the story starts', () => {
    expect(datelineOf('Rome, Italy — The bridge fell.', false)).toBe(0)
  })
})

describe('an article with a dateline', () => {
  it.each([
    'ROME, April 2, 2024 — ',
    'Rome, Italy — ',
    '(CNN) ',
    'By Ann Lee 2 April 2024 ROME - ',
  ])('has no suggestion and no quotation that starts with %j', (dateline) => {
    const words = 'The bridge had cost 12 million euros, the ministry said.'
    const text = `${dateline}${words}`
    const article = { ...compose([{ kind: 'paragraph', text }]), language: 'en' }
    const [suggestion] = suggest(article)
    expect(suggestion?.text).toBe('The bridge had cost 12 million euros')
    expect(suggestion?.reasons.join()).not.toMatch(/a month|a date|a figure: 2/)
    expect(quotesIn(article).map(({ quote }) => quote.text)).toEqual([
      'The bridge had cost 12 million euros',
    ])
  })
})
