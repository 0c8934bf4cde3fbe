import { endsInAbbreviation } from './abbreviations.ts'
import { cut, segmenterFor } from './cut.ts'
import type { Span } from './model.ts'
import { paragraphs, quotations } from './quotations.ts'
import { trimSpan } from './snap.ts'

/** A sentence's place in the canonical text, without white space at its ends. UTF-16 code units. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** A quotation of up to this many code units keeps its sentences together. */
const SHORT_QUOTATION = 400

/**
 * The sentences of `span`, in order. They never overlap, never cross a block break, and hold every
 * character of the span that is not white space. A single line break does not end a sentence; a tab,
 * which parts the cells of a table's row, does.
 *
 * `language` is a BCP 47 tag; English rules stand in where it is empty or unknown.
 */
export function sentences(text: string, span: Span, language: string): Sentence[] {
  const segmenter = segmenterFor(language, 'sentence')
  return paragraphs(text, span)
    .flatMap((paragraph) => cells(text, paragraph))
    .flatMap((cell) => inParagraph(text, cell, segmenter, language))
}

function cells(text: string, { start, end }: Span): Span[] {
  let from = start
  return text
    .slice(start, end)
    .split('\t')
    .map((cell) => {
      const span = { start: from, end: from + cell.length }
      from = span.end + 1
      return span
    })
    .filter((cell) => cell.start < cell.end)
}

function inParagraph(
  text: string,
  span: Span,
  segmenter: Intl.Segmenter,
  language: string,
): Sentence[] {
  const line = text.slice(span.start, span.end).replaceAll('\n', ' ')
  const quoted = quotations(text, span).filter((q) => q.end - q.start <= SHORT_QUOTATION)
  const out: Sentence[] = []
  let open: Sentence | null = null
  let ahead = 0
  for (const piece of cut(line, segmenter)) {
    const cutPiece = { start: span.start + piece.start, end: span.start + piece.end }
    const marked: number = open ? endOfMarks(text, open.end, cutPiece.end) : 0
    if (open && marked > 0) open = { start: open.start, end: marked }
    const next = trimSpan(text, { ...cutPiece, start: Math.max(cutPiece.start, marked) })
    if (!next) continue
    while ((quoted[ahead]?.end ?? span.end) <= next.start) ahead++
    const insideQuotation = (quoted[ahead]?.start ?? span.end) < next.start
    if (open && (insideQuotation || goesOn(text, open, next, language))) {
      open = { start: open.start, end: next.end }
    } else {
      if (open) out.push(open)
      open = next
    }
  }
  if (open) out.push(open)
  return out
}

const MARKS = /(?:\[\p{L}?\d{0,3}\]|[¹²³⁰⁴-⁹]+|[*†‡](?=\s))+(?=\s|$)/uy

/**
 * Where the footnote marks end that stand directly after a sentence's stop, as in "It sank.[3] Then";
 * 0 where there are none before `limit`. The segmenter gives them to the next sentence.
 */
function endOfMarks(text: string, end: number, limit: number): number {
  MARKS.lastIndex = text.charAt(end - 1) === '[' ? end - 1 : end
  if (!/[.!?…。！？؟"”»’]/u.test(text.charAt(MARKS.lastIndex - 1))) return 0
  return MARKS.test(text) && MARKS.lastIndex <= limit ? MARKS.lastIndex : 0
}

/** How much of a sentence's end and of the next one's start tells whether they are one. */
const GLIMPSE = 32

/** Whether what the segmenter cut between `open` and `next` is no sentence end after all. */
function goesOn(text: string, open: Sentence, next: Sentence, language: string): boolean {
  const before = text.slice(Math.max(open.start, open.end - GLIMPSE), open.end)
  const after = text.slice(next.start, Math.min(next.end, next.start + GLIMPSE))
  if (endsInAbbreviation(before, after, language)) return true
  // `"Is it safe?" he asked.` goes on; `is it? yes.` does not.
  return /^\p{Ll}/u.test(after) && !before.endsWith('?')
}
