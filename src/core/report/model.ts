import type { BlockKind, ClaimKind, Span } from '../article/index.ts'
import type {
  ClaimStatus,
  Head,
  LocatorLabel,
  Person,
  SourceRank,
  Stamp,
  Stance,
  Verdict,
  VerdictPack,
} from '../dossier/index.ts'
import type { CslItem } from '../source/index.ts'
import type { ReportRemark } from './annotations-remarks.ts'
import type { Newsroom } from './newsroom.ts'
import type { PreflightFinding } from './preflight.ts'

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
  /** Words proposed in place of the article's, in the order of the history. */
  readonly corrections: readonly ReportCorrection[]
  /** What was said beside the verdicts, oldest first. Empty unless it is asked for. */
  readonly remarks: readonly ReportRemark[]
  /** How many words the article has, and how many of them are ticked or in a claim that is checked; null where it is left out. */
  readonly coverage: { readonly words: number; readonly covered: number } | null
  /** The stretches of the article without a tick or a claim, in order; none spans two blocks. */
  readonly notChecked: readonly ReportStretch[]
  /** The latest sign-off; null where nobody has signed. */
  readonly signOff: ReportSignOff | null
  /** What was open when the report was made. Empty where nothing was. */
  readonly preflight: readonly PreflightFinding[]
  /** What verifying the kept files and passages found; null where they were not verified for this report. */
  readonly evidence: ReportEvidence | null
  readonly newsroom: Newsroom
  /** The address at which the report is to be published, or empty. */
  readonly url: string
  /** Whether people who worked on it are named by their roles. */
  readonly anonymised: boolean
  /** The scale of the verdicts. */
  readonly pack: Pick<VerdictPack, 'name' | 'bestRating' | 'worstRating'>
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
  /** The canonical text, which every span indexes in UTF-16 code units. */
  readonly text: string
  /** As the article's language parts them. */
  readonly words: number
  readonly blocks: readonly ReportBlock[]
}

export interface ReportBlock {
  readonly kind: BlockKind
  readonly level: number | null
  readonly page: number | null
  /** Where it stands in the article's text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Flat stretches that together are the block's text. */
  readonly segments: readonly ReportSegment[]
}

export interface ReportSegment {
  readonly text: string
  /** The numbers of the claims over the words, lowest first. */
  readonly claims: readonly number[]
}

export interface ReportClaim {
  readonly id: string
  readonly number: number
  /** Where the words stand in the article's text, in UTF-16 code units; null where they do not. */
  readonly span: Span | null
  /** The words before and after, by which the place is found again. */
  readonly prefix: string
  readonly suffix: string
  /** The article's words; those of an earlier draft where this one lacks them. */
  readonly quote: string
  /** Whether the words stand in this draft, so that they are highlighted. */
  readonly inText: boolean
  readonly standalone: string
  readonly claimant: string
  /** Where it was said, the first appearance first: URLs or words. */
  readonly appearances: readonly string[]
  readonly kind: ClaimKind
  readonly status: ClaimStatus
  /** Who set the status and when; null while it is as it began, and where people are left out. */
  readonly statusBy: Stamp | null
  readonly verdict: Verdict | null
  /** Who gave the verdict and when; null as for the status. */
  readonly verdictBy: Stamp | null
  /** The earlier wording that the verdict was given for. */
  readonly verdictFor: string
  /** Why, in Markdown. */
  readonly rationale: string
  /** Put before the editor, and not settled yet. */
  readonly flagged: boolean
  /** How many questions about it are not answered yet. */
  readonly openQueries: number
  /** Verdicts that an editor replaced, oldest first. */
  readonly dissent: readonly ReportDissent[]
  readonly made: Stamp
  readonly links: readonly ReportLink[]
}

export interface ReportDissent extends Stamp {
  readonly verdict: Verdict | null
  readonly rationale: string
}

export interface ReportLink {
  readonly id: string
  /** The number of the source in the report's list. */
  readonly source: number
  readonly stance: Stance
  readonly passage: string
  /** The words round the passage in its source. */
  readonly prefix: string
  readonly suffix: string
  /** The SHA-256 of the kept file that has the passage; or empty. */
  readonly file: string
  readonly locator: { readonly label: LocatorLabel; readonly value: string } | null
  /** What makes the source an authority for this fact. */
  readonly authority: string
  /** Why the claim stands although the passage refutes it. */
  readonly rebuttal: string
  readonly note: string
  readonly made: Stamp
}

export interface ReportSource {
  /** Of one that is withheld, not the dossier's. */
  readonly id: string
  readonly number: number
  /** True for a source at risk: then its title is {@link WITHHELD}, and nothing else is said. */
  readonly withheld: boolean
  /** Its description; null where it is withheld. */
  readonly csl: CslItem | null
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

/** Words proposed in place of some of a claim's. */
export interface ReportCorrection {
  readonly id: string
  /** The claim's number; null where the claim is gone. */
  readonly claim: number | null
  /** The number of the draft whose words they are. */
  readonly draft: number
  readonly from: string
  readonly to: string
  /** Where the replaced words stand in the article's text, in UTF-16 code units; null where they are not found in it. */
  readonly span: Span | null
  readonly made: Stamp
  /** An editor's decision; null while it is only proposed. */
  readonly decision:
    | (Stamp & { readonly how: 'accepted' | 'rejected'; readonly note: string })
    | null
  /** Whether a later draft has the new words, and which; null while none was looked at. */
  readonly outcome: { readonly draft: number; readonly made: boolean } | null
}

/** A stretch of the article's text, in UTF-16 code units, and its words. */
export interface ReportStretch extends Span {
  readonly text: string
}

/** An editor's word that the dossier was done. */
export interface ReportSignOff extends Stamp {
  /** The number of the draft that was signed. */
  readonly draft: number
  /** The hash of the history's line at which the dossier stood. */
  readonly head: string
  readonly note: string
  /** How many changes have been made since; null where that is not known. */
  readonly changes: number | null
}

export interface ReportEvidence {
  readonly files: number
  readonly passages: number
  readonly failures: number
}
