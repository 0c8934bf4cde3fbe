import type { ArticleNote, Block } from '../../core/article/index.ts'
import type { Bounds } from '../article/cells.ts'

/** A note with its number in the text’s order; links have none, as nobody wrote them to be read. */
export interface Numbered {
  readonly note: ArticleNote
  readonly number: number | null
}

/** A stretch of a block with the notes on it, and those whose mark stands after it. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly on: readonly Numbered[]
  readonly after: readonly Numbered[]
}

/** The notes in the order of where they begin, numbered from 1. */
export function numbered(notes: readonly ArticleNote[]): readonly Numbered[] {
  let last = 0
  return [...notes]
    .sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end)
    .map((note) => ({ note, number: note.kind === 'link' ? null : ++last }))
}

/** The notes that touch a block, and those whose mark stands in it: each has its mark once. */
export interface Touching {
  readonly on: readonly Numbered[]
  readonly marks: readonly Numbered[]
}

/** What touches each block, by the block’s index. A note between two blocks is one of theirs. */
export function notesByBlock(
  blocks: readonly Block[],
  notes: readonly Numbered[],
): ReadonlyMap<number, Touching> {
  const found = new Map<number, { on: Numbered[]; marks: Numbered[] }>()
  const touch = (at: number) => {
    const touching = found.get(at) ?? { on: [], marks: [] }
    found.set(at, touching)
    return touching
  }
  let first = 0
  // The notes come in order: what ends before one begins does so for all that follow.
  for (const each of notes) {
    const { start, end } = each.note.position
    while (first < blocks.length - 1 && (blocks[first] as Block).end < start) first++
    let last = first
    while (last < blocks.length - 1 && (blocks[last + 1] as Block).start < end) last++
    for (let at = first; at <= last; at++) touch(at).on.push(each)
    touch(last).marks.push(each)
  }
  return found
}

/** Cuts a block, or a part of it, at the edges of its notes; the pieces have no gaps, and each mark stands after one. */
export function piecesOf(
  block: Pick<Block, 'start' | 'end'>,
  { on, marks }: Touching,
): readonly Piece[] {
  const within = (offset: number) => Math.min(Math.max(offset, block.start), block.end)
  const cuts = new Set([block.start, block.end])
  for (const { note } of on) cuts.add(within(note.position.start)).add(within(note.position.end))
  const edges = [...cuts].sort((a, b) => a - b)
  const marksAt = (offset: number) =>
    marks.filter(({ note }) => within(note.position.end) === offset)
  const pieces = edges.slice(1).map((end, i): Piece => {
    const start = edges[i] as number
    const over = on.filter(({ note: { position } }) => {
      return position.start <= start && position.end >= end
    })
    return { start, end, on: over, after: marksAt(end) }
  })
  const { start } = block
  const before = marksAt(start)
  return before.length === 0 ? pieces : [{ start, end: start, on: [], after: before }, ...pieces]
}

/**
 * What of a row’s notes touches one of its cells; a mark stands in the cell in which its note ends,
 * `isLast` being the one that has the row’s end.
 */
export function touchingCell(
  { on, marks }: Touching,
  { start, end }: Bounds,
  isLast: boolean,
): Touching {
  return {
    on: on.filter(({ note: { position } }) => position.start < end && position.end > start),
    marks: marks.filter(
      ({ note: { position } }) => position.end >= start && (position.end < end || isLast),
    ),
  }
}
