import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUDGET_SCALE, BUDGETS, countFor, ranksOf, withinBudget } from './budget.ts'
import type { Suggestion } from './model.ts'

const at = (start: number, score: number): Suggestion => ({
  ...{ start, end: start + 50, text: '', score, reasons: ['a figure'] },
  ...{ kind: 'statistic', claimant: '', standalone: '' },
})
const some = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
  .map((scores) => scores.map((score, i) => at(i * 60, score)))

describe('withinBudget', () => {
  it('shows twelve in a story of 600 words, and half or twice as many by choice', () => {
    expect(countFor(600, BUDGETS.usual)).toBe(12)
    expect([countFor(600, BUDGETS.few), countFor(600, BUDGETS.many)]).toEqual([6, 24])
    expect(countFor(20, BUDGETS.usual)).toBe(3)
  })

  it('keeps the order of the text and never shows more, or fewer than it may', () => {
    const budget = fc.double({ min: 0, max: 5, noNaN: true })
    fc.assert(
      fc.property(some, fc.nat(2000), budget, (suggestions, words, density) => {
        const shown = withinBudget(suggestions, words, density)
        expect(shown).toHaveLength(Math.min(suggestions.length, countFor(words, density)))
        expect(shown).toEqual(suggestions.filter((one) => shown.includes(one)))
      }),
    )
  })

  it('only ever adds to what is shown when more is wanted, from none to all', () => {
    fc.assert(
      fc.property(some, fc.nat(4000), (suggestions, words) => {
        const { least, most, step } = BUDGET_SCALE
        let before: Suggestion[] = []
        for (let budget = least; budget <= most; budget += step) {
          const shown = withinBudget(suggestions, words, budget)
          expect(shown).toEqual(expect.arrayContaining(before))
          before = shown
        }
        expect(withinBudget(suggestions, words, least)).toEqual([])
        expect(withinBudget(suggestions, words, most)).toEqual(suggestions)
      }),
    )
  })

  it('takes the best where they lie apart', () => {
    const apart = [0.5, 0.9, 0.4, 0.8, 0.7].map((score, i) => at(i * 1000, score))
    expect(withinBudget(apart, 150, 2).map(({ score }) => score)).toEqual([0.9, 0.8, 0.7])
  })

  it('passes over a neighbour for one nearly as good elsewhere', () => {
    const close = [at(0, 0.9), at(60, 0.894), at(120, 0.893), at(2000, 0.885), at(4000, 0.883)]
    expect(withinBudget(close, 150, 2).map(({ start }) => start)).toEqual([0, 2000, 4000])
  })

  it('takes a neighbour that is clearly better, also where scores lie close together', () => {
    // The lead with two more of its kind, and a plain price some paragraphs further on.
    const close = [at(0, 0.996), at(60, 0.976), at(120, 0.965), at(2000, 0.917), at(4000, 0.9)]
    expect(withinBudget(close, 150, 2).map(({ start }) => start)).toEqual([0, 60, 120])
  })
})

describe('ranksOf', () => {
  it('takes the best that is left, each time less what its neighbours took from it', () => {
    // Scores of which many are equal, so that it matters which of them goes first.
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 40 })
    fc.assert(
      fc.property(scores, fc.integer({ min: 20, max: 400 }), (tenths, apart) => {
        const suggestions = tenths.map((tenth, i) => at(i * apart, tenth / 10))
        const order = [...ranksOf(suggestions).entries()].sort((a, b) => a[1] - b[1])
        expect(order.map(([place]) => place)).toEqual(oneByOne(suggestions))
      }),
    )
  })

  it('costs little more than twice as much for twice as many, also where all are equal', () => {
    const cost = (count: number) => {
      const equal = Array.from({ length: count }, (_, i) => at(i * 60, 0.9))
      const times = [1, 2, 3].map(() => {
        const began = performance.now()
        ranksOf(equal)
        return performance.now() - began
      })
      return Math.max(4, Math.min(...times))
    }
    expect(cost(40_000)).toBeLessThan(2.5 * 16 * cost(2_500))
  })
})

/** The places of suggestions by rank, found by looking at all of them each time. */
function oneByOne(suggestions: readonly Suggestion[]): number[] {
  const worth = suggestions.map(({ score }) => Math.log(score / (1 - score)))
  const left = new Set(suggestions.keys())
  const order: number[] = []
  while (left.size > 0) {
    const best = [...left].reduce((a, b) => ((worth[b] as number) > (worth[a] as number) ? b : a))
    left.delete(best)
    order.push(best)
    const { start, end } = suggestions[best] as Suggestion
    for (const [i, other] of suggestions.entries()) {
      const isNear = other.end >= start - 350 && other.start <= end + 350
      if (i !== best && isNear) worth[i] = (worth[i] as number) - 0.15
    }
  }
  return order
}
