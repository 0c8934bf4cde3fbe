import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { type DomNode, domOf } from './dom.ts'
import { type PageNode, pageTree } from './markup-tree.ts'

/** What Readability takes for the article of a page, and says of it. */
export interface FoundArticle {
  readonly content: DomNode
  /** Whether the page looks like one with an article at all. */
  readonly isLikely: boolean
  /** In UTF-16 code units. */
  readonly length: number
  readonly title: string
  readonly byline: string
  readonly publisher: string
  readonly published: string
  readonly language: string
}

/** Readability goes through a page many times: with more nodes than this it takes too long. */
const MOST_NODES = 400_000

/** Tables and lists in each other take it the third power of their depth. No page that is read has so many. */
const DEEPEST = 256

/** What stands for the address of a page that does not say it; `.invalid` is nobody's. */
export const NOWHERE = 'http://page.invalid/'

/** Null where no article is found, and where the page is too much for Readability. */
export function findArticle(page: PageNode, address: string): FoundArticle | null {
  if (!isManageable(page)) return null
  const document = domOf(page, address)
  try {
    const isLikely = isProbablyReaderable(document as never)
    const found = new Readability<DomNode>(document as never, {
      keepClasses: true,
      serializer: (node: unknown) => node as DomNode,
    }).parse()
    const content = found?.content
    if (!found || !content) return null
    return {
      content,
      isLikely,
      length: (found.textContent ?? '').trim().length,
      title: found.title ?? '',
      byline: found.byline ?? '',
      publisher: found.siteName ?? '',
      published: found.publishedTime ?? '',
      language: found.lang ?? '',
    }
  } catch {
    // It fails on pages that are too deep, and on others that no one thought of.
    return null
  }
}

function isManageable(page: PageNode): boolean {
  let nodes = 0
  let level: PageNode[] = [page]
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length
    if (nodes > MOST_NODES || depth > DEEPEST) return false
    level = level.flatMap((node) => [...pageTree.children(node)])
  }
  return true
}
