import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { type BlockText, compose } from '../article/compose.ts'
import { quotesIn, suggest } from './index.ts'

/** So many code units, and so many times as many, which may cost a little more than as many times. */
const SIZE = 8000
const TIMES = 16
const MOST = 2.5 * TIMES
/** In ms: less than this says nothing. */
const LEAST = 4

const NEWS = [
  'Transport Minister Lena Brandt said on Monday that the bridge had cost 12 million euros. ',
  '“We paid for it twice,” she added, according to the Daily Post. It rained, and nobody came. ',
].join('')

/** Words that are repeated to one paragraph, in a language. */
const PARAGRAPHS: readonly (readonly [what: string, words: string, language?: string])[] = [
  ['news', NEWS],
  ['capitals', NEWS.toUpperCase()],
  ['a sentence without an end', NEWS.replaceAll('.', ',')],
  ['names that say', 'Ann Lee said '],
  ['names of whom “he” could be any', 'Ann Lee said that he '],
  ['words reported and quoted', 'Ann Lee said that it “was so” here '],
  ['claims side by side', '5 rose and 6 fell and '],
  ['marks that open', '“'],
  ['marks that open and close', '"a" '],
  ['quotations that their attributions break', '“Half of all that,” she said, “of it,” '],
  ['denials', 'Ann Lee never denied that it “was” not said that '],
  ['days', 'Ann Lee said it had shut last year on Monday and '],
  ['datelines', 'ROME, May 3 (AP) - '],
  ['digits', '1'],
  ['figures', '12 '],
  ['letters', 'A'],
  ['honorifics', 'Mr. '],
  ['possessives', 'the Rome’s '],
  ['words and who said them', 'it fell, two aides said in Rome, '],
  ['who said it before them', 'it fell, said Ann Lee, the minister, '],
  ['sources', 'according to Ann Lee '],
  ['denials', 'Ann Lee denied that it '],
  ['what “it” says', 'She denied it never said that 5 '],
  ['days', 'It rose on Monday and '],
  ['others who go on', 'Ann Lee said it fell, while Bob Cole put it at 9, '],
  ['who said that, and did', 'Ann Lee, who said that it fell, fell, '],
  ['German bodies', 'Amt für Arbeit und Soziales sagte, ', 'de'],
  ['German reports', 'Ann Lee sagte, dass er kam, ', 'de'],
  ['Serbian reports', 'Ana Li je rekla da je most zatvoren, ', 'sr'],
  ['Arabic reports', 'قال الوزير أحمد إن الجسر مغلق ', 'ar'],
]

/** The fastest of three times, or the first that is less than `enough`, in ms. */
function cost(parts: readonly BlockText[], language = 'en', enough = 0): number {
  const article = { ...compose(parts), language, published: '2024-05-02' }
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && fastest >= enough; round++) {
    const began = performance.now()
    suggest(article)
    quotesIn(article)
    fastest = Math.min(fastest, performance.now() - began)
  }
  return Math.max(LEAST, fastest)
}

function expectLinear(of: (size: number) => readonly BlockText[], size: number, language = 'en') {
  const most = MOST * cost(of(size), language)
  expect(cost(of(size * TIMES), language, most)).toBeLessThan(most)
}

function paragraph(words: string, size: number): BlockText[] {
  return [{ kind: 'paragraph', text: words.repeat(Math.ceil(size / words.length)) }]
}

describe('suggestions and quotes', () => {
  it.each(PARAGRAPHS)(
    'take time by the length of a paragraph of %s',
    (_, words = '', language = 'en') => {
      expectLinear((size) => paragraph(words, size), SIZE, language)
    },
  )

  it('take time by the length of a quotation with others within', () => {
    const quotation = (size: number): BlockText[] => {
      const [{ text }] = paragraph('Ann Lee told me: ‘Pay.’ ', size) as [BlockText]
      return [{ kind: 'paragraph', text: `“${text}” he said.` }]
    }
    expectLinear(quotation, SIZE)
  })

  it('take time by the number of people of one name', () => {
    const family = (count: number) =>
      Array.from({ length: count }, (_, i): BlockText => {
        const first = [...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
        return { kind: 'paragraph', text: `Minister A${first} Lee paid ${i} euros, Lee said.` }
      })
    expectLinear(family, SIZE / 20)
  })

  it('take time by the number of list items', () => {
    const items = (count: number) =>
      Array.from(
        { length: count },
        (_, i): BlockText => ({ kind: 'listItem', text: `It cost ${i} euros` }),
      )
    expectLinear(items, SIZE / 20)
  })
})
