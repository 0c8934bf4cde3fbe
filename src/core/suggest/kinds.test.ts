import { describe, expect, it } from 'vitest'
import { type BlockText, compose } from '../article/compose.ts'
import { suggest } from './index.ts'

const read = (parts: BlockText[]) => suggest({ ...compose(parts), language: 'en' })
const paragraphs = (...texts: string[]) =>
  texts.map((text): BlockText => ({ kind: 'paragraph', text }))

describe('the kind of a suggestion', () => {
  it('takes what somebody won for no prediction', () => {
    const kinds = (words: string) => read(paragraphs(words)).map(({ kind }) => kind)
    expect(kinds('She won 2 Oscars in 1994 and won 12 prizes in 1996.')).not.toContain('prediction')
    expect(kinds('Prices won’t fall to 10 euros.')).toEqual(['prediction'])
  })

  it('calls a statement about the future a prediction', () => {
    const [first] = read(paragraphs('Prices will fall to 10 euros.'))
    expect(first?.kind).toBe('prediction')
    expect(first?.reasons[0]).toBe('a prediction, which cannot be checked yet')
  })

  it.each([
    '"Rents will fall by 20 percent next year," the mayor said.',
    '"The pool will be open in 2031, I promise," the mayor said.',
    'She expects the number of visitors to double in 2031.',
    'The ferry line, opened in 1921, will end in 2031.',
  ])('calls it a prediction whoever makes it: %s', (words) => {
    expect(read(paragraphs(words)).map(({ kind }) => kind)).toEqual(['prediction'])
  })

  it.each([
    'The will of his aunt, who died in 1999, left him 3 million euros.',
    'He was asked in 2021 what it will cost him.',
    'The report has 30 pages and does not say who will pay 5 million euros.',
    'He would earn 30 euros a day in the mill in 1978.',
  ])('calls no prediction what is none, or is half past: %s', (words) => {
    expect(read(paragraphs(words)).map(({ kind }) => kind)).not.toContain('prediction')
  })

  it('calls only that half a prediction that lies ahead', () => {
    const found = read(
      paragraphs('The tax was 4 percent in 2019, and it will be 5 percent in 2031.'),
    )
    expect(found.map(({ kind }) => kind)).toEqual(['statistic', 'prediction'])
  })

  it('knows what lies ahead from who said so, and when', () => {
    const kinds = (words: string) => read(paragraphs(words)).map(({ kind }) => kind)
    expect(kinds('The firm will cut 300 jobs by June, its chief executive said.')).toEqual([
      'prediction',
    ])
    expect(kinds('The mayor said on Monday that rents will rise by 5 per cent.')).toEqual([
      'prediction',
    ])
    expect(kinds('The mayor said 300 jobs were cut in June and will say more.')).not.toContain(
      'prediction',
    )
  })

  it.each([
    ['statistic', 'The council spent 12 million euros on roads, 4 per cent more.'],
    ['comparison', 'It is the largest city and much larger than the capital.'],
    ['record', 'Such a drought was unprecedented, a record high for the first time in history.'],
    ['decision', 'The court ruled that the law violates the constitution.'],
    ['event', 'A storm killed dozens and destroyed the harbour in August.'],
    ['cause', 'The bridge fell because of the rust, as a result of which it was shut.'],
    ['biography', 'She was born in Rome, studied there and married the founder.'],
    ['biography', 'Mary Okoro was born in Leeds in 1971.'],
    ['biography', 'Okoro has been a member of the Labour Party since 2009.'],
    ['biography', 'She was mayor of Ghent from 2011 to 2016.'],
    ['biography', 'Born in Leeds in 1971, he scored 40 goals for the club.'],
    ['biography', 'She is married and has three sons.'],
    ['biography', 'She is 61, and lives in Paris.'],
    ['statistic', 'In 2019 some 40,000 children were born in the city.'],
    ['event', 'Finland has been a member of the union since 1995.'],
    ['statistic', 'Four sailors, aged 21, 34 and 56, were found.'],
    ['cause', 'Rents went up by 9 percent because 300 flats were sold.'],
    ['cause', 'Prices fell by 4 percent in May as a result of the drought.'],
    ['record', 'She swam 200 metres in 2017, a world record to this day.'],
    ['record', 'At 44 degrees it was the hottest day since records began in 1880.'],
    ['record', 'It is the longest tunnel ever built, at 57 kilometres.'],
    ['decision', 'The board voted 9 to 4 to close the pool.'],
    ['decision', 'The rule passed by 31 votes to 12 in March 2018.'],
    ['statistic', 'Nobody knows how they ever paid 40,000 euros.'],
    ['statistic', 'For ever and ever the shop has cost him 40 euros.'],
    ['statistic', 'The book is on loan in 20 towns that take part in every election.'],
  ])('knows a %s', (kind, text) => {
    expect(read(paragraphs(text)).map((found) => found.kind)).toEqual([kind])
  })
})
