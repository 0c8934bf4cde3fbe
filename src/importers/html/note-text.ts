import { blocksOf } from './blocks-of.ts'
import { isHidden } from './hidden.ts'
import { type PageNode, pageTree } from './markup-tree.ts'
import { webAddress } from './page-says.ts'

/**
 * The text of a note: a line for each of its blocks, with the addresses of links written out, as in
 * “the report (https://…)”.
 */
export function noteText(body: PageNode, isLeftOut: (node: PageNode) => boolean): string {
  const { parts, words } = blocksOf<PageNode, string>(body, pageTree, (node, name) => {
    if (isLeftOut(node) || (node !== body && isHidden(node, name, pageTree))) return 'leaveOut'
    const address = name === 'a' ? webAddress(pageTree.attribute(node, 'href') ?? '', '') : ''
    return address === '' ? 'read' : { words: address }
  })
  const lines = parts.map(({ text }) => text.trim())
  // From the last to the first, so that the places before them hold.
  for (const { mark, from, to } of [...words].reverse()) {
    const line = lines[from.part] ?? ''
    const linked = line.slice(from.at, to.at)
    if (linked === mark || `${linked}/` === mark) continue
    lines[from.part] = `${line.slice(0, to.at)} (${mark})${line.slice(to.at)}`
  }
  return lines.join('\n')
}
