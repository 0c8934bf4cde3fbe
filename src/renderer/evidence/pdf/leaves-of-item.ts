import type { Leaf } from '../leaves.ts'

/** Something that is like a text node. */
type Drawn = Pick<Leaf, 'node'>['node']

/**
 * Where the words of an item are in the node that draws it. What is drawn has its ligatures, while
 * the text has their letters: `normalize` makes the one of the other. UTF-16 code units.
 */
export function leavesOfItem(
  node: Drawn,
  str: string,
  start: number,
  normalize: (drawn: string) => string,
): Leaf[] {
  const drawn = node.data
  if (drawn === str) return [{ node, from: 0, start, length: str.length }]
  const leaves: Leaf[] = []
  let from = 0
  let at = start
  for (const character of drawn) {
    const { length } = normalize(character)
    const size = character.length
    const last = leaves.at(-1)
    // Letters that are drawn one by one are one leaf; a ligature is one of its own.
    if (last && last.size === undefined && size === length) {
      leaves[leaves.length - 1] = { ...last, length: last.length + length }
    } else if (size === length) leaves.push({ node, from, start: at, length })
    else if (length > 0) leaves.push({ node, from, start: at, length, size })
    from += size
    at += length
  }
  // The order of letters may differ too, as in Arabic: then the item is only known as a whole.
  const isWhole = at - start === str.length
  return isWhole ? leaves : [{ node, from: 0, start, length: str.length, size: drawn.length }]
}
