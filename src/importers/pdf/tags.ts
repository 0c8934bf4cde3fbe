/** What a tagged PDF says that words are part of. */
export interface Tag {
  readonly kind: 'heading' | 'item'
  /** The depth of an item in lists within lists, from 1. */
  readonly level: number
  /** Differs from element to element of one page. */
  readonly element: number
}

/** A node of the tree of tags of a page, as pdf.js gives it: an element, or a piece of content. */
interface TagNode {
  readonly role?: string
  readonly children?: readonly unknown[]
  readonly type?: string
  readonly id?: string
}

/** The headings and list items of a page’s tree of tags, by the ids of the content in them. */
export function tagsOf(tree: unknown): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  let elements = 0
  const walk = (node: TagNode, tag: Tag | null, lists: number) => {
    if (node.type === 'content' && node.id !== undefined && tag !== null) tags.set(node.id, tag)
    const role = node.role ?? ''
    const depth = role === 'L' ? lists + 1 : lists
    const own: Tag | null = /^H[1-6]?$/.test(role)
      ? { kind: 'heading', level: 1, element: elements++ }
      : role === 'LI'
        ? { kind: 'item', level: Math.max(1, depth), element: elements++ }
        : /^(?:Table|Note|Caption)$/.test(role)
          ? null
          : tag
    for (const child of node.children ?? []) walk(Object(child) as TagNode, own, depth)
  }
  walk(Object(tree) as TagNode, null, 0)
  return tags
}
