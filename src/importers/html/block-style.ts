import type { BlockStyle } from './block-writer.ts'
import type { MarkupTree } from './markup-tree.ts'

/** What is known about where an element stands. */
export interface Around {
  readonly style: BlockStyle
  /** In how many lists. */
  readonly depth: number
}

const CAPTION =
  /(?:^|\s)(?:wp-caption-text|(?:image|photo|img|picture|figure|media)[-_]*caption|MsoCaption)(?:\s|$)/i
const BYLINE = /(?:^|\s)(?:byline|by-line|p-author)(?:\s|$)/i
const QUOTE = /(?:^|\s)Mso(?:Intense)?Quote/
const WORD_LIST = /mso-list:\s*\S+\s+level(\d)/

/** What kind of block the text of an element that begins one is: that of what is around, unless it says. */
export function blockStyle<N>(
  node: N,
  name: string,
  tree: MarkupTree<N>,
  around: Around,
): BlockStyle {
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { kind: 'heading', level: Number(name[1]) }
    case 'li': {
      // Google Docs says the depth in a list of its own.
      const said = Number(tree.attribute(node, 'aria-level') ?? 1)
      return {
        kind: 'listItem',
        level: Math.max(1, around.depth, said <= 9 ? Math.floor(said) : 1),
      }
    }
    case 'dt':
      return { kind: 'listItem', level: Math.max(1, around.depth) }
    case 'dd':
      return { kind: 'listItem', level: Math.max(1, around.depth + 1) }
    case 'blockquote':
      return { kind: 'quote' }
    case 'figcaption':
    case 'caption':
      return { kind: 'caption' }
    default:
      return said(node, tree) ?? around.style
  }
}

/** What an element says by its class, its style or its part in the page’s data. */
function said<N>(node: N, tree: MarkupTree<N>): BlockStyle | null {
  const names = tree.attribute(node, 'class') ?? ''
  if (names !== '') {
    if (CAPTION.test(names)) return { kind: 'caption' }
    if (BYLINE.test(names)) return { kind: 'byline' }
    if (QUOTE.test(names)) return { kind: 'quote' }
    if (/(?:^|\s)MsoTitle/.test(names)) return { kind: 'heading', level: 1 }
  }
  const inWord = WORD_LIST.exec(tree.attribute(node, 'style') ?? '')
  if (inWord) return { kind: 'listItem', level: Math.max(1, Number(inWord[1])) }
  if (/(?:^|\s)MsoListParagraph/.test(names)) return { kind: 'listItem', level: 1 }
  const isAuthors =
    tree.attribute(node, 'rel') === 'author' || tree.attribute(node, 'itemprop') === 'author'
  return isAuthors ? { kind: 'byline' } : null
}
