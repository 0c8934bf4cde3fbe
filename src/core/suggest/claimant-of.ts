import type { Span } from '../article/model.ts'
import type { ArticleText } from './model.ts'
import { readSentences } from './read-sentences.ts'

/** Who says the words of a span; empty where the article says them itself, or nobody can be told. */
export type ClaimantOf = (span: Span) => string

/** Who says the words of a span of the article, in UTF-16 code units. Reads the whole article. */
export function claimantOf(article: ArticleText, span: Span): string {
  return claimantsIn(article)(span)
}

/**
 * The same for many spans of one article, which is read once, in time linear in the text; a span
 * then costs by the sentences that it touches. The quotation that has most of the span decides, else
 * the reported clause; any other span belongs to whom its sentence names as speaking.
 */
export function claimantsIn(article: ArticleText): ClaimantOf {
  const sentences = readSentences(article)
  return (span) => {
    const touched = []
    for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
      const sentence = sentences[at]
      if (sentence === undefined || sentence.start >= span.end) break
      touched.push(sentence)
    }
    const quoted = touched.flatMap(({ quotations }) => quotations)
    const reported = touched.flatMap((sentence) => sentence.reported)
    return mostShared(quoted, span) || mostShared(reported, span) || mostShared(touched, span)
  }
}

interface Spoken extends Span {
  readonly speaker: string
}

/** The speaker of the piece that shares most with the span; of the first one where some are equal. */
function mostShared(pieces: readonly Spoken[], span: Span): string {
  let most = 0
  let found = ''
  for (const { start, end, speaker } of pieces) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start)
    if (speaker === '' || shared <= most) continue
    most = shared
    found = speaker
  }
  return found
}

/** The index of the first piece that ends after `offset`; the pieces are in order. */
function firstEndingAfter(pieces: readonly Span[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
