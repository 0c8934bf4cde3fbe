import { BLOCK_BREAK, type Block } from './model.ts'

/** A block before it has a place: what importers produce. */
export interface BlockText extends Omit<Block, 'start' | 'end'> {
  readonly text: string
}

/**
 * Joins blocks into the canonical text and gives each its place (UTF-16 code units).
 * Blocks of nothing but white space are left out; the others keep every character.
 */
export function compose(parts: readonly BlockText[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  const texts: string[] = []
  let start = 0
  for (const { text, ...rest } of parts) {
    if (text.trim() === '') continue
    const end = start + text.length
    blocks.push({ ...rest, start, end })
    texts.push(text)
    start = end + BLOCK_BREAK.length
  }
  return { text: texts.join(BLOCK_BREAK), blocks }
}
