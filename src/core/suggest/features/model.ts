import type { ClaimKind } from '../../article/kinds.ts'
import type { BlockKind, Span } from '../../article/model.ts'

/** One thing that can be seen in a sentence, and what a person is told of it. */
export interface Feature {
  readonly says: string
  readonly kind?: ClaimKind
}

/** A sentence, and what is known of where it stands. Offsets index `text`, in UTF-16 code units. */
export interface Input {
  readonly text: string
  readonly block: BlockKind
  /** What lies inside of quotation marks, without the marks. */
  readonly quoted: readonly Span[]
  /** Whom the sentence, or a quotation in it, names as speaking; else empty. */
  readonly claimant: string
  /** Who speaks all of it, in a transcript; else empty. */
  readonly speaker: string
  /** Whether it opens its paragraph. */
  readonly first: boolean
}

/** The features that were seen in one sentence. */
export interface Seen {
  /** The numbers of those seen, in the order in which they were. */
  readonly found: number[]
  /** How much of each of `found` was seen: 1 where once, towards 2 where more often. */
  readonly values: number[]
  /** Where each of `found` was seen first, or -1 where that is the sentence as a whole. */
  readonly starts: number[]
  readonly ends: number[]
}

/** How much of a feature was seen: 0 where it was not. */
export function amountOf({ found, values }: Seen, feature: number): number {
  const at = found.indexOf(feature)
  return at < 0 ? 0 : (values[at] as number)
}
