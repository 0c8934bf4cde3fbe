import type { Suggestion } from './model.ts'
import { takeBest } from './take-best.ts'

/** How many suggestions a person wants to see, for each hundred words of the article. */
export type Budget = number
export const BUDGETS = { few: 1, usual: 2, many: 4 } as const

/** Twelve in a story of 600 words: about one paragraph in two has one. */
export const USUAL_BUDGET: Budget = BUDGETS.usual

/** What a person can choose: the least is none at all, and the most all that there are. */
export const BUDGET_SCALE = { least: 0, most: 5, step: 0.5 } as const

/** A short article shows at least so many, if it has them and any are wanted. */
const LEAST = 3

/** Suggestions that lie nearer than this, in UTF-16 code units, crowd each other. */
const NEAR = 350

/**
 * What a chosen neighbour takes from a score, in its logit: scores near 1 lie close together and
 * still differ. From .50 it takes .04, from .90 .015 and from .98 .003.
 */
const CROWDING = 0.15

/** How many suggestions an article of so many words shows. */
export function countFor(words: number, budget: Budget): number {
  if (budget <= BUDGET_SCALE.least) return 0
  if (budget >= BUDGET_SCALE.most) return Number.POSITIVE_INFINITY
  return Math.max(LEAST, Math.round((words * budget) / 100))
}

/** The best suggestions, spread over the article, in text order. A larger budget adds to them. */
export function withinBudget(
  suggestions: readonly Suggestion[],
  words: number,
  budget: Budget = USUAL_BUDGET,
): Suggestion[] {
  const count = countFor(words, budget)
  if (suggestions.length <= count) return [...suggestions]
  const ranks = ranksOf(suggestions)
  return suggestions.filter((_, i) => (ranks[i] as number) < count)
}

/**
 * The rank of each suggestion, from 0 for the one that is shown first; `suggestions` are in text
 * order. A suggestion near to ones of a better rank needs a better score, so that they spread over
 * the article. Equal ones go by the text. The cost is n log n in how many there are.
 */
export function ranksOf(
  suggestions: readonly Pick<Suggestion, 'start' | 'end' | 'score'>[],
): Int32Array {
  const worth = Float64Array.from(suggestions, ({ score }) => Math.log(score / (1 - score)))
  const ranks = new Int32Array(suggestions.length)
  let next = 0
  takeBest(worth, (best) => {
    ranks[best] = next++
    crowd(suggestions, worth, best)
  })
  return ranks
}

/** Takes from the worth of what lies around the chosen one. */
function crowd(
  suggestions: readonly Pick<Suggestion, 'start' | 'end'>[],
  worth: Float64Array,
  chosen: number,
): void {
  const { start, end } = suggestions[chosen] as Suggestion
  for (const step of [-1, 1]) {
    for (let i = chosen + step; i >= 0 && i < suggestions.length; i += step) {
      const other = suggestions[i] as Suggestion
      if (other.end < start - NEAR || other.start > end + NEAR) break
      worth[i] = (worth[i] as number) - CROWDING
    }
  }
}
