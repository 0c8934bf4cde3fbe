import type { DefaultTreeAdapterTypes } from 'parse5'
import type { PageTree } from '../../core/source/index.ts'
import { htmlTree } from './tree.ts'

/** A tree of markup whose attributes can be asked for too: parse5's, and the DOM's. */
export interface MarkupTree<N> extends PageTree<N> {
  /** Null where the node has no such attribute; `name` is in lower case. */
  attribute(node: N, name: string): string | null
}

/** A node of parse5's tree. */
export type PageNode = DefaultTreeAdapterTypes.Node

export const pageTree: MarkupTree<PageNode> = {
  ...htmlTree,
  attribute: (node, name) => {
    if (!('attrs' in node)) return null
    return node.attrs.find((attribute) => attribute.name === name)?.value ?? null
  },
}

/** Every node below `root` and itself, in the order in which they begin. `isLeftOut` leaves out whole trees. */
export function* nodesIn<N>(
  root: N,
  tree: MarkupTree<N>,
  isLeftOut: (node: N) => boolean = () => false,
): Generator<N> {
  const open: Iterator<N>[] = [[root][Symbol.iterator]()]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value } = top.next()
    if (done === true) open.pop()
    else if (!isLeftOut(value)) {
      yield value
      open.push(tree.children(value)[Symbol.iterator]())
    }
  }
}

/** The text below `root` on one line, with runs of white space as single spaces. */
export function lineOf<N>(root: N, tree: MarkupTree<N>, isLeftOut?: (node: N) => boolean): string {
  const texts: string[] = []
  for (const node of nodesIn(root, tree, isLeftOut)) {
    const name = tree.name(node)
    if (name === '#text') texts.push(tree.data(node))
    else if (name === 'br' || BLOCKS.has(name)) texts.push(' ')
  }
  return oneLine(texts.join(''))
}

/** Non-breaking spaces stay what they are. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').trim()
}

/** The elements that begin and end a block, as browsers draw them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  listing main menu nav ol option optgroup p plaintext pre search section summary table tbody td
  tfoot th thead title tr ul xmp`.split(/\s+/),
)
