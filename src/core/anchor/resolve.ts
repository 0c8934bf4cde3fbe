import type { Span } from '../article/index.ts'
import { snapToGraphemes } from '../article/index.ts'
import { carry } from './carry.ts'
import { type Anchor, CONTEXT } from './describe.ts'
import { type Context, contextOf, readPassage } from './find/context-of.ts'
import { indexText, locate, type TextIndex } from './index-text.ts'
import { lost, type Placement, unchanged } from './place/placement.ts'

/** A text to resolve anchors in: as it is, or indexed, where there are many anchors. */
export type Target = string | TextIndex

/** So much of the context has to read alike, in UTF-16 code units, for the words to be in place. */
const ENOUGH = 8

/** Fewer words than this may be found anywhere: without their context they are nobody's. */
const MOVED = 4

/** A place where the words are, with what is round them. */
interface Rated extends Context {
  readonly span: Span
}

/**
 * Where the passage that `anchor` describes is in a text, in UTF-16 code units. The inverse of
 * `describe`: in the text that was described the outcome is `unchanged`, with the span.
 *
 * An anchor knows little of its old text. So words that are found once, with nothing of what stood
 * round them, are `moved`; found more than once, `ambiguous`; and other words between the same
 * neighbours are `edited`. To carry spans from one whole draft to another, use `carry`.
 */
export function resolve(target: Target, anchor: Anchor): Placement {
  const text = typeof target === 'string' ? target : target.words.text
  if (fits(text, anchor, anchor.position)) return found('unchanged', anchor.position, false)
  const index = typeof target === 'string' ? indexText(target) : target
  const passage = readPassage(anchor)
  const places = occurrences(text, index, anchor.quote.exact).flatMap((span): Rated[] => {
    const context = contextOf(index, span, passage)
    return context ? [{ span, ...context }] : []
  })
  if (places.length > 0) return choose(anchor, places)
  return between(text, index, anchor)
}

/** Whether the anchor describes the span to the letter. */
function fits(text: string, { quote }: Anchor, { start, end }: Span): boolean {
  return (
    end <= text.length &&
    text.startsWith(quote.exact, start) &&
    text.endsWith(quote.prefix, start) &&
    text.startsWith(quote.suffix, end) &&
    end - start === quote.exact.length &&
    // Less context than usual is kept only where the text ended.
    (quote.prefix.length >= CONTEXT - 1 || start === quote.prefix.length) &&
    (quote.suffix.length >= CONTEXT - 1 || end + quote.suffix.length === text.length)
  )
}

/** Every place that reads like the quote: to the letter, or by its words. */
function occurrences(text: string, index: TextIndex, exact: string): Span[] {
  const out = new Map<number, Span>()
  for (const span of locate(index, exact)) out.set(span.start, span)
  for (let i = text.indexOf(exact); i >= 0 && out.size <= 1000; i = text.indexOf(exact, i + 1)) {
    const span = { start: i, end: i + exact.length }
    const whole = snapToGraphemes(text, span)
    if (whole.start === span.start && whole.end === span.end) out.set(i, span)
  }
  return [...out.values()].sort((x, y) => x.start - y.start)
}

/** Of several places the one whose context is the anchor's, if there is one such. */
function choose(anchor: Anchor, rated: readonly Rated[]): Placement {
  const spans = rated.map(({ span }) => span).slice(0, 20)
  const best = Math.max(...rated.map(({ size }) => size))
  const [first, ...others] = rated.filter(({ size }) => size === best)
  if (!first || others.length > 0) return lost(spans)
  const near = rated.filter(({ size }) => size > 0 && size >= best - ENOUGH)
  if (best >= ENOUGH && near.length === 1) return found('unchanged', first.span, first.changed)
  const enough = rated.length === 1 && wordsOf(anchor.quote.exact) >= MOVED
  return enough ? found('moved', first.span, first.changed) : lost(spans)
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** The words are gone: what stands between the old neighbours, if these are there once. */
function between(text: string, index: TextIndex, anchor: Anchor): Placement {
  const { exact, prefix, suffix } = anchor.quote
  const starts = prefix.trim() === '' ? [0] : ends(locate(index, wholeTail(prefix)))
  const stops = suffix.trim() === '' ? [text.length] : begins(locate(index, wholeHead(suffix)))
  const regions = starts.flatMap((start) => {
    const end = stops.find((stop) => stop > start)
    return end !== undefined && end - start <= 3 * exact.length + CONTEXT ? [{ start, end }] : []
  })
  const [region, ...others] = regions
  if (!region) return lost()
  if (others.length > 0) return lost(regions.slice(0, 20))
  // Both texts with the same few words on either side: what `carry` knows applies.
  const left = text.slice(Math.max(0, region.start - CONTEXT), region.start)
  const right = text.slice(region.end, region.end + CONTEXT)
  const old = left + exact + right
  const from = region.start - left.length
  const now = text.slice(from, region.end + right.length)
  const [placed = lost()] = carry(old, now, [
    { start: left.length, end: left.length + exact.length },
  ])
  const moved = (span: Span) => ({ start: span.start + from, end: span.end + from })
  return {
    ...placed,
    span: placed.span && moved(placed.span),
    candidates: placed.candidates.map(moved),
  }
}

const ends = (spans: readonly Span[]) => spans.map((span) => span.end)
const begins = (spans: readonly Span[]) => spans.map((span) => span.start)

/** A context without the word that its far end may have cut in two. */
function wholeTail(prefix: string): string {
  return prefix.length < CONTEXT - 1 ? prefix : prefix.replace(/^[\p{L}\p{M}\p{N}]+/u, '')
}

function wholeHead(suffix: string): string {
  return suffix.length < CONTEXT - 1 ? suffix : suffix.replace(/[\p{L}\p{M}\p{N}]+$/u, '')
}

function found(outcome: 'unchanged' | 'moved', span: Span, contextChanged: boolean): Placement {
  return { ...unchanged(span), outcome, contextChanged }
}
