import type { DefaultTreeAdapterTypes } from 'parse5'
import { nodesIn, type PageNode, pageTree } from './markup-tree.ts'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

/**
 * Puts what a page draws inside of its own elements in their place: the content of a template that
 * is a shadow root, with what the element holds in its slots. What has no slot is not drawn.
 */
export function openShadows(page: PageNode): void {
  const todo: PageNode[] = [page]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (!('childNodes' in node)) continue
    open(node)
    for (const child of node.childNodes) todo.push(child)
  }
}

function open(host: Parent): void {
  const shadow = host.childNodes.find(
    (child) =>
      child.nodeName === 'template' && pageTree.attribute(child, 'shadowrootmode') !== null,
  )
  if (shadow === undefined || !('content' in shadow)) return
  const held = host.childNodes.filter((child) => child !== shadow)
  put(shadow.content.childNodes, host)
  const slots = [...nodesIn<PageNode>(host, pageTree)].filter(({ nodeName }) => nodeName === 'slot')
  for (const slot of slots) {
    const name = pageTree.attribute(slot, 'name') ?? ''
    const own = held.filter((child) => (pageTree.attribute(child, 'slot') ?? '') === name)
    if (own.length > 0 && 'childNodes' in slot) put(own, slot)
  }
}

function put(children: Child[], parent: Parent): void {
  parent.childNodes = children
  for (const child of children) child.parentNode = parent
}
