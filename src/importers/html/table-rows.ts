import type { MarkupTree } from './markup-tree.ts'

/** A cell with more text than this, in UTF-16 code units, holds a part of an article. */
const LONG_CELL = 1000

const CELLS = new Set(['td', 'th'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Whether a table's rows are read as rows. One that only lays out the page is not: it says so, has
 * tables in it, no row with two cells that say something, or a cell with a heading or very long
 * text. Looks no further than it must, so that tables in tables are looked through once.
 */
export function hasRows<N>(table: N, tree: MarkupTree<N>): boolean {
  const role = tree.attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return false
  let isGrid = false
  let full = 0
  let length = 0
  let inHeader = false
  let cells = 0
  const open: { readonly name: string; readonly children: Iterator<N> }[] = [
    { name: 'table', children: tree.children(table)[Symbol.iterator]() },
  ]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value } = top.children.next()
    if (done === true) {
      if (CELLS.has(top.name)) {
        cells--
        if (length > 0 && ++full > 1) isGrid = true
        length = 0
        inHeader = false
      }
      open.pop()
      continue
    }
    const name = tree.name(value)
    if (name === '#text') {
      if (cells > 0) length += tree.data(value).trim().length
      if (length > LONG_CELL) return false
      continue
    }
    if (name === 'table' || (HEADINGS.has(name) && !inHeader)) return false
    if (name === 'tr') full = 0
    if (CELLS.has(name)) {
      cells++
      length = 0
    }
    if (name === 'th') inHeader = true
    open.push({ name, children: tree.children(value)[Symbol.iterator]() })
  }
  return isGrid
}
