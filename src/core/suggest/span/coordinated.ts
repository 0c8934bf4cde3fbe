import type { Span } from '../../article/model.ts'
import { LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'
import { FINITE, hasFiniteVerb } from './finite.ts'

const JOINT = /,?\s(?:and|but|while|whereas)\s|;\s/gu
const FIGURE = new RegExp(
  String.raw`\p{Nd}|(?<![${LETTERS}])(?:half|third|quarter|doubled|tripled|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands|millions|billion|million|hundred|thousand)(?![${LETTERS}])`,
  'u',
)
/** "B fell", "the second bridge cost": a subject of its own and a finite verb. */
const CLAUSE = new RegExp(
  String.raw`^(?!(?:that|which|who|whose|where|when|if|to|not|in|on|at|by|for|from|with|of|as|also|then|only|up|down|now|${FINITE})\s)(?:[${LETTERS}\d’'.%-]+\s){1,6}?${FINITE}(?![${LETTERS}])`,
  'u',
)
/** Before these two halves may belong together. */
const BOUND = new RegExp(
  String.raw`(?<![${LETTERS}])(?:between|both|either|neither|from|respectively|if|although|though|because|unless|whether)(?![${LETTERS}])|^\s*(?:when|while|as|after|since|before|once|that|which|who)(?![${LETTERS}])`,
  'iu',
)
const HALF = 12

/**
 * Two claims that stand side by side in English words, as in "A rose 5% and B fell 3%": each has a
 * subject, a finite verb and a figure of its own. Null where that is not sure. `outside` has spaces
 * for what is quoted; the offsets are its own.
 */
export function coordinated(outside: string): [Span, Span] | null {
  // Most sentences have no joint or no figure, which is cheaper to see.
  if (outside.search(JOINT) < 0 || !FIGURE.test(outside) || BOUND.test(outside)) return null
  for (const { 0: joint, index } of matches(JOINT, outside)) {
    const left = outside.slice(0, index)
    const from = index + joint.length
    const right = outside.slice(from)
    if (left.length < HALF || right.length < HALF) continue
    if (!FIGURE.test(left) || !FIGURE.test(right) || !hasFiniteVerb(left)) continue
    if (!CLAUSE.test(right)) continue
    return [
      { start: 0, end: index },
      { start: from, end: outside.length },
    ]
  }
  return null
}
