import type { Draft } from '../dossier/index.ts'

/**
 * Where in a draft an offset stands, as a writer finds it who has no offsets: “headline”, “paragraph
 * 3”, “row 2”. Each kind of block is counted by itself; empty where the offset is in none.
 */
export function standsAt({ blocks }: Pick<Draft, 'blocks'>, offset: number): string {
  const at = blocks.findIndex(({ start, end }) => offset >= start && offset <= end)
  const block = blocks[at]
  if (block === undefined) return ''
  if (block.kind === 'heading' && block.level === 1) return 'headline'
  if (block.kind === 'byline') return 'byline'
  const isAlike = (other: typeof block) =>
    other.kind === block.kind && !(other.kind === 'heading' && other.level === 1)
  const nth = blocks.slice(0, at + 1).filter(isAlike).length
  return `${NAMES[block.kind]} ${nth}`
}

const NAMES = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'list item',
  quote: 'block quote',
  row: 'table row',
  caption: 'caption',
} as const
