import { FINITE } from '../span/finite.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'

/** What may be a finite verb, with all that ends in "-s". */
export const ANY_VERB = new RegExp(
  `(?<![${LETTERS}])(?:${FINITE}|(?!(?:his|its|this|us|as|less|across|always|perhaps|plus)(?![${LETTERS}]))[${SMALL_LETTERS}]{2,}s)(?![${LETTERS}])`,
  'u',
)
