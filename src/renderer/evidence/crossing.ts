import { describe } from '../../core/anchor/index.ts'
import type { Span } from '../../core/article/index.ts'
import { type FoundPassage, findPassage } from '../../core/source/passage.ts'

/** Takes spans of one text to where the same words are in another; null where that is not certain. */
export type Crossing = (span: Span) => Span | null

/** The way from one reading of some words to another one of the same words. */
export function crossing(from: string, to: string): Crossing {
  if (from === to) return (span) => span
  return (span) => {
    const { start, end } = { start: Math.max(0, span.start), end: Math.min(from.length, span.end) }
    if (start >= end) return null
    const { outcome, span: found } = findPassage(to, {
      quote: describe(from, { start, end }).quote,
      position: null,
    })
    return isCertain(outcome) ? found : null
  }
}

function isCertain(outcome: FoundPassage['outcome']): boolean {
  return outcome === 'there' || outcome === 'moved'
}
