import { DIGIT, isAt, LETTER } from '../../article/chars.ts'
import type { Span } from '../../article/model.ts'
import type { ReadSentence, VoicedQuotation } from '../model.ts'
import type { Claim } from './claim-spans.ts'
import { hasFiniteVerb } from './finite.ts'

/** A quotation with fewer letters or words has to be a sentence for sure. */
const LEAST_LETTERS = 20
const LEAST_WORDS = 5
/** What is shorter says nothing by itself: "Yes, I did". */
const LEAST_OF_SHORT = 3

/** What the quotations of a sentence assert, in order. One that its attribution breaks is one claim. */
export function quotedClaims(
  sentence: ReadSentence,
  quotations: readonly VoicedQuotation[],
  english: boolean,
): Claim[] {
  const out: Claim[] = []
  for (let i = 0; i < quotations.length; i++) {
    const first = quotations[i] as VoicedQuotation
    let last = first
    while (isBroken(sentence, last, quotations[i + 1], english)) {
      last = quotations[++i] as VoicedQuotation
    }
    const { start, end } = sentence
    const claimant = first.speaker || last.speaker
    if (last !== first) {
      const span = { start: Math.max(first.start, start), end: Math.min(last.end, end) }
      out.push({ ...span, claimant, quoted: true })
    } else if (asserts(sentence, first, english)) {
      const span = trimmed(
        sentence,
        Math.max(first.inner.start, start),
        Math.min(first.inner.end, end),
      )
      out.push({ ...span, claimant, quoted: true })
    }
  }
  return out
}

/**
 * "“Half of the aid,” she said, “never arrives.”": neither part is a claim. Of "“We paid for it,” she
 * said, “and we were right.”" each is.
 */
function isBroken(
  { text, start }: ReadSentence,
  first: VoicedQuotation,
  next: VoicedQuotation | undefined,
  english: boolean,
): boolean {
  if (!next) return false
  const between = text.slice(Math.max(0, first.inner.end - start), next.inner.start - start)
  const head = text.slice(Math.max(0, first.inner.start - start), first.inner.end - start)
  const rest = text.slice(next.inner.start - start, next.inner.end - start).trim()
  if (!ENDS_OPEN.test(head + between.slice(0, 2)) || !LEADS_ON.test(between)) return false
  if (english && hasVerb(head)) return !isOwnClause(rest) && /^\P{Lu}/u.test(rest)
  return english || /^\P{Lu}/u.test(rest)
}

/** A comma at the end of the words, or right after their mark. */
const ENDS_OPEN = /[,،–—][”"’'»«“‘›\s]{0,2}$|["”“»«’'›]\s?[,،]$/u
/** No sentence ends before the quotation that goes on: it opens after a comma or a dash. */
const LEADS_ON = /^[^.!?:;…]*(?:\.(?=\s?[a-zß-ÿ])[^.!?:;…]*)*[,،–—]\s?[“"„«»'‘‹]?$/

/** "and we would do it again", "but that was in 2019": a subject and a verb of its own. */
function isOwnClause(words: string): boolean {
  return JOINED.test(words) && hasVerb(words.replace(JOINED, ''))
}

const JOINED = /^(?:and|but|so|yet|or)\s/u
/** With these before its verb even a verb that is on no list makes a clause. */
const SUBJECT =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]o|[Yy]es|[Ww]ell),?\s)?(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Tt]here|[Tt]hese|[Tt]hose|(?:[Nn]o|[Ee]very)body|[Ee]veryone|(?:[Nn]o|[Ee]very)thing)(?:\s[a-zà-ÿ]{2}|['’](?:s|re|m|ve|d|ll)(?![a-z]))/

function hasVerb(words: string): boolean {
  return SUBJECT.test(words) || hasFiniteVerb(words)
}

/**
 * Whether a quotation is a sentence, and not a few words of one: it opens the sentence or follows a
 * colon, a comma or "that", or has a capital. A short one has to have a verb and a stop as well.
 */
function asserts(
  { text, start, end }: ReadSentence,
  quotation: Span & { inner: Span },
  english: boolean,
) {
  const { inner } = quotation
  const from = Math.max(inner.start, start) - start
  const words = text.slice(from, Math.min(inner.end, end) - start).trim()
  const letters = countLetters(words)
  const before = text.slice(0, from)
  const stands =
    before.length <= 2 || /(?:[:,،：]|(?<!\p{L})that)\s?["“„«»'‘‹「]?\s?$/u.test(before)
  const count = words.split(/\s+/u).length
  if (letters >= LEAST_LETTERS && count >= LEAST_WORDS) return stands || /^\p{Lu}/u.test(words)
  if (isUnparted(words)) return letters >= LEAST_LETTERS / 3
  if (!english || count < LEAST_OF_SHORT || !stands || !hasVerb(words)) return false
  const after = text.slice(inner.end - start, quotation.end - start + 1)
  return /[,.!…]$/u.test(words) || after.endsWith(',') || after.endsWith('.')
}

/** Whether a claim is too short to be told from a title or a scrap but by its verb. */
export function isShort(words: string): boolean {
  return countLetters(words) < LEAST_LETTERS || words.split(/\s+/u).length < LEAST_WORDS
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

/** Without the spaces that French sets inside of its marks. */
function trimmed({ text, start: by }: ReadSentence, start: number, end: number): Span {
  const words = text.slice(start - by, end - by)
  const first = words.length - words.trimStart().length
  return { start: start + first, end: start + first + words.trim().length }
}
