import { describe } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'
import type { Json } from './annotations.ts'
import { offsetsOf } from './annotations-offsets.ts'
import { iriOfFile, isIri } from './annotations-terms.ts'
import type { ReportModel } from './model.ts'

/** Words of the article: where they stand, or, where that is nowhere, how they read. */
interface Words {
  readonly span: Span | null
  readonly quote: string
  readonly prefix?: string
  readonly suffix?: string
}

/**
 * The target of annotations on words of the article: at its address, or else its file; as it stood in
 * the draft’s file when the report was made; by quote and, where the words stand in the draft, by
 * position in code points.
 */
export function targetsIn(model: ReportModel): (words: Words) => Json {
  const { article, at } = model
  const { toPoints } = offsetsOf(article.text)
  const file = iriOfFile(article.original.sha256)
  const source = isIri(article.url) ? article.url : file
  const state = { type: 'TimeState', sourceDate: at, cached: file }
  return ({ span, quote: exact, prefix = '', suffix = '' }) => {
    if (span === null) {
      const selector = { type: 'TextQuoteSelector', exact, prefix, suffix }
      return { type: 'SpecificResource', source, selector }
    }
    const { quote } = describe(article.text, span)
    const position = { start: toPoints(span.start), end: toPoints(span.end) }
    return {
      type: 'SpecificResource',
      source,
      state,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    }
  }
}
