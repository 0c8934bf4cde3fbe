import { type Anchor, indexText, locate, resolve } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'

/** A quoted passage: its words, those round them, and where it was found last. */
export interface Passage {
  readonly quote: Anchor['quote']
  /** In UTF-16 code units; null where it was never found in a text. */
  readonly position: Span | null
}

/** What became of a passage in a text. */
export interface FoundPassage {
  /**
   * `there`: the words stand where they stood, or among the same others. `moved`: the same words
   * among others. `edited`: other words in their place. `ambiguous`: they may be any of the
   * candidates. `vanished`: they are not in the text.
   */
  readonly outcome: 'there' | 'moved' | 'edited' | 'ambiguous' | 'vanished'
  /** Null where the outcome is ambiguous or vanished. */
  readonly span: Span | null
  /** Empty unless the outcome is ambiguous. */
  readonly candidates: readonly Span[]
}

/**
 * Looks a passage up in a text, by the anchors that find claims in drafts; never guesses. Words
 * that were typed, with nothing round them, are there where the text has them once.
 */
export function findPassage(text: string, { quote, position }: Passage): FoundPassage {
  if (quote.exact.trim() === '') return { outcome: 'vanished', span: null, candidates: [] }
  if (position && text.slice(position.start, position.end) === quote.exact) {
    return { outcome: 'there', span: position, candidates: [] }
  }
  if (position === null && quote.prefix === '' && quote.suffix === '') return typed(text, quote)
  const { outcome, span, candidates } = resolve(text, {
    quote,
    position: position ?? { start: 0, end: 0 },
  })
  switch (outcome) {
    case 'unchanged':
      return { outcome: 'there', span, candidates: [] }
    case 'deleted':
      return { outcome: 'vanished', span: null, candidates: [] }
    default:
      return { outcome, span, candidates }
  }
}

/** A minus that belongs to the number after it, which is another number without it. */
const SIGN = /(?:^|[\s(])[-\u2212\u2013]\p{Nd}$/u

function typed(text: string, { exact }: Anchor['quote']): FoundPassage {
  const [first, ...others] = locate(indexText(text), exact).filter(
    ({ start }) => !SIGN.test(text.slice(Math.max(0, start - 2), start + 1)),
  )
  if (first === undefined) return { outcome: 'vanished', span: null, candidates: [] }
  if (others.length > 0) return { outcome: 'ambiguous', span: null, candidates: [first, ...others] }
  return { outcome: 'there', span: first, candidates: [] }
}
