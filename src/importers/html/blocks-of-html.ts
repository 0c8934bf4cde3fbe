import { type Blocks, blocksOf } from './blocks-of.ts'
import { isHidden } from './hidden.ts'
import { type PageNode, pageTree } from './markup-tree.ts'
import { webAddress } from './page-says.ts'
import { parseHtml } from './tree.ts'

/** What can be read of a piece of HTML, with the addresses that its words lead to. */
export function blocksOfHtml(html: string): Blocks<string> {
  return blocksOf<PageNode, string>(parseHtml(html), pageTree, (node, name) => {
    if (isHidden(node, name, pageTree)) return 'leaveOut'
    const address = name === 'a' ? webAddress(pageTree.attribute(node, 'href') ?? '', '') : ''
    return address === '' ? 'read' : { words: address }
  })
}
