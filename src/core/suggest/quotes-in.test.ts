import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../article/compose.ts'
import { snapToGraphemes } from '../article/snap.ts'
import { quotesIn } from './quotes-in.ts'
import { QUOTED_CASES, REPORTED_CASES, type VoiceCase } from './voice/cases.testing.ts'
import { FOREIGN_CASES } from './voice/foreign-cases.testing.ts'
import { NEWS_CASES } from './voice/news-cases.testing.ts'
import { WHOLE_CASES } from './voice/reported-cases.testing.ts'
import { STORY_CASES } from './voice/story-cases.testing.ts'
import { TRAP_CASES } from './voice/trap-cases.testing.ts'
import { TURN_CASES } from './voice/turn-cases.testing.ts'
import { BODY_CASES, BODY_REPORTS, DENIED_QUOTES, WIRE_CASES } from './voice/wire-cases.testing.ts'

const articleOf = (text: string, language: string) => ({
  ...compose(text.split('\n\n').map((words) => ({ kind: 'paragraph', text: words }))),
  language,
})

/** What is found, and what is wanted, with a wanted beginning made whole where it was found. */
function compared({ text, language, quotes }: VoiceCase, indirect: boolean) {
  const found = quotesIn(articleOf(text, language))
    .filter((quote) => (quote.indirect ?? false) === indirect)
    .map(({ quote, speaker }) => [quote.text.trim(), speaker?.name ?? ''] as const)
  const wanted = quotes.map(([starts, speaker], i) => {
    const words = found[i]?.[0] ?? ''
    return [words.startsWith(starts) ? words : starts, speaker]
  })
  return { found, wanted }
}

describe('quotesIn', () => {
  it.each([
    ...[...QUOTED_CASES, ...FOREIGN_CASES, ...STORY_CASES],
    ...[...TRAP_CASES, ...NEWS_CASES, ...TURN_CASES, ...DENIED_QUOTES, ...BODY_CASES],
  ])('tells who says what is quoted in $text ($language)', (one) => {
    const { found, wanted } = compared(one, false)
    expect(found).toEqual(wanted)
  })

  it.each([...REPORTED_CASES, ...BODY_REPORTS])(
    'tells who says what is reported in $text ($language)',
    (one) => {
      const { found, wanted } = compared(one, true)
      expect(found).toEqual(wanted)
    },
  )

  it.each([...WHOLE_CASES, ...WIRE_CASES])(
    'reports whole clauses, and no others, of $text',
    ({ text, quotes }) => {
      const found = quotesIn(articleOf(text, 'en')).filter(({ indirect }) => indirect)
      expect(found.map(({ quote, speaker }) => [quote.text, speaker?.name])).toEqual(quotes)
    },
  )

  it('leaves out the blanks that French sets inside of its marks', () => {
    const found = quotesIn(articleOf('«\u00a0C’est fini\u00a0», a dit Ann Lee.', 'fr'))
    expect(found.map(({ quote }) => quote.text)).toEqual(['C’est fini'])
  })

  it('knows who says every quotation of the sample article', () => {
    const sample = new URL('../../../resources/samples/number-plates.txt', import.meta.url)
    const text = readFileSync(sample, 'utf8').trim().replaceAll(/\n\n+/g, '\n\n')
    const found = quotesIn(articleOf(text, 'en')).filter(({ indirect }) => !indirect)
    expect(found.map(({ quote, speaker }) => [quote.text.slice(0, 18), speaker?.name])).toEqual([
      ['that could have av', 'Josep Borrell'],
      ['about the behaviou', 'Josep Borrell'],
      ['And I have to say ', 'Josep Borrell'],
      ['absolutely constru', 'Aleksandar Vucic'],
      ['dozens of times', 'Aleksandar Vucic'],
      ['All we did was ins', 'Aleksandar Vucic'],
      ['We cannot be irres', 'Albin Kurti'],
      ['That is why we are', 'Albin Kurti'],
      ['disappointed', 'United States'],
      ['to reach a fair co', 'United States'],
      ['Both Prime Ministe', 'State Department'],
      ['North Kosovo', 'Josep Borrell'],
      ['Now is the time fo', 'Jens Stoltenberg'],
      ['there cannot be an', 'Peter Stano'],
    ])
  })

  const scrap = fc.constantFrom(
    ...['Mr Day ', 'Ann Lee ', 'said ', 'she ', '"', '“', '”', '« ', ' »', "'", '’', '. ', '\n\n'],
    ...['„', '‚', '‘', '‹', '›', '「', '」', ': ', 'that ', 'according to ', 'by ', 'told ', ', '],
    ...[
      'sagte ',
      'dijo ',
      'rekao je ',
      'قال الوزير ',
      'the minister ',
      '👩‍👩‍👧',
      'e\u0301',
      '\u0301',
      '\ud800',
    ],
  )
  const words = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(''))
  const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'sr', 'sq', 'ar', 'zh', '')

  it('gives spans of the text, in order, that never cut a grapheme', () => {
    fc.assert(
      fc.property(words, language, (text, tongue) => {
        const article = articleOf(text, tongue)
        let at = 0
        for (const { quote, speaker } of quotesIn(article)) {
          expect(quote.start).toBeGreaterThanOrEqual(at)
          at = quote.start
          for (const { start, end, text: found } of speaker ? [quote, speaker] : [quote]) {
            expect(found).toBe(article.text.slice(start, end))
            expect(end).toBeGreaterThan(start)
            expect(snapToGraphemes(article.text, { start, end })).toEqual({ start, end })
          }
          expect(speaker?.name).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes time by the length of the text', () => {
    const time = (paragraphs: number) => {
      const text = '“We go on,” said Ann Lee. She said it was fine.\n\n“And on.\n\n'.repeat(
        paragraphs,
      )
      const article = articleOf(text, 'en')
      const start = performance.now()
      quotesIn(article)
      return performance.now() - start
    }
    time(200)
    expect(time(2000)).toBeLessThan(40 * Math.max(5, time(200)))
  })
})
