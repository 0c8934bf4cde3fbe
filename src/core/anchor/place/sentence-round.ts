import { type Alignment, isKept, type Side } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { readAlike, type WordRange } from './range.ts'

/** The whole sentences that the range touches. */
export function sentencesRound(side: Side, range: WordRange): WordRange {
  const { words, sentences } = side
  const first = at(sentences.of, range.from)
  const last = at(sentences.of, range.to - 1)
  return {
    from: first < 0 ? range.from : sentenceRange(words, sentences, first).from,
    to: last < 0 ? range.to : sentenceRange(words, sentences, last).to,
  }
}

/** Whether what stands in the sentence before or after the range is other words than it was. */
export function contextChanged(alignment: Alignment, a: WordRange, b: WordRange): boolean {
  const { before, after } = alignment
  const old = sentencesRound(before, a)
  const now = sentencesRound(after, b)
  return !(
    readAlike(before.words, { from: old.from, to: a.from }, after.words, {
      from: now.from,
      to: b.from,
    }) &&
    readAlike(before.words, { from: a.to, to: old.to }, after.words, { from: b.to, to: now.to })
  )
}

/** Whether every word of the range stands in the moved `block`. */
export function allMoved(alignment: Alignment, range: WordRange, block: number): boolean {
  if (range.from === range.to) return false
  for (let i = range.from; i < range.to; i++) {
    if (at(alignment.before.sentences.of, i) < 0) continue
    if (!isKept(alignment, i) || at(alignment.blocks, i) !== block) return false
  }
  return true
}

/** Whether a whole sentence beside the range has moved along with it. */
export function neighbourMoved(alignment: Alignment, range: WordRange, block: number): boolean {
  const { words, sentences } = alignment.before
  const round = sentencesRound(alignment.before, range)
  const first = at(sentences.of, round.from)
  const last = at(sentences.of, round.to - 1)
  return [first - 1, last + 1].some((number) => {
    if (number < 0 || number + 1 >= sentences.firsts.length) return false
    const beside = sentenceRange(words, sentences, number)
    return beside.to - beside.from >= 4 && allMoved(alignment, beside, block)
  })
}
