import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type BlockText, compose } from '../article/compose.ts'
import { suggest } from './index.ts'
import { readModel } from './score/model.ts'

const model = readModel(
  JSON.parse(
    readFileSync(new URL('../../../resources/suggestions/model.json', import.meta.url), 'utf8'),
  ),
)
if (!model.ok) throw new Error(model.error.reason)
const fitted = model.value

const read = (parts: BlockText[]) => suggest({ ...compose(parts), language: 'en' })
const paragraphs = (...texts: string[]) =>
  texts.map((text): BlockText => ({ kind: 'paragraph', text }))

describe('the reasons of a suggestion', () => {
  it('tells what makes the claim of its kind', () => {
    const [found] = read(
      paragraphs('In May 2019 rents rose by 9 percent in Leeds because 300 flats were sold.'),
    )
    expect(found?.reasons).toHaveLength(3)
    expect(found?.reasons).toContain('a cause: because')
  })

  it('puts a record, a share and a rare measure near a plain sum', () => {
    const found = suggest(
      {
        ...compose(
          paragraphs(
            'The price was 30 euros.',
            'It is the most expensive bridge ever built.',
            'One in four tickets is a forgery.',
            'The pond holds 30 times the salt that the law allows.',
          ),
        ),
        language: 'en',
      },
      { model: fitted },
    )
    const [sum = 1, ...others] = found.map(({ score }) => score)
    expect(others).toHaveLength(3)
    for (const score of others) expect(sum - score).toBeLessThan(0.1)
  })

  it('gives a title once, and in small letters where it is no name', () => {
    const reasons = (words: string) => read(paragraphs(words)).flatMap((found) => found.reasons)
    expect(reasons('The opposition leader, Ann Lee, said it cost 5 million euros.')).toContain(
      'said by the opposition leader Ann Lee',
    )
    const twice = reasons(
      'Auditor General Ann Lee met them. Ms Lee said it cost 5 million euros in 2019.',
    )
    expect(twice.join()).not.toContain('Ms Auditor')
  })

  it.each<readonly [words: string, never: string]>([
    ['Residents supported the old mill with 3 million euros.', 'voted'],
    ['The last invoice, for 900 euros, was settled in March.', 'ruling'],
    ['He studied law in Leeds in 1999 and voted for Law and Order.', 'law or an agreement'],
    ['She died in her sleep in 2021, wrote Die Woche.', 'violence'],
    ['World Bank figures show a price of 30 euros.', 'business'],
    ['Her novel "Black Rain" came out in 2014.', 'civil rights'],
    ['She ran 100 metres in 12 seconds in 2009, a school record.', 'research'],
    ['The board voted 9 to 4 in 2019.', 'one figure to another'],
    ['Only 4 percent of the bags are opened.', 'past'],
    ['By half past five 30 men stood there for the last time.', 'past'],
    ['He sat in his office under a lamp in 2019.', 'at most'],
    ['It takes effect on Monday for 40 pupils.', 'a cause'],
    ['The Bank of England lent 3 million pounds.', 'business'],
    ['She claimed damages of 3 million pounds.', 'disaster'],
    ['Captain Green sold 40 boats.', 'named in full'],
    ['He got 3,000,000 votes in 2019.', 'a count of votes'],
    ['The road sign was 40 years old.', 'signed'],
    ['1 in 5 children reads 12 books.', 'number of people'],
    ['"It has cost 40 euros," the baker told Ann Lee, she said.', 'opponent'],
    ['If you pay 40 euros, Ann Lee and Bob Ray let you in.', 'what holds'],
    ['Ann Lee and Bob Ray got 40 euros per head.', 'two names'],
    ['LISBON (Own report) — The bridge cost 5 million euros.', 'LISBON'],
    ['Rents did not rise in 2019 in any town.', 'something grew'],
  ])('gives no untrue reason for %j', (words, never) => {
    const found = read(paragraphs(words))
    expect(found).not.toEqual([])
    expect(found.flatMap(({ reasons }) => reasons).join('; ')).not.toContain(never)
  })
})
