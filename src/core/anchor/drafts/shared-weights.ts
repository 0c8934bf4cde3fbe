import type { Block } from '../../article/index.ts'
import { type Alignment, isKept } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import type { Words } from '../words/words.ts'

/** What an old block and a new one share, by the weight of their words. */
export interface Shared {
  readonly before: number
  readonly after: number
  /** The words that keep the order of the drafts. */
  inOrder: number
  /** The words that moved. */
  moved: number
}

/** What the blocks of two drafts weigh, and what each two of them share. */
export interface SharedWeights {
  readonly before: Float64Array
  readonly after: Float64Array
  /** One for each two blocks that share anything, in the order of the old words. */
  readonly shared: readonly Shared[]
}

/** Weighs the blocks of two drafts. Words that were misspelt or replaced count half. Linear. */
export function sharedWeights(
  alignment: Alignment,
  before: readonly Block[],
  after: readonly Block[],
): SharedWeights {
  const { mates, blocks, weights } = alignment
  const { words } = alignment.before
  const [oldBlocks, newBlocks] = [
    blockOfEach(words, before),
    blockOfEach(alignment.after.words, after),
  ]
  const known = new Map<number, Shared>()
  for (let a = 0; a < words.count; a++) {
    const b = at(mates, a)
    if (b < 0) continue
    const [i, j] = [at(oldBlocks, a), at(newBlocks, b)]
    if (i < 0 || j < 0) continue
    const cell = i * after.length + j
    const pair = known.get(cell) ?? { before: i, after: j, inOrder: 0, moved: 0 }
    known.set(cell, pair)
    const weight = at(weights, at(words.keys, a)) * (isKept(alignment, a) ? 1 : 0.5)
    if (at(blocks, a) === 0) pair.inOrder += weight
    else pair.moved += weight
  }
  return {
    before: weigh(words, oldBlocks, weights, before.length),
    after: weigh(alignment.after.words, newBlocks, weights, after.length),
    shared: [...known.values()],
  }
}

/** For each word the block that it starts in; -1 where there is none. */
function blockOfEach(words: Words, blocks: readonly Block[]): Int32Array {
  const out = new Int32Array(words.count).fill(-1)
  let block = 0
  for (let i = 0; i < words.count; i++) {
    const start = at(words.starts, i)
    while (block < blocks.length && (blocks[block] as Block).end <= start) block++
    if (block < blocks.length && (blocks[block] as Block).start <= start) out[i] = block
  }
  return out
}

function weigh(
  words: Words,
  blocks: Int32Array,
  weights: Float64Array,
  size: number,
): Float64Array {
  const out = new Float64Array(size)
  for (let i = 0; i < words.count; i++) {
    const block = at(blocks, i)
    if (block >= 0) out[block] = at(out, block) + at(weights, at(words.keys, i))
  }
  return out
}
