import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { type Alignment, marry, part } from './alignment.ts'

/**
 * Puts a sentence that was pulled apart together again, where the new text has it whole: when a
 * sentence like it was set before or after it, the diff may take the start of the one and the end
 * of the other. Linear in the words.
 */
export function gatherSentences(alignment: Alignment): void {
  const { before, mates } = alignment
  const { words, sentences } = before
  for (let i = 0; i + 1 < sentences.firsts.length; i++) {
    const { from, to } = sentenceRange(words, sentences, i)
    if (to - from < 2) continue
    const first = at(mates, from)
    const last = at(mates, to - 1)
    if (first >= 0 && last - first === to - from - 1) continue
    const whole = [first, last < 0 ? -1 : last - (to - from - 1)].find(
      (b) => b >= 0 && standsAt(alignment, from, to, b),
    )
    if (whole === undefined) continue
    for (let a = from; a < to; a++) part(alignment, a)
    for (let a = from; a < to; a++) marry(alignment, a, whole + a - from, 0)
  }
}

/** Whether the old words read alike from `b` on, and no other old word has a mate there. */
function standsAt(alignment: Alignment, from: number, to: number, b: number): boolean {
  const { before, after, origins, blocks } = alignment
  if (b + to - from > after.words.count) return false
  for (let a = from; a < to; a++) {
    if (at(before.words.keys, a) !== at(after.words.keys, b + a - from)) return false
    const origin = at(origins, b + a - from)
    if (origin >= 0 && (origin < from || origin >= to)) return false
    if (at(alignment.mates, a) >= 0 && at(blocks, a) !== 0) return false
  }
  return true
}
