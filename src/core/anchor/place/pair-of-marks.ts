import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { QUOTE } from '../words/spell.ts'
import type { Words } from '../words/words.ts'
import type { Hunk } from './compare.ts'
import type { WordRange } from './range.ts'

/** Both marks of a quotation, only added or only dropped, with the words between; or null. */
export function pairOfMarks(
  { before, after }: Alignment,
  hunks: readonly Hunk[],
  index: number,
): { readonly a: WordRange; readonly b: WordRange } | null {
  const [first, , second] = hunks.slice(index, index + 3)
  if (!first || !second) return null
  const mark = before.words.lexicon.find(QUOTE)
  const isMark = (words: Words, { from, to }: WordRange) =>
    to === from + 1 && at(words.keys, from) === mark
  const isNone = ({ from, to }: WordRange) => from === to
  const ends = [first, second]
  const isAdded = ends.every(({ a, b }) => isNone(a) && isMark(after.words, b))
  const isDropped = ends.every(({ a, b }) => isNone(b) && isMark(before.words, a))
  if (!isAdded && !isDropped) return null
  return { a: { from: first.a.from, to: second.a.to }, b: { from: first.b.from, to: second.b.to } }
}
