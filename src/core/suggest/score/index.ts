export { BY_HAND, modelByHand } from './by-hand.ts'
export { byNumber, type ModelFile, readModel, type SuggestionModel } from './model.ts'
export { type ScoredLine, scoreLines } from './score-lines.ts'
export { score } from './weigh.ts'
