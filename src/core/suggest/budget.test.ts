import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUDGET_SCALE, BUDGETS, countFor, withinBudget } from './budget.ts'
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
    const close = [at(0, 0.9), at(60, 0.89), at(120, 0.88), at(2000, 0.84), at(4000, 0.835)]
    expect(withinBudget(close, 150, 2).map(({ start }) => start)).toEqual([0, 2000, 4000])
  })
})
