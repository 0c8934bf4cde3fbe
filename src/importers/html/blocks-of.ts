import type { BlockText, PartPoint } from '../../core/article/index.ts'
import { blockStyle } from './block-style.ts'
import { type BlockStyle, BlockWriter, type MarkedWords } from './block-writer.ts'
import { BLOCKS, type MarkupTree } from './markup-tree.ts'
import { hasRows } from './table-rows.ts'

/**
 * What becomes of an element: it is read; left out with all in it; read, with a mark on its words;
 * or it is a mark itself, at a point, and none of it is read.
 */
export type Role<M> = 'read' | 'leaveOut' | { readonly words: M } | { readonly point: M }

/** A place between two words that something is said about. */
export interface MarkedPoint<M> {
  readonly mark: M
  readonly at: PartPoint
}

export interface Blocks<M> {
  readonly parts: readonly BlockText[]
  /** For each mark and block one, in order of their ends. */
  readonly words: readonly MarkedWords<M>[]
  readonly points: readonly MarkedPoint<M>[]
  /** Words with figures in them that are drawn above or below the line: “km2”, “106” for 10⁶. */
  readonly glued: readonly string[]
  /** Words that are drawn crossed out, and can be read. */
  readonly struck: readonly string[]
}

interface Open<N> {
  readonly node: N
  readonly name: string
  readonly children: Iterator<N>
  readonly style: BlockStyle
  readonly depth: number
  readonly isPre: boolean
  readonly isMarked: boolean
  /** How many marks are open in it. */
  readonly marks: number
  /** Of a table: whether its rows are rows. Of what is in it, the same; in a cell no more. */
  readonly inRows: boolean
  /** Of a ruby: whether it has parentheses of its own. */
  readonly hasParentheses: boolean
  /** Where what is drawn above or below the line begins; null for every other element. */
  readonly raisedAt: PartPoint | null
  /** The same of what is drawn crossed out. */
  readonly struckAt: PartPoint | null
}

/** Marks in marks in marks are no more than this many deep: markup that has more has them by mistake. */
const MOST_MARKS = 4

const PREFORMATTED = new Set(['listing', 'plaintext', 'pre', 'xmp'])
const LISTS = new Set(['ul', 'ol', 'dir', 'menu', 'dl'])
const CROSSED_OUT = new Set(['del', 's', 'strike'])
/** What is drawn as a box in a line: never one word with what is beside it. */
const BOXES = new Set(['audio', 'button', 'iframe', 'object', 'select', 'svg', 'textarea', 'video'])

/**
 * The text below `root` as blocks: everything but what `roleOf` leaves out, in order, once. Depth
 * and number of the elements may be any.
 */
