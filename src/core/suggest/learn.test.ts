import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEATURES, numberOf, type Seen } from './features/index.ts'
import {
  type Decided,
  Decision,
  Learned,
  leanings,
  learnedModel,
  namesOf,
  nothingLearned,
  sentenceOf,
  withDecisions,
} from './learn.ts'
import { modelByHand } from './score/by-hand.ts'
import { MOST_LEARNED, score } from './score/weigh.ts'

const PERCENT = numberOf('figure.percent')
const QUOTE = numberOf('quote.part')

const anyFeatures = fc.uniqueArray(fc.nat(FEATURES.length - 1), { maxLength: 12 })
const anyChoice: fc.Arbitrary<Decided> = fc.record({
  decision: fc.constantFrom(...Decision.options),
  features: anyFeatures.map(namesOf),
})
const anyChoices = fc.array(anyChoice, { maxLength: 80 })

const learn = (choices: readonly Decided[]) => withDecisions(nothingLearned, choices)
const times = (count: number, decision: Decision, ...features: number[]): Decided[] =>
  Array.from({ length: count }, () => ({ decision, features: namesOf(features) }))

function seen(features: readonly number[]): Seen {
  return { found: [...features], values: features.map(() => 1), starts: [], ends: [] }
}

/** How surely a sentence is worth a check, before it is made a score. */
function logit(features: readonly number[], learned: Learned): number {
  const part = score(seen(features), { ...learnedModel(modelByHand(), learned), slope: 1, half: 0 })
  return Math.log(part / (1 - part))
}

describe('withDecisions', () => {
  it('counts alike in whatever order things were chosen', () => {
    const both = anyChoices.chain((choices) =>
      fc.tuple(fc.constant(choices), fc.shuffledSubarray(choices, { minLength: choices.length })),
    )
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(learn(one)).toEqual(learn(other))
      }),
    )
  })

  it('is as before when decisions are taken back', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (choices, more) => {
        const before = learn(choices)
        expect(withDecisions(withDecisions(before, more), more, -1)).toEqual(before)
      }),
    )
  })

  it('keeps counts alone, which are read back as they were', () => {
    const learned = learn(times(3, 'accepted', PERCENT))
    expect(Learned.parse(JSON.parse(JSON.stringify(learned)))).toEqual(learned)
    expect(learned).toEqual({
      ...{ accepted: 3, marked: 0, dismissed: 0 },
      features: { 'figure.percent': { taken: 3, dismissed: 0 } },
    })
  })
})

describe('learnedModel', () => {
  it('is the fitted model where nothing was learned, or all was taken back', () => {
    const model = modelByHand()
    expect(learnedModel(model, nothingLearned)).toBe(model)
    const once = times(1, 'dismissed', PERCENT)
    expect(learnedModel(model, withDecisions(learn(once), once, -1))).toBe(model)
  })

  it('moves no weight by more than half of itself or 0.2, and leaves the fitted ones alone', () => {
    const model = modelByHand()
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { learned, weights } = learnedModel(model, learn([...choices, ...times(1, 'marked')]))
        expect(weights).toBe(model.weights)
        learned?.forEach((move, at) => {
          const weight = Math.abs(model.weights[at] as number)
          expect(Math.abs(move)).toBeLessThanOrEqual(Math.max(weight / 2, 0.2))
        })
      }),
    )
  })

  it('moves no sentence by more than the bound, so that what was far better stays better', () => {
    fc.assert(
      fc.property(anyChoices, anyFeatures, anyFeatures, (choices, one, other) => {
        const learned = learn(choices)
        const [a, b] = [logit(one, nothingLearned), logit(other, nothingLearned)]
        const [x, y] = [logit(one, learned), logit(other, learned)]
        expect(Math.abs(x - a)).toBeLessThanOrEqual(MOST_LEARNED + 1e-9)
        if (a - b > 2 * MOST_LEARNED + 1e-9) expect(x).toBeGreaterThan(y)
      }),
    )
  })

  it('lifts what is taken above what is dismissed, the more the more often', () => {
    const some = fc.integer({ min: 1, max: 40 })
    const gap = (taken: number, dismissed: number) => {
      const learned = learn([
        ...times(taken, 'accepted', PERCENT),
        ...times(dismissed, 'dismissed', QUOTE),
      ])
      const move = (feature: number) => logit([feature], learned) - logit([feature], nothingLearned)
      expect(move(PERCENT)).toBeGreaterThan(0)
      expect(move(QUOTE)).toBeLessThan(0)
      return move(PERCENT) - move(QUOTE)
    }
    fc.assert(fc.property(some, (count) => gap(count + 1, count + 1) >= gap(count, count) - 1e-9))
  })

  it('leaves alone what every sentence has, whatever becomes of these', () => {
    const all = [...times(20, 'accepted', PERCENT), ...times(20, 'dismissed', PERCENT)]
    expect(logit([PERCENT], learn(all))).toBeCloseTo(logit([PERCENT], nothingLearned))
  })

  it('is hardly moved by a handful of decisions, and by some dozens it is', () => {
    const moved = (count: number) => {
      const learned = learn([
        ...times(count / 4, 'accepted', PERCENT),
        ...times((count * 3) / 4, 'dismissed', QUOTE),
      ])
      return logit([QUOTE], nothingLearned) - logit([QUOTE], learned)
    }
    expect(moved(4)).toBeLessThan(0.04)
    expect(moved(8)).toBeLessThan(0.1)
    expect(moved(80)).toBeGreaterThan(0.15)
  })
})

describe('leanings', () => {
  it('tell what is taken more and less often, strongest first, with the counts', () => {
    const learned = learn([
      ...times(9, 'accepted', PERCENT),
      ...times(2, 'accepted', QUOTE),
      ...times(10, 'dismissed', QUOTE),
    ])
    expect(leanings(learned)).toEqual([
      { says: 'a percentage', taken: 9, dismissed: 0, isMore: true },
      { says: FEATURES[QUOTE]?.says, taken: 2, dismissed: 10, isMore: false },
    ])
  })

  it('say nothing of a few decisions, however they went', () => {
    const few = [...times(5, 'accepted', PERCENT), ...times(5, 'dismissed', QUOTE)]
    expect(leanings(learn(few))).toEqual([])
  })

  it('call it no habit where chance would do as much', () => {
    const even = [...times(5, 'accepted', PERCENT), ...times(5, 'dismissed', PERCENT)]
    expect(leanings(learn(even))).toEqual([])
    const half = [...times(2, 'accepted', PERCENT), ...times(2, 'dismissed', PERCENT)]
    expect(leanings(learn([...half, ...times(2, 'dismissed', QUOTE)]))).toEqual([])
    const rather = [...times(8, 'accepted', PERCENT), ...times(4, 'dismissed', PERCENT)]
    expect(leanings(learn([...rather, ...times(6, 'dismissed')]))).toEqual([])
  })
})

describe('sentenceOf', () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 10, features: [start] }))

  it('is the one that shares most with a span', () => {
    expect(sentenceOf(sentences, { start: 8, end: 15 })?.features).toEqual([10])
    expect(sentenceOf(sentences, { start: 40, end: 45 })).toBeUndefined()
  })
})
