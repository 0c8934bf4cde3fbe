import { stopBelongsToWord } from '../article/abbreviations.ts'
import type { Span } from '../article/model.ts'
import { snapToGraphemes, trimSpan } from '../article/snap.ts'
import { comparison } from './cues/comparison.ts'
import { date } from './cues/date.ts'
import { decision } from './cues/decision.ts'
import { figure } from './cues/figure.ts'
import { quotation } from './cues/quotation.ts'
import { superlative } from './cues/superlative.ts'
import { kindOf } from './kind-of.ts'
import type { ArticleText, Cue, CueContext, ReadSentence, Suggestion } from './model.ts'
import { isEnglish, readSentences } from './read-sentences.ts'
import { score } from './score.ts'
import { oneLine } from './words/any-of.ts'

const CUES: readonly Cue[] = [figure, quotation, date, superlative, comparison, decision]

/** A list of figures does not give a reason for each. */
const MOST_REASONS = 6

/**
 * The passages of an article that are worth a check, in text order, each with its reasons. Spans
 * never overlap and never cut a grapheme cluster; what gives no reason is left out. The cost is
 * linear in the text.
 */
export function suggest(article: ArticleText): Suggestion[] {
  const context = { english: isEnglish(article.language) }
  const out: Suggestion[] = []
  for (const sentence of readSentences(article)) {
    const suggestion = suggestIn(article.text, sentence, context, out.at(-1)?.end ?? 0)
    if (suggestion) out.push(suggestion)
  }
  return out
}

/** `from` is where the suggestion before ends: this one starts there or later. */
function suggestIn(
  text: string,
  sentence: ReadSentence,
  context: CueContext,
  from: number,
): Suggestion | null {
  if (isBareName(sentence)) return null
  // A question states nothing, unless it is somebody's words.
  if (sentence.text.endsWith('?') && sentence.quotations.length === 0) return null
  const { score: worth, hits } = score(CUES.flatMap((cue) => cue(sentence, context)))
  const span = hits.length > 0 ? tidySpan(text, sentence, from) : null
  if (!span) return null
  const words = text.slice(span.start, span.end)
  return {
    ...span,
    text: words,
    score: worth,
    reasons: [...new Set(hits.map((hit) => hit.reason))].slice(0, MOST_REASONS),
    kind: kindOf(words, hits),
    claimant: sentence.speaker,
    standalone: oneLine(words),
  }
}

/** Whether a cell of a table or an item of a list is a name or a figure, which alone states nothing. */
function isBareName({ block, text }: ReadSentence): boolean {
  if (block !== 'row' && block !== 'listItem') return false
  return !/\S\s+\S+\s+\S/.test(text) && !UNPARTED.test(text)
}

/** Letters of scripts that write words without blanks between them. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/** The sentence without the bullet before it and the full stop or comma after it. */
function tidySpan(text: string, { start, end }: Span, from: number): Span | null {
  const words = text.slice(start, end)
  const bullet = /^[-–—•·*]+\s+/u.exec(words)?.[0].length ?? 0
  const stops = stopBelongsToWord(words) ? 0 : (/[.,;:。，；：]+$/u.exec(words)?.[0].length ?? 0)
  const trimmed = trimSpan(text, { start: start + bullet, end: end - stops })
  if (!trimmed) return null
  const snapped = snapToGraphemes(text, trimmed)
  const first = Math.max(snapped.start, from)
  return first < snapped.end ? { start: first, end: snapped.end } : null
}
