import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrappyText } from '../texts.testing.ts'
import { Lexicon } from './lexicon.ts'
import { readBoth } from './read-both.ts'
import { readWords } from './read-words.ts'
import { wordAt } from './words.ts'

const read = (text: string) => {
  const words = readWords(text, new Lexicon())
  return Array.from({ length: words.count }, (_, i) => wordAt(words, i))
}

describe('readWords', () => {
  it.each<[string, string, string[]]>([
    ['words and signs', 'The boat, late.', ['the', 'boat', ',', 'late', '.']],
    ['numbers whole', '1,200.5 and 3.', ['1,200.5', 'and', '3', '.']],
    ['numbers apart from units', '48mm', ['48', 'mm']],
    ['apostrophes inside of words', 'don’t l‘été', ["don't", "l'été"]],
    ['paragraphs', 'One\n \nTwo\nThree', ['one', '\n\n', 'two', 'three']],
    ['Chinese by the character', '渡轮，晚', ['渡', '轮', ',', '晚']],
    ['feet and inches apart', '5\' 5"', ['5', '′', '5', '″']],
    [
      'exponents, not footnote marks',
      '10² km² boat² 2019²',
      ['10', '^2', 'km', '^2', 'boat', '2019'],
    ],
    [
      'brackets that are no reference',
      'a [not] b [12]',
      ['a', '[', 'not', ']', 'b', '[', '12', ']'],
    ],

    ['per cent', 'ten per cent, dix pour cent', ['ten', '%', ',', 'dix', '%']],
    ['emoji without their colours', '👍🏽 ❤️', ['👍', '❤']],
  ])('reads %s', (_what, text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })

  it('gives words places in order that never overlap', () => {
    fc.assert(
      fc.property(scrappyText, (text) => {
        const words = readWords(text, new Lexicon())
        let last = 0
        for (let i = 0; i < words.count; i++) {
          expect(words.starts[i]).toBeGreaterThanOrEqual(last)
          expect(words.ends[i]).toBeGreaterThan(words.starts[i] as number)
          last = words.ends[i] as number
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('readBoth', () => {
  it.each([
    ['the ferry-\nman', 'the ferryman', true],
    ['twenty-\none', 'twenty-one', true],
    ['re-\nsign', 're-sign', true],
    ['resign', 're-sign', false],
    ['Wi-\nFi', 'Wi-Fi', true],
  ])('joins a line’s end as the other text has it: %j and %j', (one, other, alike) => {
    const [a, b] = readBoth(one, other)
    expect([...a.keys].join() === [...b.keys].join()).toBe(alike)
  })
})
