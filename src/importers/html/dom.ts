import { DOMParser } from 'linkedom'
import { type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5'
import { isStyledAway } from './hidden.ts'
import type { MarkupTree, PageNode } from './markup-tree.ts'

/** As much of a DOM’s node as is asked of it here. */
export interface DomNode {
  readonly nodeType: number
  readonly localName?: string
  readonly data?: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  getAttribute?(name: string): string | null
  setAttribute?(name: string, value: string): void
  appendChild(node: DomNode): void
  removeChild(node: DomNode): void
}

export interface DomDocument extends DomNode {
  readonly body: DomNode | null
  createElement(name: string): DomNode
  createElementNS(namespace: string, name: string): DomNode
  createTextNode(data: string): DomNode
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export const domTree: MarkupTree<DomNode> = {
  name: ({ nodeType, localName = '' }) => {
    if (nodeType === ELEMENT) return localName.toLowerCase()
    return nodeType === TEXT || nodeType === CDATA ? '#text' : '#other'
  },
  data: ({ data = '' }) => data,
  children: function* (node) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
  },
  attribute: (node, name) => node.getAttribute?.(name) ?? null,
}

/**
 * linkedom's DOM of a page that parse5 parsed, as its own parser does not mend markup the way that
 * browsers do. Comments are left out, as Readability's own tests leave them out. `address` is what
 * Readability resolves addresses against.
 */
export function domOf(page: PageNode, address: string): DomDocument {
  const document = emptyDocument()
  Object.defineProperty(document, 'documentURI', { value: address })
  Object.defineProperty(document, 'baseURI', { value: address })
  build(page, document, document)
  const { body } = document
  if (body) parseByParse5(body, document)
  return document
}

function emptyDocument(): DomDocument {
  return new DOMParser().parseFromString('', 'text/html') as unknown as DomDocument
}

function build(from: PageNode, into: DomNode, document: DomDocument): void {
  const todo: [from: PageNode, into: DomNode][] = [[from, into]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [node, parent] = next
    if (!('childNodes' in node)) continue
    for (const child of node.childNodes) {
      const made = make(child, document)
      if (made === null) continue
      parent.appendChild(made)
      todo.push([child, made])
    }
  }
}

function make(node: PageNode, document: DomDocument): DomNode | null {
  if ('tagName' in node) return element(node, document)
  return node.nodeName === '#text' && 'value' in node ? document.createTextNode(node.value) : null
}

function element(
  { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element,
  document: DomDocument,
): DomNode {
  const made =
    namespaceURI === html.NS.SVG
      ? document.createElementNS(namespaceURI, tagName)
      : document.createElement(tagName)
  for (const { prefix, name, value } of attrs) {
    made.setAttribute?.(prefix ? `${prefix}:${name}` : name, plain(name, value))
  }
  return made
}

/** linkedom knows no `!important` and no capitals in a style, by which things are hidden as well. */
function plain(name: string, value: string): string {
  if (name !== 'style' || !isStyledAway(value)) return value
  return 'display:none'
}

/** Has parse5 parse what is set as the element's inner HTML: Readability puts a page back that way. */
function parseByParse5(body: DomNode, document: DomDocument): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => Reflect.get(Object.getPrototypeOf(body), 'innerHTML', body),
    set: (markup: string) => {
      while (body.firstChild !== null) body.removeChild(body.firstChild)
      build(parseFragment(markup, { scriptingEnabled: false }), body, document)
    },
  })
}
