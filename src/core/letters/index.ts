export {
  type CorrectionFile,
  correctionFile,
  correctionLetter,
  correctionStates,
  isToMake,
  type WhichCorrections,
} from './correction-letter.ts'
export {
  CORRECTION_STATES,
  type CorrectionState,
  correctionState,
  type ListedCorrection,
  listedCorrections,
} from './correction-list.ts'
export type { Letter } from './letter.ts'
export { askedOf, type QueryFile, queryFile, queryLetter, queryLetters } from './query-letter.ts'
export {
  type Addressee,
  addresseeName,
  isMeant,
  type ListedQuery,
  type QueryState,
  queriesByAddressee,
  stateOf,
  type WhichQueries,
} from './query-list.ts'
export { standsAt } from './stands-at.ts'
