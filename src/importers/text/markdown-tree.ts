import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter, type Options } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** What a document in Markdown says, and what it names elsewhere than where it is used. */
export interface MarkdownTree {
  readonly root: Root
  /** By their identifiers; of several with the same one the first counts. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/** The most marks of quotes and lists before a line, and the widest indentation, in characters. */
const DEEPEST = 100
const WIDEST = 400
/** The most characters of one paragraph that may mean something: the parser’s cost is their square. */
const MOST_MARKS = 4000

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/

/** Front matter in YAML, between lines of ---, or in TOML, between those of +++. */
const FRONT: Options = [
  { type: 'yaml', marker: '-' },
  { type: 'yaml', marker: '+' },
]

/**
 * Reads Markdown as GitHub does, with front matter. Null where it is nested so deep, or has marks so
 * dense, that no person wrote it and the parser would take minutes.
 */
export function markdownTree(text: string): MarkdownTree | null {
  if (isTooMuch(text)) return null
  const root = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(FRONT)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FRONT)],
  })
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  for (const node of nodesIn(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node)
    }
  }
  return { root, definitions, footnotes }
}

/** Lines that begin something of their own, and those that part a table's head from its rows. */
const BEGINNING = /^\s*$|^ {0,3}(?:[#>-]|[+*] |\d+[.)] |\[[^\]]+\]:)/
const TABLE = /^[ |:]*-[-:| ]*$/

function isTooMuch(text: string): boolean {
  let marks = 0
  let isTable = false
  for (const line of text.split('\n')) {
    const prefix = PREFIX.exec(line)?.[0] ?? ''
    if (prefix.replace(/[^>\-+*.)]/g, '').length > DEEPEST || prefix.length > WIDEST) return true
    isTable = line.trim() !== '' && (isTable || (line.includes('|') && TABLE.test(line)))
    if (isTable || BEGINNING.test(line)) marks = 0
    marks += line.match(/[*_~`[\]!<&]/g)?.length ?? 0
    if (marks > MOST_MARKS) return true
  }
  return false
}

/** A node and all below it, in the order of the text. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next
    if ('children' in next) stack.push(...[...next.children].reverse())
  }
}
