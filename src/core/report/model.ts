import type { BlockKind, ClaimKind } from '../article/index.ts'
import type {
  ClaimStatus,
  Head,
  LocatorLabel,
  Person,
  SourceRank,
  Stance,
  Verdict,
} from '../dossier/index.ts'

/** What stands in place of everything that could name a source at risk. */
export const WITHHELD = '[source withheld]'

/**
 * All that a report says, for every format to say in its own way. Values and numbers are frozen
 * as they were when it was made. Text that is not known is empty, and a format leaves it out.
 */
export interface ReportModel {
  readonly title: string
  readonly article: ReportArticle
  /** In the order of the text. */
  readonly claims: readonly ReportClaim[]
  /** In the order in which the claims first use them. Sources that no claim uses are left out. */
  readonly sources: readonly ReportSource[]
  readonly summary: ReportSummary
  /** What is still to be done. Empty where all is checked and approved. */
  readonly unfinished: readonly Unfinished[]
  /** When the report was made: ISO 8601 in UTC. */
  readonly at: string
  readonly by: Person
  /** The program's name and version. */
  readonly program: string
  /** Where the history stood: a history that was changed afterwards does not lead here. */
  readonly head: Head
}

/** The draft under check. */
export interface ReportArticle {
  readonly draft: number
  readonly title: string
  readonly byline: string
  readonly publisher: string
  /** ISO 8601 date or date-time. */
  readonly published: string
  readonly url: string
  /** BCP 47 tag. */
  readonly language: string
  readonly original: ReportFile
  readonly words: number
  readonly blocks: readonly ReportBlock[]
}

export interface ReportBlock {
  readonly kind: BlockKind
  readonly level: number | null
  readonly page: number | null
  /** Flat stretches that together are the block's text. */
  readonly segments: readonly ReportSegment[]
}

export interface ReportSegment {
  readonly text: string
  /** The numbers of the claims over the words, lowest first. */
  readonly claims: readonly number[]
}

export interface ReportClaim {
  readonly number: number
  /** The article's words; those of an earlier draft where this one lacks them. */
  readonly quote: string
  /** Whether the words stand in this draft, so that they are highlighted. */
  readonly inText: boolean
  readonly standalone: string
  readonly claimant: string
  readonly kind: ClaimKind
  readonly status: ClaimStatus
  readonly verdict: Verdict | null
  /** The earlier wording that the verdict was given for. */
  readonly verdictFor: string
  /** Why, in Markdown. */
  readonly rationale: string
  /** Put before the editor, and not settled yet. */
  readonly flagged: boolean
  readonly links: readonly ReportLink[]
}

export interface ReportLink {
  /** The number of the source in the report's list. */
  readonly source: number
  readonly stance: Stance
  readonly passage: string
  readonly locator: { readonly label: LocatorLabel; readonly value: string } | null
  /** What makes the source an authority for this fact. */
  readonly authority: string
  /** Why the claim stands although the passage refutes it. */
  readonly rebuttal: string
  readonly note: string
}

export interface ReportSource {
  readonly number: number
  /** True for a source at risk: then its title is {@link WITHHELD}, and nothing else is said. */
  readonly withheld: boolean
  /** Its CSL type. */
  readonly type: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string
  /** The publication or series in which it appeared. */
  readonly container: string
  /** ISO 8601, as exact as is known; or the words as they came. */
  readonly date: string
  readonly accessed: string
  readonly url: string
  readonly archivedUrl: string
  readonly rank: SourceRank
  /** The kept files. */
  readonly files: readonly ReportFile[]
}

/** A kept file, by which a reader can tell that theirs is the same. */
export interface ReportFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly sha256: string
}

export interface ReportSummary {
  readonly claims: number
  /** Every verdict of the pack, in its order, also those that no claim has. */
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[]
  readonly withoutVerdict: number
  readonly byStatus: Readonly<Record<ClaimStatus, number>>
  readonly flagged: number
}

/** Something that is not done, said plainly, and the claims that it is about. */
export interface Unfinished {
  readonly text: string
  readonly claims: readonly number[]
}
