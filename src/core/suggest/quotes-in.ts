import type { Span } from '../article/model.ts'
import { snapToGraphemes, trimSpan } from '../article/snap.ts'
import type { ArticleText } from './model.ts'
import { readSentences } from './read-sentences.ts'
import { nestedIn } from './voice/nested.ts'
import { tongueOf } from './voice/tongue.ts'

/** Somebody's words in an article, and who says them. Offsets in UTF-16 code units of its text. */
export interface Quote {
  /** The words, without the marks round them. */
  readonly quote: Words
  /** The article's words for who says them, and the full name; null where nobody can be told. */
  readonly speaker: (Words & { readonly name: string }) | null
  /** Whether they are reported without quotation marks: "She said that it works". */
  readonly indirect?: true
}

export interface Words extends Span {
  readonly text: string
}

/** All that the article quotes and reports, in the order in which it starts. Linear in the text. */
export function quotesIn(article: ArticleText): Quote[] {
  const { text, language } = article
  const tongue = tongueOf(language)
  const out: Quote[] = []
  let from = 0
  for (const { quotations, reported } of readSentences(article)) {
    for (const quotation of quotations) {
      // A long quotation reaches into several sentences.
      if (quotation.start < from) continue
      from = quotation.end
      out.push(quoteOf(text, quotation.inner, quotation))
      for (const inner of nestedIn(text, quotation, tongue)) {
        out.push(quoteOf(text, inner.inner, inner))
      }
    }
    for (const clause of reported) {
      if (clause.speaker === '') continue
      out.push({ ...quoteOf(text, clause, clause), indirect: true })
    }
  }
  return out.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
}

/** Without the blanks that French sets inside of its marks. */
function quoteOf(
  text: string,
  span: Span,
  { speaker, said }: { readonly speaker: string; readonly said: Span | null },
): Quote {
  const quote = wordsOf(text, trimSpan(text, span) ?? span)
  return {
    quote,
    speaker: speaker === '' || !said ? null : { ...wordsOf(text, said), name: speaker },
  }
}

function wordsOf(text: string, span: Span): Words {
  const { start, end } = snapToGraphemes(text, span)
  return { start, end, text: text.slice(start, end) }
}
