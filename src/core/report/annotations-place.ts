import { indexText, resolve, type TextIndex } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'
import type { Quote } from '../dossier/index.ts'
import { findPassage } from '../source/index.ts'
import { type Offsets, offsetsOf } from './annotations-offsets.ts'

/** What an annotation says of where its words are. */
export interface Whereabouts {
  readonly quote: Quote | null
  /** As it came, in code points or, from some tools, in UTF-16 code units. */
  readonly position: { readonly start: number; readonly end: number } | null
}

/**
 * Where the words are in the article, in UTF-16 code units, or why that cannot be told: they are
 * `absent`, `edited` into other words, `ambiguous`, or there is a position alone, `unchecked`, for a
 * text that may be another one.
 */
export type Placing =
  | { readonly outcome: 'placed'; readonly span: Span }
  | {
      readonly outcome: 'absent' | 'edited' | 'ambiguous' | 'unchecked'
      readonly candidates: readonly Span[]
    }

/** Looks words up in one article: the text is indexed once, and only where a position does not fit. */
export class AnnotationPlacer {
  readonly #text: string
  readonly #offsets: Offsets
  #index: TextIndex | null = null

  constructor(text: string) {
    this.#text = text
    this.#offsets = offsetsOf(text)
  }

  /** `isSameText` says that the position is of this very text, so that it needs no quote. */
  place({ quote, position }: Whereabouts, isSameText: boolean): Placing {
    const spans = position === null ? [] : this.#readings(position)
    if (quote === null || quote.exact === '') {
      const [span] = spans
      if (span === undefined) return { outcome: 'absent', candidates: [] }
      return isSameText ? placed(span) : { outcome: 'unchecked', candidates: [span] }
    }
    const fitting = spans.find((span) => this.#fits(span, quote))
    return fitting ? placed(fitting) : this.#find(quote)
  }

  /** The standard counts code points; tools that live in a page often count what JavaScript does. */
  #readings({ start, end }: { start: number; end: number }): Span[] {
    const points = { start: this.#offsets.toUnits(start), end: this.#offsets.toUnits(end) }
    const readings: Span[] = []
    if (points.start !== null && points.end !== null) {
      readings.push({ start: points.start, end: points.end })
    }
    if (points.start !== start || points.end !== end) readings.push({ start, end })
    return readings.filter((span) => span.start <= span.end && span.end <= this.#text.length)
  }

  /** The words and those beside them: a short word stands by chance where another one stood. */
  #fits({ start, end }: Span, { exact, prefix, suffix }: Quote): boolean {
    return (
      this.#text.slice(start, end) === exact &&
      plain(this.#text.slice(Math.max(0, start - 2 * prefix.length), start)).endsWith(
        plain(prefix),
      ) &&
      plain(this.#text.slice(end, end + 2 * suffix.length)).startsWith(plain(suffix))
    )
  }

  #find(quote: Quote): Placing {
    if (quote.prefix === '' && quote.suffix === '') {
      const { outcome, span, candidates } = findPassage(this.#text, { quote, position: null })
      if (span) return placed(span)
      return { outcome: outcome === 'ambiguous' ? 'ambiguous' : 'absent', candidates }
    }
    this.#index ??= indexText(this.#text)
    const nowhere = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }
    const { outcome, span, candidates } = resolve(this.#index, { quote, position: nowhere })
    switch (outcome) {
      case 'unchanged':
      case 'moved':
        return span ? placed(span) : { outcome: 'absent', candidates }
      case 'edited':
        return { outcome, candidates: span ? [span] : candidates }
      case 'ambiguous':
        return { outcome, candidates }
      default:
        return { outcome: 'absent', candidates }
    }
  }
}

function placed(span: Span): Placing {
  return { outcome: 'placed', span }
}

/** What stands between words is told in many ways: as one space, a line break, or not at all. */
function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
