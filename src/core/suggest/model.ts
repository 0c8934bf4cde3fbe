import type { ClaimKind } from '../article/kinds.ts'
import type { Block, BlockKind } from '../article/model.ts'
import type { Quotation } from '../article/quotations.ts'

/** A passage worth a fact-checker's look, and why. Offsets in UTF-16 code units. */
export interface Suggestion {
  readonly start: number
  readonly end: number
  /** The article's words from `start` to `end`. */
  readonly text: string
  /** Check-worthiness, from 0 to 1. It ranks; it is not a probability. */
  readonly score: number
  /** What was seen, in plain words, strongest first. Never empty. */
  readonly reasons: readonly string[]
  readonly kind: ClaimKind
  /** Who says it; empty where the article says it itself, or where nobody can be told. */
  readonly claimant: string
  /** The claim as it reads on its own. */
  readonly standalone: string
}

/** What the cues read: the text under check, its layout and its language (BCP 47, or empty). */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: string
}

/** One sentence of the article, as the cues see it. Offsets index the article's text. */
export interface ReadSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: BlockKind
  /** The quotations that lie in the sentence or reach into it, each with who says it. */
  readonly quotations: readonly VoicedQuotation[]
  /** Who says the sentence, if it names somebody; else empty. */
  readonly speaker: string
}

export interface VoicedQuotation extends Quotation {
  readonly speaker: string
}

/** What a cue may know beyond the sentence. */
export interface CueContext {
  /** Word lists are English: a cue that needs them finds nothing in another language. */
  readonly english: boolean
}

export type CueName =
  | 'figure'
  | 'count'
  | 'quotation'
  | 'quotedPhrase'
  | 'date'
  | 'period'
  | 'superlative'
  | 'comparison'
  | 'decision'

/** One thing that makes a sentence worth checking. */
export interface CueHit {
  readonly cue: CueName
  /** Where it stands in the sentence's text, in UTF-16 code units from the sentence's start. */
  readonly start: number
  readonly end: number
  /** In plain words: "a figure: 10,000". */
  readonly reason: string
  readonly kind: ClaimKind
}

/** Finds one sort of cue in a sentence, in text order. Linear in the sentence. */
export type Cue = (sentence: ReadSentence, context: CueContext) => CueHit[]
