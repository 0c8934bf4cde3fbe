import type { Span } from '../../article/model.ts'
import type { ReadSentence } from '../model.ts'
import { firstFrom } from '../voice/first-from.ts'
import { outsideOf } from '../voice/give-voices.ts'
import { LETTERS } from '../words/letters.ts'
import { coordinated } from './coordinated.ts'
import { hasFiniteVerb } from './finite.ts'
import { quotedClaims } from './quoted-claims.ts'

/** A claim within a sentence, and who makes it. Offsets index the article's text. */
export interface Claim extends Span {
  /** Empty where the article says it itself, or where nobody can be told. */
  readonly claimant: string
  /** Whether these are somebody's very words. */
  readonly quoted: boolean
}

/** "The charges against him" has as many words. */
const LEAST_WORDS = 5
/** A clause of fewer letters is not parted from its sentence. */
const LEAST_CLAUSE = 16

/**
 * The claims that a sentence makes, in order: what somebody is said to say, what a quotation
 * asserts, each of two that stand side by side. Where that is not sure, one claim: the sentence.
 */
export function claimSpans(sentence: ReadSentence, english: boolean): Claim[] {
  // What is denied asserts the opposite of the claim where it stands without its sentence.
  if (sentence.denial) return [wholeOf(sentence)]
  const parts = spoken(sentence, english)
  const claims = parts.length > 0 ? parts : [wholeOf(sentence)]
  return english ? claims.flatMap((claim) => sideBySide(claim, sentence)) : claims
}

/** The sentence as one claim. */
export function wholeOf(sentence: ReadSentence): Claim {
  const { start, end, speaker } = sentence
  return { start, end, claimant: saysOnlyAside(sentence) ? '' : speaker, quoted: false }
}

/** "The council cut 40 jobs, in what its leader called “a sad day”": the rest is not the leader's. */
function saysOnlyAside({ text, start, reported, quotations, speaker }: ReadSentence): boolean {
  if (speaker === '' || reported.length > 0) return false
  if (['what', 'which', 'whom'].some((word) => text.includes(` ${word} ${speaker} `))) return true
  const said = quotations.find((quotation) => quotation.speaker !== '')?.said
  if (!said || said.start <= start) return false
  return ASIDE.test(text.slice(Math.max(0, said.start - start - 30), said.start - start))
}

const ASIDE = new RegExp(
  String.raw`[${LETTERS}].*(?<![${LETTERS}])(?:what|which|whom|who)\s(?:the\s)?$`,
  'u',
)

/** The quotations that assert something and the reported clauses; none where there is more to it. */
function spoken(sentence: ReadSentence, english: boolean): Claim[] {
  const clauses = sentence.reported
    .filter((clause) => clause.end - clause.start >= LEAST_CLAUSE && states(sentence, clause))
    .map(
      (clause): Claim => ({
        start: clause.start,
        end: clause.end,
        claimant: clause.speaker,
        quoted: false,
      }),
    )
  // How far the clauses reach, up to each: one may lie within another.
  let far = 0
  const reach = clauses.map((clause) => {
    far = Math.max(far, clause.end)
    return far
  })
  const apart = sentence.quotations.filter(
    (quotation) => (reach[firstFrom(clauses, quotation.end) - 1] ?? 0) <= quotation.start,
  )
  const quotations = quotedClaims(sentence, apart, english)
  return [...clauses, ...quotations].sort((a, b) => a.start - b.start)
}

/** "He denied the claims on Tuesday" reports nothing: few words, and no verb that is sure. */
function states({ text, start }: ReadSentence, clause: Span): boolean {
  const words = text.slice(clause.start - start, clause.end - start)
  return words.split(/\s+/u).length > LEAST_WORDS || hasFiniteVerb(words) || !DENIAL.test(words)
}

const DENIAL =
  /^(?:the|any|all|his|her|their|its|an?)\s\p{L}+s\s(?:on|of|in|at|about|against|by|from|to|with|that)\s/u

function sideBySide(claim: Claim, sentence: ReadSentence): Claim[] {
  const { start, end } = claim
  const { quotations } = sentence
  const within = quotations.slice(firstFrom(quotations, start), firstFrom(quotations, end))
  // Words on both sides of their attribution are one claim.
  if (claim.quoted && within.length > 1) return [claim]
  const outside = outsideOf({
    start,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    quotations: claim.quoted ? [] : within,
  })
  const halves = coordinated(outside)
  if (!halves) return [claim]
  return halves.map((half) => ({ ...claim, start: start + half.start, end: start + half.end }))
}
