import { at } from '../words/at.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { type Alignment, marry, part } from './alignment.ts'

/**
 * Puts a sentence that was pulled apart together again, where the new text has it whole: when a
 * sentence like it was set before or after it, or dropped there, the diff may take the start of the
 * one and the end of the other. Linear in the words.
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
    for (let a = from; a < to; a++) {
      part(alignment, a)
      const origin = at(alignment.origins, whole + a - from)
      if (origin >= 0) part(alignment, origin)
    }
    for (let a = from; a < to; a++) marry(alignment, a, whole + a - from, 0)
  }
}

/** Whether the old words read alike from `b` on, and no other old sentence has the place by right. */
function standsAt(alignment: Alignment, from: number, to: number, b: number): boolean {
  const { before, after, origins, mates, blocks } = alignment
  const end = b + to - from
  if (end > after.words.count) return false
  const isWhole = isEdge(after.sentences.of, b) && isEdge(after.sentences.of, end)
  let others = 0
  for (let a = from; a < to; a++) {
    const place = b + a - from
    if (at(before.words.keys, a) !== at(after.words.keys, place)) return false
    if (at(mates, a) >= 0 && at(blocks, a) !== 0) return false
    const origin = at(origins, place)
    if (origin >= from && origin < to) continue
    if (origin < 0) continue
    if (!isWhole || at(blocks, origin) !== 0) return false
    others++
  }
  // Another sentence that has it all is the same one, word for word.
  return others < to - from
}

/** Whether a sentence starts or ends before the word at `index`. */
function isEdge(of: Int32Array, index: number): boolean {
  return index === 0 || index >= of.length || at(of, index) !== at(of, index - 1)
}
