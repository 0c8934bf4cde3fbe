import { DIGIT, isAt, LETTER } from '../../article/chars.ts'
import type { Span } from '../../article/model.ts'
import type { ReadSentence } from '../model.ts'
import { firstFrom } from '../voice/first-from.ts'
import { outsideOf } from '../voice/give-voices.ts'
import { coordinated } from './coordinated.ts'
import { hasFiniteVerb } from './finite.ts'

/** A claim within a sentence, and who makes it. Offsets index the article's text. */
export interface Claim extends Span {
  /** Empty where the article says it itself, or where nobody can be told. */
  readonly claimant: string
  /** Whether these are somebody's very words. */
  readonly quoted: boolean
}

/** A quotation with fewer letters or words says nothing by itself. */
const LEAST_LETTERS = 20
const LEAST_WORDS = 5
/** A clause of fewer letters is not parted from its sentence. */
const LEAST_CLAUSE = 16

/**
 * The claims that a sentence makes, in order: what somebody is said to say, what a quotation
 * asserts, each of two that stand side by side. Where that is not sure, one claim: the sentence.
 */
export function claimSpans(sentence: ReadSentence, english: boolean): Claim[] {
  const parts = spoken(sentence)
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

const ASIDE = /\p{L}.*(?<!\p{L})(?:what|which|whom|who)\s(?:the\s)?$/u

/** The quotations that assert something and the reported clauses; none where there is more to it. */
function spoken(sentence: ReadSentence): Claim[] {
  const { start, end } = sentence
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
  const quotations = sentence.quotations
    .filter((quotation) => (reach[firstFrom(clauses, quotation.end) - 1] ?? 0) <= quotation.start)
    .filter((quotation) => asserts(sentence, quotation.inner))
    .map(
      ({ inner, speaker }): Claim => ({
        ...trimmed(sentence, Math.max(inner.start, start), Math.min(inner.end, end)),
        claimant: speaker,
        quoted: true,
      }),
    )
  return [...clauses, ...quotations].sort((a, b) => a.start - b.start)
}

/** "He denied the claims on Tuesday" reports nothing: few words, and no verb that is sure. */
function states({ text, start }: ReadSentence, clause: Span): boolean {
  const words = text.slice(clause.start - start, clause.end - start)
  return words.split(/\s+/u).length > LEAST_WORDS || hasFiniteVerb(words) || !DENIAL.test(words)
}

const DENIAL =
  /^(?:the|any|all|his|her|their|its|an?)\s\p{L}+s\s(?:on|of|in|at|about|against|by|from|to|with|that)\s/u

/**
 * Whether a quotation is a sentence, and not a few words of one: it opens the sentence or follows a
 * colon, a comma or "that", or has a capital, and is long enough.
 */
function asserts({ text, start, end }: ReadSentence, inner: Span): boolean {
  const from = Math.max(inner.start, start) - start
  const words = text.slice(from, Math.min(inner.end, end) - start).trim()
  const letters = countLetters(words)
  if (letters < LEAST_LETTERS || words.split(/\s+/u).length < LEAST_WORDS) {
    return isUnparted(words) && letters >= LEAST_LETTERS / 3
  }
  const before = text.slice(0, from)
  return (
    before.length <= 2 ||
    /(?:[:,،：]|(?<!\p{L})that)\s?["“„«»'‘‹「]?\s?$/u.test(before) ||
    /^\p{Lu}/u.test(words)
  )
}

function countLetters(words: string): number {
  let count = 0
  for (let at = 0; at < words.length; at++) if (isAt(words, at, LETTER | DIGIT)) count++
  return count
}

/** Scripts that write words without blanks between them. */
function isUnparted(words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words)
}

function sideBySide(claim: Claim, sentence: ReadSentence): Claim[] {
  const { start, end } = claim
  const { quotations } = sentence
  const within = quotations.slice(firstFrom(quotations, start), firstFrom(quotations, end))
  const outside = outsideOf({
    start,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    quotations: claim.quoted ? [] : within,
  })
  const halves = coordinated(outside)
  if (!halves) return [claim]
  return halves.map((half) => ({ ...claim, start: start + half.start, end: start + half.end }))
}

/** Without the spaces that French sets inside of its marks. */
function trimmed({ text, start: by }: ReadSentence, start: number, end: number): Span {
  const words = text.slice(start - by, end - by)
  const first = words.length - words.trimStart().length
  return { start: start + first, end: start + first + words.trim().length }
}
