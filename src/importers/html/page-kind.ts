import { nodesIn, type PageNode, pageTree } from './markup-tree.ts'

/**
 * What a file of HTML is: a page of the web; a piece of one, as the clipboard has it; or a document
 * that a word processor wrote, which is an article from end to end like a piece.
 */
export type PageKind = 'page' | 'piece' | 'document'

/** What every page of the web has one of. */
const PAGE = /<(?:!doctype|html|head|title|body)\b/i
/** What the clipboard of some systems wraps a piece in; editors of the web leave it in whole pages, too. */
const CLIPBOARD = /<!--\s*StartFragment\s*-->/i
const WHOLE = /<(?:!doctype|title)\b/i
const PASTED = /^Pasted /

/** In nodes: where a page says what wrote it. */
const BEGINNING = 500

/** `html` is what `page` was parsed from, `name` the file’s. */
export function pageKindOf(html: string, page: PageNode, name: string): PageKind {
  if (isDocument(page)) return 'document'
  const isPiece =
    PASTED.test(name) || !PAGE.test(html) || (CLIPBOARD.test(html) && !WHOLE.test(html))
  return isPiece ? 'piece' : 'page'
}

function isDocument(page: PageNode): boolean {
  let seen = 0
  for (const node of nodesIn(page, pageTree)) {
    if (++seen > BEGINNING) break
    const name = pageTree.name(node)
    const attribute = (which: string) => pageTree.attribute(node, which) ?? ''
    if (name === 'meta' && /^(?:progid|generator)$/i.test(attribute('name'))) {
      if (
        /^(?:word\.document|microsoft word\b|libreoffice\b|openoffice)/i.test(
          attribute('content').trim(),
        )
      )
        return true
    }
    if (name === 'body' && /(?:^|\s)doc-content(?:\s|$)/.test(attribute('class'))) return true
  }
  return false
}
