import type { ReadSentence } from '../model.ts'
import type { Reason } from '../score/weigh.ts'
import { type Claim, claimSpans, wholeOf } from './claim-spans.ts'
import { isBoilerplate } from './is-boilerplate.ts'
import { isShort } from './quoted-claims.ts'

/** A claim, and what speaks for a check of it, strongest first. */
export interface WorthyClaim {
  readonly claim: Claim
  readonly because: readonly Reason[]
}

/**
 * The claims of a sentence that hold one of its reasons; the sentence as a whole where there is a
 * figure outside of them, so that none goes without its underline. None for boilerplate.
 */
export function claimsWorth(
  sentence: ReadSentence,
  reasons: readonly Reason[],
  english: boolean,
): WorthyClaim[] {
  if (isBoilerplate(sentence.text)) return []
  const { start } = sentence
  const claims = claimSpans(sentence, english)
  const whole = { claim: wholeOf(sentence), because: reasons }
  const lies = (reason: Reason, claim: Claim) =>
    start + reason.start < claim.end && start + reason.end > claim.start
  const worthy = claims.filter((claim) => {
    const words = sentence.text.slice(claim.start - start, claim.end - start)
    if (FIGURE.test(words) || reasons.some((reason) => lies(reason, claim))) return true
    // A few words in which nothing was seen are not what speaks for a check, with much beside them.
    if (claim.quoted && !isShort(words)) return true
    return claims.length === 1 && (!claim.quoted || isAttributed(sentence, words))
  })
  const [only] = claims
  const isWhole = claims.length === 1 && only && only.start === start && only.end === sentence.end
  if (isWhole || worthy.length === 0 || hasFigureOutside(sentence, worthy)) return [whole]
  return worthy.map((claim) => {
    const because = reasons.filter((reason) => reason.start < 0 || lies(reason, claim))
    return { claim, because: because.length > 0 ? because : reasons.map(withoutPlace) }
  })
}

/** Whether little stands beside somebody's words but who says them. */
function isAttributed({ text }: ReadSentence, words: string): boolean {
  const beside = text.replace(words, '')
  return beside.split(/\s+/u).length <= MOST_BESIDE && !/\s(?:who|which|where)\s/u.test(beside)
}

const MOST_BESIDE = 10
const FIGURE = /\p{Nd}/u
/** "Ann Lee, 45, said". */
const AGE = /,\s\p{Nd}{2},/gu

function hasFigureOutside({ text, start }: ReadSentence, claims: readonly Claim[]): boolean {
  let at = 0
  for (const claim of claims) {
    if (FIGURE.test(text.slice(at, Math.max(at, claim.start - start)).replace(AGE, ' ')))
      return true
    at = claim.end - start
  }
  return FIGURE.test(text.slice(at).replace(AGE, ' '))
}

/** "A rose 5% and B fell 3%" gives one reason for both: where it stands is another claim's. */
function withoutPlace(reason: Reason): Reason {
  return { ...reason, start: -1, end: -1 }
}
