import type { ArticleNote, Block, Offer } from '../core/article/index.ts'
import type { Imported } from '../importers/index.ts'

/**
 * What `tickmark import --dry-run --json` prints of a file. Keys may be added; none changes its
 * meaning.
 */
export interface ShownArticle {
  /** As it was named on the command line. */
  readonly file: string
  readonly title: string
  readonly byline: string
  /** ISO 8601 date or date-time, or empty. */
  readonly published: string
  /** BCP 47, or empty. */
  readonly language: string
  readonly publisher: string
  readonly url: string
  readonly charset: string
  /** Media type, recognised from the content. */
  readonly type: string
  readonly words: number
  /** Those of the file's own text: a headline that comes from elsewhere is the title alone. */
  readonly blocks: readonly ShownBlock[]
  readonly notes: readonly ShownNote[]
  readonly warnings: readonly string[]
  readonly offers: readonly Offer[]
}

export interface ShownBlock extends Pick<Block, 'kind' | 'level' | 'page'> {
  readonly text: string
  /**
   * Where it begins in the canonical text, in UTF-16 code units: the offsets of `tickmark suggest`
   * and `tickmark quotes` index that. A headline that comes from elsewhere stands before the blocks.
   */
  readonly start: number
}

export interface ShownNote extends Omit<ArticleNote, 'position'> {
  /** The words that it stands on. */
  readonly quote: string
  /** In UTF-16 code units of the blocks' texts, joined by two line feeds. */
  readonly start: number
  readonly end: number
}

export function shownArticle(file: string, imported: Imported): ShownArticle {
  const { article, prepended, notes, words, offers } = imported
  const { title, byline, published, language, publisher, url, charset, warnings } = article
  const blocks = article.blocks.slice(prepended)
  const start = blocks[0]?.start ?? article.text.length
  return {
    ...{ file, title, byline, published, language, publisher, url, charset },
    type: imported.file.type,
    words,
    blocks: blocks.map(({ start, end, kind, ...more }) => ({
      ...{ kind, text: article.text.slice(start, end), start },
      ...more,
    })),
    notes: notes.map(({ position, ...said }) => ({
      ...said,
      quote: article.text.slice(position.start, position.end),
      start: Math.max(0, position.start - start),
      end: Math.max(0, position.end - start),
    })),
    warnings,
    offers,
  }
}
