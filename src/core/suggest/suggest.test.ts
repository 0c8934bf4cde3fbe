import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockText, compose } from '../article/compose.ts'
import { snapToGraphemes } from '../article/snap.ts'
import { suggest } from './index.ts'

const read = (parts: BlockText[], language = 'en') => suggest({ ...compose(parts), language })
const paragraphs = (...texts: string[]) =>
  texts.map((text): BlockText => ({ kind: 'paragraph', text }))

const sample = readFileSync(
  new URL('../../../resources/samples/number-plates.txt', import.meta.url),
  'utf8',
)

describe('suggest', () => {
  it('explains a suggestion, strongest reason first', () => {
    expect(read(paragraphs('It rained.', 'By next April, 10,000 drivers must pay.'))).toEqual([
      {
        start: 12,
        end: 50,
        text: 'By next April, 10,000 drivers must pay',
        score: expect.closeTo(0.88, 1),
        reasons: [
          'a number of people: 10,000 drivers',
          'a month: April',
          'money paid, earned or owed: pay',
        ],
        kind: 'statistic',
        claimant: '',
        standalone: 'By next April, 10,000 drivers must pay',
      },
    ])
  })

  it('does not give the story’s own words to who is quoted aside', () => {
    const [found] = read(
      paragraphs('The council cut 40 jobs on Monday, in what its leader called “a very sad day”.'),
    )
    expect(found?.claimant).toBe('')
  })

  it('tells who says it once, with the office if the article gives one', () => {
    const [found] = read(
      paragraphs(
        'Transport Minister Lena Brandt said that the bridge cost 5 million euros in 2019.',
      ),
    )
    expect(found?.reasons).toContain('said by Transport Minister Lena Brandt')
    expect(found?.reasons.filter((reason) => /said|statement/.test(reason))).toHaveLength(1)
  })

  it('gives no reason twice, and takes no month for a speaker and no year for a whole', () => {
    const [found] = read(
      paragraphs('Pictures taken in June suggest that trade, worth €1.9bn in 2022, fell by 12%.'),
    )
    expect(found?.claimant).toBe('')
    expect(new Set(found?.reasons).size).toBe(found?.reasons.length)
    expect(found?.reasons.join()).not.toContain('so many out of so many')
  })

  it('leaves a dateline out', () => {
    const found = read(paragraphs('ROME (Own report) — The bridge cost 5 million euros.'))
    expect(found.map(({ text }) => text)).toEqual(['The bridge cost 5 million euros'])
  })

  it('suggests nothing where there is nothing', () => {
    expect(suggest({ text: '', blocks: [], language: '' })).toEqual([])
    expect(read(paragraphs('It rained. The road was wet.'))).toEqual([])
  })

  it('passes over cells and items that only name something or give a figure', () => {
    const parts: BlockText[] = [
      { kind: 'row', text: 'Year\tCars a day\t2024\t31,200' },
      { kind: 'listItem', text: 'two' },
      { kind: 'listItem', text: 'It cost 12 million euros.' },
    ]
    expect(read(parts).map(({ text }) => text)).toEqual(['It cost 12 million euros'])
    expect(read([{ kind: 'row', text: '去年花了1200万欧元' }], 'zh')).toHaveLength(1)
  })

  it('passes over headings, captions and bylines, marked as such or not', () => {
    const words = 'Ten thousand in 2019'
    const kinds = ['heading', 'caption', 'byline', 'paragraph'] as const
    expect(read(kinds.map((kind) => ({ kind, text: words })))).toEqual([])
    expect(read([{ kind: 'listItem', text: words }])).toHaveLength(1)
  })

  it('passes over a question, but not over somebody’s question', () => {
    expect(read(paragraphs('Did 10,000 people come?'))).toEqual([])
    expect(read(paragraphs('"Did 10,000 people come?"'))).toHaveLength(1)
  })

  it('keeps the stop that belongs to a word, and the closing quotation mark', () => {
    const ends = read(paragraphs('It shut at 5 p.m.', '- She sang “Born in 1984.”'))
    expect(ends.map(({ text }) => text)).toEqual(['It shut at 5 p.m.', 'She sang “Born in 1984.”'])
  })

  it('takes a block that is set as a quotation for one', () => {
    const [, quote] = read([
      { kind: 'paragraph', text: 'Ann Lee wrote in 2019:' },
      { kind: 'quote', text: 'It works better for us all.' },
    ])
    expect(quote?.reasons).toContain('said by Ann Lee')
  })

  it('keeps to a budget', () => {
    const many = paragraphs(
      ...Array.from({ length: 40 }, (_, i) => `It cost ${i + 10} million euros in 2019.`),
    )
    const article = { ...compose(many), language: 'en' }
    expect(suggest(article)).toHaveLength(40)
    expect(suggest(article, { budget: 2 })).toHaveLength(6)
  })

  it('scores a sentence with more cues no lower', () => {
    const [one] = read(paragraphs('It has 10,000 cars.'))
    const [two] = read(paragraphs('It has 10,000 cars since 2019.'))
    expect(two?.score).toBeGreaterThan(one?.score ?? 1)
  })

  it.each([
    ['emoji', 'en', 'The 👩‍👩‍👧 won 10,000 votes 🎉. 🎉🎉 Then 20 more 🏳️‍🌈'],
    ['Arabic', 'ar', 'قال الوزير: «وصل ٣٥٪ من الناس إلى المدينة اليوم». سقط المطر.'],
    ['Hebrew', 'he', 'השר אמר: "הגיעו 10,000 אנשים לעיר הזאת היום".'],
    ['Chinese', 'zh', '他说：“一共有10000人来到这个城市参加活动。”第二天下雨了。'],
    ['Thai', 'th', 'มีคน 10,000 คนมาที่เมืองนี้.'],
  ])('reads %s', (_what, language, text) => {
    const found = read(paragraphs(text), language)
    expect(found.length).toBeGreaterThan(0)
  })

  describe('on the sample article', () => {
    const found = read(paragraphs(...sample.trim().split(/\n\n+/)))
    const claimantOf = (words: string) => found.find(({ text }) => text.includes(words))?.claimant

    it.each([
      ['ready to accept', 'Josep Borrell'],
      ['he would brief', 'Josep Borrell'],
      ['negative political', 'Josep Borrell'],
      ['absolutely constructive', 'Aleksandar Vucic'],
      ['agreements already signed', 'Aleksandar Vucic'],
      ['irresponsible', 'Albin Kurti'],
      ['disappointed', 'United States'],
      ['hard-won peace', 'State Department'],
      ['North Kosovo', 'Josep Borrell'],
      ['pragmatic solutions', 'Jens Stoltenberg'],
      ['threat of violence', 'Peter Stano'],
    ])('knows who says %j', (words, claimant) => {
      expect(claimantOf(words)).toBe(claimant)
    })

    it('puts the figure with its deadline first', () => {
      const best = found.toSorted((a, b) => b.score - a.score)[0]
      expect(best?.text).toContain('around 10,000 Kosovo Serbs')
      expect(best?.reasons).toContain('a figure: 10,000')
    })

    it('sees the declaration and the deal', () => {
      const reasons = found.flatMap((suggestion) => suggestion.reasons)
      for (const name of ['declaration of independence', 'deal']) {
        expect(reasons).toContain(`a law or an agreement: ${name}`)
      }
    })

    it('gives three reasons at most', () => {
      expect(Math.max(...found.map(({ reasons }) => reasons.length))).toBe(3)
    })

    it('passes over the captions', () => {
      expect(found.some(({ text }) => /^(?:Serbian President|Kosovo Prime)/.test(text))).toBe(false)
    })
  })

  const scrap = fc.constantFrom(
    ...['Mr Day ', 'Ann Lee ', 'said ', 'he ', '"', '“', '”', '« ', ' »', "'", '. ', '? ', '\n'],
    ...['10,000 ', '12% ', 'in 2019 ', 'the largest ', 'more than ', 'a deal ', 'dozens ', ', '],
    ...['👩‍👩‍👧', 'e\u0301', '\u0301', '字', '。', 'ש', '٣', '\ud800', 'word ', '- ', 'U.S.'],
  )
  const words = fc.oneof(
    fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const kind = fc.constantFrom('paragraph' as const, 'listItem' as const, 'quote' as const)
  const article = fc.array(fc.record({ kind, text: words }), { maxLength: 6 })

  it('gives spans in order that never overlap or cut a grapheme, with score and reasons', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('en', 'zh', ''), (parts, language) => {
        const { text, blocks } = compose(parts)
        let at = 0
        for (const found of suggest({ text, blocks, language })) {
          expect(found.start).toBeGreaterThanOrEqual(at)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(text.length)
          expect(found.text).toBe(text.slice(found.start, found.end))
          expect(snapToGraphemes(text, found)).toEqual({ start: found.start, end: found.end })
          expect(found.score).toBeGreaterThan(0)
          expect(found.score).toBeLessThanOrEqual(1)
          expect(found.reasons.length).toBeGreaterThan(0)
          at = found.end
        }
      }),
      { numRuns: 500 },
    )
  })
})
