import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { QUOTE } from '../words/spell.ts'
import type { WordRange } from './range.ts'

/**
 * The new range with the mark at its edge that closes a quotation which was opened in it, or opens
 * one which is closed in it, where the old range has no half of a pair.
 */
export function withQuotationMarks(alignment: Alignment, a: WordRange, b: WordRange): WordRange {
  const [old, now] = [alignment.before.words, alignment.after.words]
  const mark = now.lexicon.find(QUOTE)
  const count = (keys: Int32Array, { from, to }: WordRange) => {
    let marks = 0
    for (let i = from; i < to; i++) if (at(keys, i) === mark) marks++
    return marks
  }
  if (mark < 0 || count(old.keys, a) % 2 === 1 || count(now.keys, b) % 2 === 0) return b
  if (now.keys[b.to] === mark && old.keys[a.to] !== mark) return { from: b.from, to: b.to + 1 }
  const opens = now.keys[b.from - 1] === mark && old.keys[a.from - 1] !== mark
  return opens ? { from: b.from - 1, to: b.to } : b
}
