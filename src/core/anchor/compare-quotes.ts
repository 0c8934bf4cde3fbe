import { align } from './align/align.ts'
import { compare } from './place/compare.ts'
import { describeChange } from './place/describe-change.ts'
import type { Change, Piece } from './place/placement.ts'
import { readAlike } from './place/range.ts'

/** Two quotations beside each other. */
export interface QuoteComparison {
  /** Whether they read alike: no more than typography is different. */
  readonly same: boolean
  /** What is different in substance; empty where they are the same. */
  readonly changes: readonly Change[]
  /** The words of both in one row; all of them kept where they are the same. */
  readonly difference: readonly Piece[]
}

/**
 * Compares two quotations that a person has put beside each other. Unlike `carry` it does not ask
 * whether they are the same passage, so it answers however different they are.
 */
export function compareQuotes(before: string, after: string): QuoteComparison {
  const alignment = align(before, after)
  const a = { from: 0, to: alignment.before.words.count }
  const b = { from: 0, to: alignment.after.words.count }
  const same = readAlike(alignment.before.words, a, alignment.after.words, b)
  const { changes, difference } = describeChange(alignment, compare(alignment, a, b))
  return { same, changes, difference }
}
