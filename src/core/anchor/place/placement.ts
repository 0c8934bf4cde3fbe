import type { Span } from '../../article/index.ts'
import type { ChangeKind } from '../substance/kinds-of-change.ts'

/** One thing that is different, with the words as they stand in either draft; one may be empty. */
export interface Change {
  readonly kind: ChangeKind
  readonly from: string
  readonly to: string
}

/** A piece of a word-level difference. A kept piece shows the new draft's typography. */
export interface Piece {
  readonly kind: 'kept' | 'dropped' | 'added'
  readonly text: string
}

/** What became of a span in another draft. Spans are in UTF-16 code units of that draft. */
export interface Placement {
  /**
   * `unchanged`: the same words in the same order of paragraphs. `moved`: the same words elsewhere.
   * `edited`: other words in the same place. `ambiguous`: a person has to say. `deleted`: gone.
   */
  readonly outcome: 'unchanged' | 'moved' | 'edited' | 'ambiguous' | 'deleted'
  /** Null where the outcome is ambiguous or deleted. */
  readonly span: Span | null
  /** What is different; empty unless the outcome is edited. */
  readonly changes: readonly Change[]
  /** The old words and the new in one row; empty unless the outcome is edited. */
  readonly difference: readonly Piece[]
  /** Whether the words of its sentence round the span are other ones. */
  readonly contextChanged: boolean
  /** Passages that may be meant; empty unless the outcome is ambiguous. */
  readonly candidates: readonly Span[]
}

/** A placement without a place. */
export function lost(candidates: readonly Span[] = []): Placement {
  return {
    outcome: candidates.length > 0 ? 'ambiguous' : 'deleted',
    span: null,
    changes: [],
    difference: [],
    contextChanged: false,
    candidates,
  }
}

/** The placement of a span of a draft that is the other one, to the letter. */
export function unchanged({ start, end }: Span): Placement {
  return {
    outcome: 'unchanged',
    span: { start, end },
    changes: [],
    difference: [],
    contextChanged: false,
    candidates: [],
  }
}
