import type { Imported } from '../../importers/index.ts'
import type { ReadArticle } from '../../ipc/index.ts'

/** What the page is told of a file that was read. */
export function aboutRead(
  { article, file, notes, words, offers, isLanguageGuessed }: Imported,
  known: ReadArticle['known'],
): ReadArticle {
  const { title, byline, publisher, published, url, language, charset, warnings } = article
  return {
    ...{ title, byline, publisher, published, url, language, charset, warnings },
    ...{ size: file.size, type: file.type, words, offers, isLanguageGuessed, known },
    blocks: article.blocks.length,
    pages: article.blocks.reduce<number | null>(
      (most, { page }) => (page === undefined ? most : Math.max(most ?? 0, page)),
      null,
    ),
    notes: countOf(notes),
  }
}

function countOf(notes: Imported['notes']): ReadArticle['notes'] {
  const counts: { -readonly [K in keyof ReadArticle['notes']]: ReadArticle['notes'][K] } = {}
  for (const { kind } of notes) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
