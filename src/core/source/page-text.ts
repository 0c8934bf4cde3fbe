import { PageWriter } from './page-text-writer.ts'

/** How to look at a tree: parse5's and a browser's are both read through this. */
export interface PageTree<N> {
  /** The element's name in lower case, `#text` for text, another name with `#` for anything else. */
  name(node: N): string
  /** What a text node has in it. */
  data(node: N): string
  children(node: N): Iterable<N>
}

/** Characters that a text node and the text have in common. All offsets are UTF-16 code units. */
export interface PageRun {
  /** Where they are in the node's data. */
  readonly at: number
  /** Where they are in the text. */
  readonly to: number
  readonly length: number
}

/** A text node, and what of it is in the text: no runs where it is white space that is not drawn. */
export interface PagePart<N> {
  readonly node: N
  /** Where in the text the node begins. */
  readonly start: number
  /** In order, never overlapping, none empty. */
  readonly runs: readonly PageRun[]
}

export interface PageText<N> {
  readonly text: string
  /** Every text node that is not skipped, in order. */
  readonly parts: readonly PagePart<N>[]
}

/**
 * Elements whose content is no text of a page. Whoever shows a page takes exactly these out of it,
 * with all that is in them, so that both see the same words.
 */
export const SKIPPED_ELEMENTS: readonly string[] = [
  'applet',
  'audio',
  'canvas',
  'datalist',
  'desc',
  'dialog',
  'embed',
  'foreignobject',
  'head',
  'iframe',
  'metadata',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
  'video',
]

const BLOCKS = `address article aside blockquote body caption center dd details dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing
  main menu nav ol p plaintext pre search section summary table ul xmp`

const skipped = new Set(SKIPPED_ELEMENTS)
const blocks = new Set(BLOCKS.split(/\s+/))
const groups = new Set(['tbody', 'thead', 'tfoot'])
const preformatted = new Set(['listing', 'plaintext', 'pre', 'xmp'])

interface Open<N> {
  readonly name: string
  readonly children: Iterator<N>
  readonly isPre: boolean
  /** Of a row: how many cells it had so far. */
  cells: number
}

/**
 * The text of a page, as a browser draws it without style sheets: white space is one space, except
 * in `pre` and its like; blocks are parted by an empty line, lines and table rows by a line feed,
 * cells by a tab. What only a style sheet or an attribute hides is in it. Form feeds are not: a
 * space stands for them.
 */
export function textOfPage<N>(root: N, tree: PageTree<N>): PageText<N> {
  const writer = new PageWriter<N>()
  // A stack of its own: pages come nested deeper than calls may be.
  const open: Open<N>[] = []
  const enter = (node: N) => {
    const name = tree.name(node)
    const parent = open.at(-1)
    if (name === '#text') writer.write(node, tree.data(node), parent?.isPre ?? false)
    else if (name === 'br') writer.breakLine()
    else if (!skipped.has(name)) {
      begin(writer, name, parent)
      const isPre = preformatted.has(name) || (parent?.isPre ?? false)
      open.push({ name, children: tree.children(node)[Symbol.iterator](), isPre, cells: 0 })
    }
  }
  enter(root)
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const next = at.children.next()
    if (next.done !== true) enter(next.value)
    else {
      open.pop()
      end(writer, at.name)
    }
  }
  return writer.done()
}

function begin<N>(writer: PageWriter<N>, name: string, parent: Open<N> | undefined): void {
  if (blocks.has(name)) writer.part(2)
  else if (groups.has(name)) writer.part(1)
  else if (name === 'tr') writer.beginRow()
  else if (name === 'td' || name === 'th') writer.beginCell(parent ? parent.cells++ === 0 : true)
}

function end<N>(writer: PageWriter<N>, name: string): void {
  if (name === 'tr') writer.endRow()
  else if (blocks.has(name)) writer.part(2)
}
