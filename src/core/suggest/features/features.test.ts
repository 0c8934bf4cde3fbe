import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seenIn, shown } from './features.testing.ts'
import { amountOf, FEATURES, type FeatureName, numberOf, see } from './index.ts'
import { inputOf } from './lines.ts'

const cases: readonly (readonly [text: string, ...names: FeatureName[]])[] = [
  ['It is higher than before.', 'compare.more', 'compare.than'],
  ['It is the largest city.', 'compare.superlative'],
  ['It is the third-highest fee.', 'record.rank', 'compare.superlative'],
  ['Rents rose by a third.', 'number.fraction'],
  ['The court overturned the ban.', 'law.pass'],
  ['She was born in Leeds.', 'biography.life'],
  ['Unemployment is at a record low.', 'record.ever', 'event.jobs'],
  ['The bridge fell because of the rust.', 'cause'],
  ['The court ruled on the Data Act.', 'people.court', 'law.court', 'name.law'],
  ['He voted against the bill.', 'law.votedfor', 'both.he-vote', 'both.vote-law'],
  ['According to the minister it failed.', 'speech.according', 'voice.minister'],
  ['Mr Kurti met Josep Borrell.', 'name.titled', 'name.full'],
  ['The EU signed it.', 'name.acronym', 'tense.past'],
  ['I think that we should go.', 'stance.think', 'stance.should', 'both.i-opinion'],
  ['Perhaps it might rain.', 'stance.maybe'],
  ['Last spring Ann Lee rewrote the rules.', 'tense.past', 'grammar.act'],
  ['The town has already given them a home.', 'tense.perfect', 'grammar.has'],
  ['The keys were never taken away.', 'tense.passive'],
  ['We have also hired a cook.', 'tense.perfect', 'grammar.act', 'grammar.also'],
  ['I’m now mending the roof.', 'tense.continuous'],
  ['The ferry will stop in June.', 'grammar.plan'],
  ['These are hard days.', 'start.is'],
  ['We have a responsibility to the sick.', 'stance.duty'],
  ['Let us move forward like never before.', 'stance.stir'],
  ['Our nation is watching.', 'stance.nation'],
  ['The other day I met a baker.', 'stance.tale'],
  ['I vetoed it, and I have never been against it since.', 'record.own', 'grammar.against'],
  ['It has rained since then.', 'grammar.since'],
  ['He said that we should leave.', 'both.said-should'],
  ['If you rent, it is free.', 'both.if-you'],
  ['In fact it closed.', 'both.past-fact'],
  ['Rents rose 12%.', 'both.figure-short', 'both.change-short'],
  ['We should pay 12%.', 'both.figure-plan'],
  ['Prices will fall.', 'grammar.will'],
  ['Did it rain?', 'shape.question', 'start.asks'],
  ['It was built there.', 'grammar.was'],
  ['She said it “works as well as it ever did before”.', 'quote.part', 'speech.said'],
  ['It is “sound”.', 'quote.phrase'],
  ['They won’t mend the roof.', 'grammar.ahead'],
  ['Pots are washed by hand.', 'grammar.state'],
  ['We want to put it there.', 'grammar.todo'],
  ['He died in March.', 'event.death'],
  ['The work went on without a tender.', 'law.tender'],
  ['If it rains, the match would end.', 'stance.suppose'],
  ['Rents rose between 2010 and 2020.', 'both.years-compared'],
  ['It is the best school in its history.', 'record.ever'],
]

