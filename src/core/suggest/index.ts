export {
  BUDGET_SCALE,
  BUDGETS,
  type Budget,
  countFor,
  ranksOf,
  USUAL_BUDGET,
  withinBudget,
} from './budget.ts'
export { type ClaimantOf, claimantOf, claimantsIn } from './claimant-of.ts'
export type { Line } from './features/lines.ts'
export {
  type Decided,
  Decision,
  type Leaning,
  Learned,
  leanings,
  learnedModel,
  namesOf,
  nothingLearned,
  type SentenceFeatures,
  sentenceOf,
  withDecisions,
} from './learn.ts'
export type { ArticleText, Suggestion } from './model.ts'
export { type Quote, quotesIn, type Words } from './quotes-in.ts'
export { modelByHand } from './score/by-hand.ts'
export { readModel, type SuggestionModel } from './score/model.ts'
export { type ScoredLine, scoreLines } from './score/score-lines.ts'
export { type Suggested, type SuggestOptions, suggest, suggestAll } from './suggest.ts'