export function blocksOf<N, M>(
  root: N,
  tree: MarkupTree<N>,
  roleOf: (node: N, name: string) => Role<M>,
): Blocks<M> {
  const writer = new BlockWriter<M>()
  const points: MarkedPoint<M>[] = []
  const glued: string[] = []
  const struck: string[] = []
  /** Where what is crossed out ended last. */
  let struckTo: PartPoint | null = null
  const open: Open<N>[] = []

  /** Parts what is crossed out from what was put in its place, which would read as one number. */
  const partFromStruck = () => {
    const { part, at } = writer.point
    if (struckTo?.part === part && struckTo.at === at) writer.space()
    struckTo = null
  }

  const enter = (node: N) => {
    const name = tree.name(node)
    const top = open.at(-1)
    if (name === 'ins') partFromStruck()
    if (name === '#text') {
      if (/^[0-9]/.test(tree.data(node))) partFromStruck()
      writer.write(tree.data(node), top?.isPre)
      return
    }
    const role = roleOf(node, name)
    if (role === 'leaveOut') return
    if (typeof role === 'object' && 'point' in role) {
      points.push({ mark: role.point, at: writer.point })
      return
    }
    if (name === 'br') {
      writer.breakLine()
      return
    }
    const inRows = name === 'table' ? hasRows(node, tree) : (top?.inRows ?? false)
    const isCell = inRows && (name === 'td' || name === 'th')
    const depth = (top?.depth ?? 0) + (LISTS.has(name) ? 1 : 0)
    const style = styleOf(node, name, { style: top?.style ?? writer.style, depth: top?.depth ?? 0 })
    if (isCell) writer.beginCell()
    else if (BLOCKS.has(name)) writer.endBlock()
    else if (BOXES.has(name)) writer.space()
    writer.style = style
    const marks = top?.marks ?? 0
    const isMarked = typeof role === 'object' && marks < MOST_MARKS
    if (isMarked) writer.openMark(role.words)
    if (name === 'rt' && !isParted(open)) {
      writer.write('(')
      writer.closeUp()
    }
    open.push({
      node,
      name,
      children: tree.children(node)[Symbol.iterator](),
      style,
      depth,
      isPre: (top?.isPre ?? false) || PREFORMATTED.has(name),
      isMarked,
      marks: isMarked ? marks + 1 : marks,
      inRows: inRows && !isCell,
      hasParentheses: name === 'ruby' && hasChild(node, 'rp', tree),
      raisedAt: isRaised(node, name, tree) ? writer.point : null,
      struckAt: CROSSED_OUT.has(name) ? writer.point : null,
    })
  }

  const leave = ({ name, isMarked, raisedAt, struckAt }: Open<N>) => {
    const around = open.at(-1)
    const word = raisedAt && writer.figuresGluedSince(raisedAt)
    if (word) glued.push(word)
    const words = struckAt === null ? '' : writer.wordsSince(struckAt)
    if (words !== '') {
      struck.push(words)
      struckTo = writer.point
    }
    if (name === 'rt' && !isParted(open)) {
      writer.dropSpace()
      writer.write(')')
    }
    if (isMarked) writer.closeMark()
    const inRows = around?.inRows ?? false
    if (inRows && (name === 'tr' || name === 'table')) writer.endRow()
    else if (BLOCKS.has(name) && !(inRows && CELLS.has(name))) writer.endBlock()
    else if (BOXES.has(name)) writer.space()
    if (around) writer.style = around.style
  }

  const styleOf = (node: N, name: string, around: { style: BlockStyle; depth: number }) =>
    BLOCKS.has(name) ? blockStyle(node, name, tree, around) : around.style

  enter(root)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value } = top.children.next()
    if (done !== true) enter(value)
    else {
      open.pop()
      leave(top)
    }
  }
  writer.endRow()
  writer.endBlock()
  const { parts, words } = writer
  return { parts, words, points: withinParts(points, parts), glued, struck }
}

/** Editors of the web say by a style what others do by an element. */
function isRaised<N>(node: N, name: string, tree: MarkupTree<N>): boolean {
  if (name === 'sup' || name === 'sub') return true
  const style = name === 'span' ? tree.attribute(node, 'style') : null
  return style !== null && /vertical-align:\s*(?:super|sub)\b/i.test(style)
}

const CELLS = new Set(['td', 'th'])

/** Whether the reading that begins or ends here needs no parentheses of ours. */
function isParted<N>(open: readonly Open<N>[]): boolean {
  for (let at = open.length - 1; at >= 0 && at >= open.length - 3; at--) {
    const { name, hasParentheses } = open[at] ?? {}
    if (name === 'ruby') return hasParentheses ?? false
  }
  return true
}

function hasChild<N>(node: N, name: string, tree: MarkupTree<N>): boolean {
  for (const child of tree.children(node)) if (tree.name(child) === name) return true
  return false
}

/** A point in a block that was not written, or behind its last word, is where the text before it ends. */
function withinParts<M>(
  points: readonly MarkedPoint<M>[],
  parts: readonly BlockText[],
): MarkedPoint<M>[] {
  return points.map(({ mark, at }) => {
    const part = parts[at.part]
    if (part) return { mark, at: { part: at.part, at: Math.min(at.at, part.text.length) } }
    const last = Math.max(0, parts.length - 1)
    return { mark, at: { part: last, at: parts[last]?.text.length ?? 0 } }
  })
}
