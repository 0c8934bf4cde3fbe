import type { Alignment, Side } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { sortOf } from '../words/weigh.ts'
import { wordAt } from '../words/words.ts'
import type { WordRange } from './range.ts'

/**
 * The new range with what was added to its sentence before or after it, where the old range reached
 * to that end of its own: "Not all boats sank" says something else than "All boats sank".
 */
export function withAddedEnds(alignment: Alignment, a: WordRange, b: WordRange): WordRange {
  const { before, after } = alignment
  return {
    from: reaches(before, a.from, -1) ? added(alignment, after, b.from, -1) : b.from,
    to: reaches(before, a.to, 1) ? added(alignment, after, b.to, 1) : b.to,
  }
}

/** Whether nothing but signs is between the edge and its sentence's end in that direction. */
function reaches(side: Side, edge: number, step: 1 | -1): boolean {
  const round = sentenceAt(side, edge, step)
  for (let i = edge; i !== round; i += step) if (isWord(side, step === 1 ? i : i - 1)) return false
  return true
}

/** The edge moved over the words that stand beside no old ones, to the last that is no sign. */
function added(alignment: Alignment, side: Side, edge: number, step: 1 | -1): number {
  const round = sentenceAt(side, edge, step)
  let furthest = edge
  for (let i = edge; i !== round; i += step) {
    const word = step === 1 ? i : i - 1
    if (at(alignment.origins, word) >= 0) {
      if (isWord(side, word)) return edge
      continue
    }
    if (isWord(side, word)) furthest = i + step
  }
  return furthest
}

/** Where the sentence of the word inside of the edge starts or ends. */
function sentenceAt({ words, sentences }: Side, edge: number, step: 1 | -1): number {
  const number = at(sentences.of, step === 1 ? edge - 1 : edge)
  if (!(number >= 0)) return edge
  const { from, to } = sentenceRange(words, sentences, number)
  return step === 1 ? to : from
}

function isWord({ words }: Side, index: number): boolean {
  const sort = sortOf(wordAt(words, index))
  return sort === 'letters' || sort === 'number'
}
