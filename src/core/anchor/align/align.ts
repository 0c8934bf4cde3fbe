import { readBoth } from '../words/read-both.ts'
import { sentenceNumbers } from '../words/sentence-numbers.ts'
import { weights } from '../words/weigh.ts'
import type { Words } from '../words/words.ts'
import { alignInOrder } from './align-in-order.ts'
import type { Alignment, Side } from './alignment.ts'
import { findMoved } from './find-moved.ts'
import { gatherSentences } from './gather-sentences.ts'
import { partChance } from './part-chance.ts'
import { slide } from './slide.ts'

/**
 * Puts the words of two drafts beside each other: what keeps its order, then what moved. No word
 * has two mates. Costs n·log n for texts whose repetitions are not the whole of them.
 */
export function align(before: string, after: string): Alignment {
  const [first, second] = readBoth(before, after)
  const alignment: Alignment = {
    before: side(first),
    after: side(second),
    mates: new Int32Array(first.count).fill(-1),
    origins: new Int32Array(second.count).fill(-1),
    blocks: new Int32Array(first.count),
    weights: weights([first, second]),
  }
  const moved = alignInOrder(alignment)
  partChance(alignment)
  gatherSentences(alignment)
  slide(alignment)
  findMoved(alignment, moved)
  return alignment
}

function side(words: Words): Side {
  return { words, sentences: sentenceNumbers(words) }
}
