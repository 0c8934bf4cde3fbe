import type { Article } from '../../core/article/index.ts'

export type Direction = 'ltr' | 'rtl'

const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** The direction in which a paragraph is read: that of its first letter, as in `dir="auto"`. */
function directionOf(paragraph: string): Direction {
  const letter = /\p{L}/u.exec(paragraph)?.[0]
  return letter !== undefined && RTL.test(letter) ? 'rtl' : 'ltr'
}

/** The direction of the paragraph that has this offset, in UTF-16 code units. */
export function directionAt({ text, blocks }: Pick<Article, 'text' | 'blocks'>, at: number) {
  const block = blocks.find(({ end }) => end >= at) ?? blocks.at(-1)
  return block ? directionOf(text.slice(block.start, block.end)) : 'ltr'
}

/** The direction in which the letter at an offset is read inside of its paragraph. */
export function letterDirection(
  article: Pick<Article, 'text' | 'blocks'>,
  offset: number,
): Direction {
  const letter = String.fromCodePoint(article.text.codePointAt(offset) ?? 32)
  if (/[\p{L}\p{N}]/u.test(letter)) return RTL.test(letter) ? 'rtl' : 'ltr'
  return directionAt(article, offset)
}
