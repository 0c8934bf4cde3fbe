import type { ArticleNote } from '../../core/article/index.ts'
import { nodesIn, type PageNode, pageTree } from './markup-tree.ts'
import { noteText } from './note-text.ts'

/** What a word processor’s document says beside its text. */
export type Annotation = Pick<ArticleNote, 'kind' | 'author' | 'date' | 'text'>

/** The elements of a document that are not of its text. */
export interface Annotations {
  /** On the words in these elements. */
  readonly words: ReadonlyMap<PageNode, Annotation>
  /** Where these elements stand, which are not read. */
  readonly points: ReadonlyMap<PageNode, Annotation>
  readonly leftOut: ReadonlySet<PageNode>
}

/** What a mark in the text leads to, by its address, and what kind of note it is. */
const MARKS: readonly [href: RegExp, kind: 'comment' | 'footnote' | 'endnote'][] = [
  [/^#_ftn(\d+)$/, 'footnote'],
  [/^#_edn(\d+)$/, 'endnote'],
  [/^#_msocom_(\d+)$/, 'comment'],
  [/^#ftnt(\d+)$/, 'footnote'],
  [/^#cmnt(\d+)$/, 'comment'],
  [/^#sdfootnote(\d+)sym$/, 'footnote'],
  [/^#sdendnote(\d+)sym$/, 'endnote'],
  [/^#(?:user-content-)?fn[-:]?(\d+)$/, 'footnote'],
]

/** What the mark at the beginning of a note leads back to. */
const BACK: readonly [href: RegExp, kind: 'comment' | 'footnote' | 'endnote'][] = [
  [/^#_ftnref(\d+)$/, 'footnote'],
  [/^#_ednref(\d+)$/, 'endnote'],
  [/^#_msoanchor_(\d+)$/, 'comment'],
  [/^#ftnt_ref(\d+)$/, 'footnote'],
  [/^#cmnt_ref(\d+)$/, 'comment'],
  [/^#sdfootnote(\d+)anc$/, 'footnote'],
  [/^#sdendnote(\d+)anc$/, 'endnote'],
  [/^#(?:user-content-)?fnref[-:]?(\d+)$/, 'footnote'],
]

const NOTE_BODY = /mso-element:\s*(?:footnote|endnote|comment)\s*(?:;|$)/
const NOTE_LIST = /mso-element:\s*(?:footnote|endnote|comment)-list/
const COMMENTED = /mso-comment-reference:\s*([^;]*_)?(\d+)\s*(?:;|$)/
const COMMENT_DATE = /mso-comment-date:\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/
const COMMENT_AUTHOR = /mso-comment-author:\s*(?:"([^"]*)"|([^;]+))/

/**
 * Comments, footnotes, endnotes and tracked changes in what Word, LibreOffice and Google Docs make of
 * a document as HTML, and footnotes as Markdown’s programs make them. A comment of Word’s is on the words that it was made on; the others are at their marks.
 */
export function findAnnotations(page: PageNode): Annotations {
  const words = new Map<PageNode, Annotation>()
  const points = new Map<PageNode, Annotation>()
  const leftOut = new Set<PageNode>()
  const marks: { readonly node: PageNode; readonly key: string }[] = []
  const commented: { readonly node: PageNode; readonly key: string; readonly date: string }[] = []
  const notes = new Map<string, Annotation>()
  for (const node of nodesIn(page, pageTree)) {
    const name = pageTree.name(node)
    const style = pageTree.attribute(node, 'style') ?? ''
    if (/mso-list:\s*Ignore/i.test(style) || NOTE_LIST.test(style)) leftOut.add(node)
    if (isCommentMark(node)) leftOut.add(node)
    // Only a word processor says when; on a page of the web the author crossed out what is to be read.
    if (pageTree.attribute(node, 'datetime') !== null) {
      if (name === 'del') points.set(node, change(node, 'deletion'))
      if (name === 'ins') words.set(node, change(node, 'insertion'))
    }
    if (name !== 'a') continue
    const on = COMMENTED.exec(style)
    if (on) commented.push({ node, key: `comment ${on[2]}`, date: commentDate(style) })
    const href = pageTree.attribute(node, 'href') ?? ''
    const mark = keyOf(href, MARKS)
    if (mark !== null) marks.push({ node, key: mark })
    const back = keyOf(href, BACK)
    if (back === null || notes.has(back)) continue
    const body = bodyOf(node)
    leftOut.add(body)
    notes.set(back, noteIn(body, kindOf(back), leftOut))
  }
  const dated = new Map<string, Annotation>()
  for (const { node, key, date } of commented) {
    const note = notes.get(key)
    if (!note) continue
    if (!dated.has(key)) dated.set(key, { ...note, date })
    words.set(node, dated.get(key) ?? note)
  }
  for (const { node, key } of marks) {
    const note = notes.get(key)
    if (note && !dated.has(key))
      points.set([...parents(node)].findLast(isCommentMark) ?? node, note)
  }
  return { words, points, leftOut }
}

/** What Word sets where a comment ends: its number, and a sign that is not drawn. */
function isCommentMark(node: PageNode): boolean {
  return /(?:^|\s)MsoCommentReference(?:\s|$)/.test(pageTree.attribute(node, 'class') ?? '')
}

function keyOf(href: string, table: typeof MARKS): string | null {
  for (const [pattern, kind] of table) {
    const found = pattern.exec(href)
    if (found) return `${kind} ${found[1]}`
  }
  return null
}

function kindOf(key: string): 'comment' | 'footnote' | 'endnote' {
  if (key.startsWith('comment')) return 'comment'
  return key.startsWith('endnote') ? 'endnote' : 'footnote'
}

/** The element with all of a note: Word says so; in Google’s a box of its own, or else a paragraph. */
function bodyOf(back: PageNode): PageNode {
  let paragraph: PageNode | null = null
  for (const node of parents(back)) {
    const style = pageTree.attribute(node, 'style') ?? ''
    const id = pageTree.attribute(node, 'id') ?? ''
    if (NOTE_BODY.test(style) || /^(?:ftn|edn|_com_|sdfootnote|sdendnote|fn[-:]?)\d+$/.test(id))
      return node
    const name = pageTree.name(node)
    if (name === 'body' || name === 'td' || NOTE_LIST.test(style)) break
    if (name === 'p' || name === 'li') paragraph ??= node
    else if (name === 'div' && paragraph !== null) return isNote(node) ? node : paragraph
  }
  return paragraph ?? back
}

/** Whether a box holds one note and nothing else: its first words lead back, and no others do. */
function isNote(box: PageNode): boolean {
  let backs = 0
  for (const node of nodesIn(box, pageTree)) {
    if (pageTree.name(node) === '#text' && backs === 0 && pageTree.data(node).trim() !== '') {
      return false
    }
    if (keyOf(pageTree.attribute(node, 'href') ?? '', BACK) !== null && ++backs > 1) return false
  }
  return backs === 1
}

function noteIn(
  body: PageNode,
  kind: 'comment' | 'footnote' | 'endnote',
  leftOut: ReadonlySet<PageNode>,
): Annotation {
  let author = ''
  for (const node of nodesIn(body, pageTree)) {
    const found = COMMENT_AUTHOR.exec(pageTree.attribute(node, 'style') ?? '')
    author ||= (found?.[1] ?? found?.[2] ?? '').trim()
  }
  const isBack = (node: PageNode) =>
    node !== body &&
    (leftOut.has(node) ||
      isCommentMark(node) ||
      keyOf(pageTree.attribute(node, 'href') ?? '', BACK) !== null)
  return { kind, author, date: '', text: noteText(body, isBack) }
}

function change(node: PageNode, kind: 'insertion' | 'deletion'): Annotation {
  return {
    kind,
    author: (pageTree.attribute(node, 'cite') ?? '')
      .replace(/^mailto:/i, '')
      .replaceAll('%20', ' '),
    date: pageTree.attribute(node, 'datetime') ?? '',
    text: noteText(node, () => false),
  }
}

function commentDate(style: string): string {
  const [, year, month, day, hour, minute] = COMMENT_DATE.exec(style) ?? []
  if (year === undefined) return ''
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`
}

function* parents(node: PageNode): Generator<PageNode> {
  let parent = 'parentNode' in node ? node.parentNode : null
  while (parent) {
    yield parent
    parent = 'parentNode' in parent ? parent.parentNode : null
  }
}
