import { attributeOf, childrenOf, type DocxFile, type DocxPart, isTrue } from './parts.ts'
import { authorOf, dateOf, isDate } from './signed.ts'
import type { XmlElement } from './xml.ts'

/** A comment as Word keeps it, apart from the words that it is on. */
export interface Comment {
  readonly id: string
  readonly author: string
  readonly date: string
  readonly element: XmlElement
  readonly isResolved: boolean
}

/** A comment with the replies to it, in order. */
export interface Thread {
  readonly first: Comment
  readonly replies: readonly Comment[]
}

/**
 * The comments of a Word file. Who answers whom, what is resolved and what time it truly was lie in
 * three more files, which know a comment by its last paragraph.
 */
export function threadsOf(comments: DocxPart | null, { part }: DocxFile): Thread[] {
  if (comments === null) return []
  const more = indexed(part('commentsExtended')?.root, 'paraId')
  const ids = indexed(part('commentsIds')?.root, 'paraId')
  const dates = indexed(part('commentsExtensible')?.root, 'durableId')

  const byParagraph = new Map<string, Comment>()
  const parents = new Map<Comment, string>()
  const all = childrenOf(comments.root, 'comment').map((element): Comment => {
    const paragraphs = childrenOf(element, 'p').map((one) => attributeOf(one, 'paraId') ?? '')
    const last = paragraphs.findLast((id) => more.has(id)) ?? paragraphs.at(-1) ?? ''
    const utc = attributeOf(dates.get(attributeOf(ids.get(last), 'durableId') ?? ''), 'dateUtc')
    const comment = {
      id: attributeOf(element, 'id') ?? '',
      author: authorOf(element),
      date: utc !== null && isDate(utc) ? utc : dateOf(element),
      element,
      isResolved: attributeOf(more.get(last), 'done') !== null && isTrue(more.get(last), 'done'),
    }
    byParagraph.set(last, comment)
    parents.set(comment, attributeOf(more.get(last), 'paraIdParent') ?? '')
    return comment
  })

  const parentOf = (comment: Comment) => byParagraph.get(parents.get(comment) ?? '')
  const threads = new Map<Comment, Comment[]>()
  for (const comment of all) {
    const first = firstOf(comment, parentOf)
    const replies = threads.get(first) ?? []
    threads.set(first, replies)
    if (comment !== first) replies.push(comment)
  }
  return [...threads].map(([first, replies]) => ({ first, replies }))
}

/** What a comment answers in the end; itself where comments answer each other in a circle. */
function firstOf(comment: Comment, parentOf: (one: Comment) => Comment | undefined): Comment {
  const seen = new Set([comment])
  let first = comment
  for (let parent = parentOf(first); parent !== undefined; parent = parentOf(first)) {
    if (seen.has(parent)) return comment
    seen.add(parent)
    first = parent
  }
  return first
}

function indexed(root: XmlElement | undefined, attribute: string): ReadonlyMap<string, XmlElement> {
  const all = new Map<string, XmlElement>()
  for (const one of root ? childrenOf(root) : []) all.set(attributeOf(one, attribute) ?? '', one)
  return all
}
