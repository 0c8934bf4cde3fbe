import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type PageTree, textOfPage } from '../../core/source/index.ts'

type Node = DefaultTreeAdapterTypes.Node

/** How parse5's tree is looked at. */
export const htmlTree: PageTree<Node> = {
  name: (node) => node.nodeName.toLowerCase(),
  data: (node) => ('value' in node ? node.value : ''),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
}

/** The tree of a page, as a browser that runs no script makes it. */
export function parseHtml(html: string): Node {
  return parse(html, { scriptingEnabled: false })
}

/** What can be read on a page. */
export function textOfHtml(html: string): string {
  return textOfPage(parseHtml(html), htmlTree).text
}
