import type { ClaimKind } from '../article/kinds.ts'
import type { Block, BlockKind, Span } from '../article/model.ts'
import type { Quotation } from '../article/quotations.ts'

/** A suggestion gives so many reasons at most. */
export const MOST_REASONS = 3

/** A passage worth a fact-checker's look, and why. Offsets in UTF-16 code units. */
export interface Suggestion {
  readonly start: number
  readonly end: number
  /** The article's words from `start` to `end`. */
  readonly text: string
  /** Check-worthiness, from 0 to 1; one half means that a checker would mark it in prepared prose. */
  readonly score: number
  /** The strongest of what was seen, in plain words, strongest first. Never empty, at most three. */
  readonly reasons: readonly string[]
  readonly kind: ClaimKind
  /** Who says it; empty where the article says it itself, or where nobody can be told. */
  readonly claimant: string
  /** The claim as it reads on its own. */
  readonly standalone: string
}

/** What is read: the text under check, its layout and its language (BCP 47, or empty). */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: string
  /** ISO 8601 date or date-time; without it, or empty, the day counts that the article tells. */
  readonly published?: string
}

/** One sentence of the article, as it is read. Offsets index the article's text. */
export interface ReadSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: BlockKind
  /** Whether it is the first of its block. */
  readonly first: boolean
  /** The quotations that lie in the sentence or reach into it, each with who says it. */
  readonly quotations: readonly VoicedQuotation[]
  /** Who says the sentence, if it names somebody; else empty. */
  readonly speaker: string
  /** The speaker's titles, as the article gives them anywhere: "Serbian President"; else empty. */
  readonly office: string
  /** What the sentence says that somebody said, without quotation marks. */
  readonly reported: readonly ReportedSpeech[]
  /** Set where the sentence tells that somebody denies something, or never said it. */
  readonly denial?: Denial
  /** Whom the pronouns and surnames surely mean that open the sentence, or a clause of `reported`. */
  readonly meant: readonly Meant[]
}

/** Somebody says that something is not so, or does not say it. */
export type Denial = 'denied' | 'unsaid'

/** Words that stand for somebody, as "she" and "Mr Kurti" do, and the full name. */
export interface Meant extends Span {
  readonly name: string
}

export interface VoicedQuotation extends Quotation, Voiced {}

/** Words that somebody is said to say. */
export interface ReportedSpeech extends Span, Voiced {}

interface Voiced {
  /** Who says it; empty where nobody can be told. */
  readonly speaker: string
  /** The article's words for the speaker ("he"); null where there are none. */
  readonly said: Span | null
}
