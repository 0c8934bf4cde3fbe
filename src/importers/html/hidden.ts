import { SKIPPED_ELEMENTS } from '../../core/source/index.ts'
import type { MarkupTree } from './markup-tree.ts'

const skipped = new Set(SKIPPED_ELEMENTS)

/** Whether an element’s own style says that it is not drawn, as browsers read it. */
export function isStyledAway(style: string): boolean {
  return declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden'
}

/** The last declaration of a property counts, unless one before it is important. */
function declared(style: string, property: string): string {
  let value = ''
  let isImportant = false
  for (const declaration of style.split(';')) {
    const [name = '', said = ''] = declaration.split(':', 2)
    if (name.trim().toLowerCase() !== property) continue
    const important = /!\s*important\s*$/i.test(said)
    if (isImportant && !important) continue
    isImportant = important
    value = said.replace(/!.*$/, '').trim().toLowerCase()
  }
  return value
}

/** Whether nothing of an element can be read on the page: scripts, styles, and what is hidden. */
export function isHidden<N>(node: N, name: string, tree: MarkupTree<N>): boolean {
  const style = tree.attribute(node, 'style') ?? ''
  return (
    skipped.has(name) ||
    tree.attribute(node, 'hidden') !== null ||
    tree.attribute(node, 'aria-hidden')?.toLowerCase() === 'true' ||
    (style !== '' && (isStyledAway(style) || declared(style, 'mso-hide') === 'all'))
  )
}