describe('features', () => {
  it.each(cases)('of %j', (text, ...names) => {
    expect(shown(text, names).map(([name]) => name)).toEqual(names)
  })

  it.each<readonly [text: string, ...names: FeatureName[]]>([
    ['We are going to mend the roof.', 'tense.continuous'],
    ['We will mend the roof.', 'grammar.plan'],
    ['It will rain.', 'grammar.plan'],
    ['The taken road was long.', 'tense.perfect', 'tense.passive'],
    ['Rusted pipes burst.', 'grammar.act'],
    ['This bridge is old.', 'start.is'],
    ['It was the third time in the third quarter.', 'number.fraction'],
    ['A lorry overturned on the road.', 'law.pass'],
    ['The Labour-run council met.', 'event.jobs'],
    ['It had false licence plates.', 'law.name'],
    ['La France a voté.', 'name.full'],
    ['Let us join the march.', 'both.figure-plan', 'record.own'],
    ['The old will of his aunt; his will was done.', 'grammar.ahead', 'both.figure-future'],
    ['He was asked when the shop will open.', 'grammar.ahead'],
    ['Only 3 percent are checked.', 'tense.passive', 'tense.past', 'both.figure-past'],
    ['It will be put on a shelf.', 'tense.past', 'tense.passive'],
    ['The World Bank lent it.', 'people.company'],
    ['She studied law and joined Law and Order.', 'law.name'],
    ['It lies in Lower Saxony, wrote Die Woche.', 'compare.more', 'event.death'],
    ['The bill was settled; the road sign fell.', 'law.court', 'law.pass'],
    ['Her world record and the school records.', 'source.study'],
    ['It is at half past five, for the last time.', 'number.fraction', 'time.past'],
    ['It is the third year in a row, ever since.', 'event.protest', 'record.ever'],
    ['It stays behind on the top of the hill.', 'compare.with', 'compare.superlative'],
    ['The Prime Minister met the Police Department.', 'name.titled'],
    ['LISBON (Own report) — It rained.', 'name.acronym'],
    ['His Black Horse won the race.', 'topic.rights'],
  ])('of %j are not these', (text, ...names) => {
    expect(shown(text, names)).toEqual([])
  })

  it('tell a figure in few words from one among many', () => {
    const many = `Rents rose 12%${', and the baker by the old bridge was glad of it'.repeat(4)}.`
    const names = ['both.figure-longest', 'both.change-longest', 'both.figure-short']
    expect(shown(many, names).map(([name]) => name)).toEqual(names.slice(0, 2))
  })

  it('are some hundreds, each with a name of its own and plain words', () => {
    expect(FEATURES.length).toBeGreaterThan(250)
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length)
    expect(FEATURES.every(({ says }) => says.length > 2)).toBe(true)
  })

  it('see the neighbours', () => {
    const [first, second, third] = seenIn(['It cost 12%.', 'So it is.', 'It cost 14%.'])
    expect([...(second?.keys() ?? [])]).toEqual(
      expect.arrayContaining(['before.figure', 'after.figure', 'around.figures']),
    )
    expect(first?.has('before.figure')).toBe(false)
    expect(third?.has('after.figure')).toBe(false)
  })

  it('see who mostly asks', () => {
    const line = (i: number) => ({
      ...{ id: `${i}`, doc: '', line: i },
      speaker: i % 2 ? 'Host' : 'Guest',
      text: i % 2 ? 'Why is that?' : 'It is so.',
    })
    const seen = see(
      Array.from({ length: 20 }, (_, i) => inputOf(line(i))),
      'en',
    )
    const asks = seen.map((one) => amountOf(one, numberOf('speaker.asks')))
    expect(asks.slice(0, 2)).toEqual([0, 1])
  })

  it('lie within their sentence, from 0 to 2, whatever it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string())
    const language = fc.constantFrom('en', 'de', 'sr', 'ar', 'zh', '')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), language, (texts, tag) => {
        const inputs = texts.map((words, line) =>
          inputOf({ id: '', doc: '', line, speaker: '', text: words }),
        )
        see(inputs, tag).forEach(({ values, found, starts, ends }, i) => {
          expect(values.every((value) => value >= 0 && value < 2)).toBe(true)
          expect(new Set(found).size).toBe(found.length)
          expect(starts.every((start, k) => start <= (ends[k] as number))).toBe(true)
          expect(ends.every((end) => end <= (texts[i]?.length ?? 0))).toBe(true)
        })
      }),
    )
  })
})
