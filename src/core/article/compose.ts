import { type ArticleNote, BLOCK_BREAK, type Block } from './model.ts'

/** A block before it has a place: what importers produce. */
export interface BlockText extends Omit<Block, 'start' | 'end'> {
  readonly text: string
}

/** A place in blocks that have no place yet: the block's index, and how far into its text. */
export interface PartPoint {
  readonly part: number
  /** In UTF-16 code units. */
  readonly at: number
}

/** A note before the blocks have their places. */
export interface PartNote extends Omit<ArticleNote, 'position'> {
  readonly from: PartPoint
  /** Excluded; the same as `from` for a note at a point. */
  readonly to: PartPoint
}

export interface Composed {
  readonly text: string
  readonly blocks: Block[]
  readonly notes: ArticleNote[]
}

/**
 * Joins blocks into the canonical text and gives each its place (UTF-16 code units), and the notes
 * theirs. Blocks of nothing but white space are left out, with a note on one moving to what is
 * beside it; the others keep every character.
 */
export function compose(parts: readonly BlockText[], notes: readonly PartNote[] = []): Composed {
  const blocks: Block[] = []
  const texts: string[] = []
  /** Where each part begins: one that is left out begins and ends where the next one does. */
  const starts: number[] = []
  /** Where the text ended before each part. */
  const before: number[] = []
  let start = 0
  for (const { text, ...rest } of parts) {
    starts.push(start)
    before.push(Math.max(0, start - BLOCK_BREAK.length))
    if (text.trim() === '') continue
    const end = start + text.length
    blocks.push({ ...rest, start, end })
    texts.push(text)
    start = end + BLOCK_BREAK.length
  }
  const text = texts.join(BLOCK_BREAK)
  const isLeftOut = (part: number) => (parts[part]?.text.trim() ?? '') === ''
  const placed = notes.map(({ from, to, ...note }): ArticleNote => {
    const first = (starts[from.part] ?? text.length) + (isLeftOut(from.part) ? 0 : from.at)
    const last = isLeftOut(to.part)
      ? (before[to.part] ?? text.length)
      : (starts[to.part] ?? 0) + to.at
    const start = Math.min(first, text.length)
    return { ...note, position: { start, end: Math.max(start, Math.min(last, text.length)) } }
  })
  return { text, blocks, notes: placed }
}
