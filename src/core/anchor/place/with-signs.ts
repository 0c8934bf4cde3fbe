import type { Alignment } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { MINUS } from '../words/spell.ts'
import { sortOf } from '../words/weigh.ts'
import { type Words, wordAt } from '../words/words.ts'
import type { WordRange } from './range.ts'

/** Signs that say what a number is when they are set tight before it, or after. */
const BEFORE = new RegExp(`^(?:[+±<>≤≥≈~]|\\p{Sc}|${MINUS})$`, 'u')
const AFTER = /^(?:\^.+|[%‰°]|\p{Sc}|\d+⁄\d+)$/u

/**
 * The range with the signs of the numbers at its ends: whoever selects the 5 of "−5 °C" means −5,
 * and "5%" is not "5".
 */
export function withSigns(words: Words, range: WordRange): WordRange {
  let { from, to } = range
  const isNumber = (i: number) => sortOf(wordAt(words, i)) === 'number'
  if (isNumber(from)) {
    while (from > 0 && BEFORE.test(wordAt(words, from - 1)) && isTight(words, from)) from--
  }
  if (isNumber(to - 1)) {
    while (to < words.count && AFTER.test(wordAt(words, to)) && isTight(words, to)) to++
  }
  return { from, to }
}

/** The new range with such signs, but for those that the old range has beside it as well. */
export function withNewSigns(alignment: Alignment, a: WordRange, b: WordRange): WordRange {
  const { before, after } = alignment
  const { from, to } = withSigns(after.words, b)
  const alike = (i: number, j: number) => before.words.keys[i] === after.words.keys[j]
  return {
    from: alike(a.from - 1, b.from - 1) ? b.from : from,
    to: alike(a.to, b.to) ? b.to : to,
  }
}

/** Both ranges without the signs that were not selected, where these read alike in both drafts. */
export function withoutSameSigns(
  alignment: Alignment,
  a: WordRange,
  selected: WordRange,
  b: WordRange,
): { readonly a: WordRange; readonly b: WordRange } {
  const [old, now] = [alignment.before.words.keys, alignment.after.words.keys]
  const alike = (size: number, i: number, j: number) =>
    size < b.to - b.from && old.slice(i, i + size).every((key, step) => key === now[j + step])
  const head = selected.from - a.from
  const tail = a.to - selected.to
  const start = alike(head, a.from, b.from) ? head : 0
  const end = alike(tail, selected.to, b.to - tail) ? tail : 0
  return {
    a: { from: a.from + start, to: a.to - end },
    b: { from: b.from + start, to: b.to - end },
  }
}

/** Whether nothing stands between the word at `index` and the one before it. */
function isTight(words: Words, index: number): boolean {
  return at(words.ends, index - 1) === at(words.starts, index)
}
