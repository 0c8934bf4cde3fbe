import { readBoth } from '../words/read-both.ts'
import { sentenceNumbers } from '../words/sentence-numbers.ts'
import { weights } from '../words/weigh.ts'
import type { Words } from '../words/words.ts'
import { alignInOrder } from './align-in-order.ts'
import type { Alignment, Side } from './alignment.ts'
import { findMoved } from './find-moved.ts'
import { gatherSentences } from './gather-sentences.ts'
import { keepStanding } from './keep-standing.ts'
import { partChance } from './part-chance.ts'
import { partPoints } from './part-points.ts'
import { slide } from './slide.ts'
import { unitsOf } from './standing-units.ts'

/**
 * Puts the words of two drafts beside each other: what keeps its order, then what moved. No word
 * has two mates. Costs n·log n for texts whose repetitions are not the whole of them.
 */
export function align(before: string, after: string): Alignment {
  const [first, second] = readBoth(before, after)
  const [old, now] = [side(first), side(second)]
  const alignment: Alignment = {
    before: old,
    after: now,
    mates: new Int32Array(first.count).fill(-1),
    origins: new Int32Array(second.count).fill(-1),
    blocks: new Int32Array(first.count),
    units: { before: unitsOf(old), after: unitsOf(now) },
    weights: weights([first, second]),
  }
  const moved = alignInOrder(alignment)
  moved.push(...keepStanding(alignment))
  partChance(alignment)
  gatherSentences(alignment)
  slide(alignment)
  findMoved(alignment, moved)
  return partPoints(alignment)
}

function side(words: Words): Side {
  return { words, sentences: sentenceNumbers(words) }
}
