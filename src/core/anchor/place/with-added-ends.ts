import { type Alignment, isKept, type Side } from '../align/alignment.ts'
import { breaksLine } from '../align/standing-units.ts'
import { isNegation } from '../substance/is-negation.ts'
import { NUMBERS, QUALIFIERS } from '../substance/lists.ts'
import { at } from '../words/at.ts'
import { CLASS, classOf } from '../words/character-class.ts'
import { sentenceRange } from '../words/sentence-numbers.ts'
import { sortOf } from '../words/weigh.ts'
import { wordAt } from '../words/words.ts'
import type { WordRange } from './range.ts'

/**
 * The new range with the negations, numbers and qualifiers that were set directly before or after
 * it in its sentence, where the old range reached to that end of its own: "Not all boats sank" says
 * something else than "All boats sank". So do endings in scripts without spaces, and what stands
 * beside an end that was edited. What else was added is context: "Critics deny that all boats sank".
 */
export function withAddedEnds(alignment: Alignment, a: WordRange, b: WordRange): WordRange {
  const { before, after } = alignment
  return {
    from: reaches(before, a.from, -1)
      ? added(alignment, b.from, -1, !keeps(alignment, a.from, b.from))
      : b.from,
    to: reaches(before, a.to, 1)
      ? added(alignment, b.to, 1, !keeps(alignment, a.to - 1, b.to - 1) || isEnding(after, b.to))
      : b.to,
  }
}

/** Whether nothing but signs is between the edge and its sentence's end in that direction. */
function reaches(side: Side, edge: number, step: 1 | -1): boolean {
  const round = sentenceAt(side, edge, step)
  for (let i = edge; i !== round; i += step) {
    if (breaks(side, i)) return true
    if (isWord(side, step === 1 ? i : i - 1)) return false
  }
  return true
}

/** The edge moved over such words, or over `all`, as far as they stand beside no old ones. */
function added(alignment: Alignment, edge: number, step: 1 | -1, all: boolean): number {
  const side = alignment.after
  const round = sentenceAt(side, edge, step)
  let found = edge
  let open = true
  for (let i = edge; i !== round && !breaks(side, i); i += step) {
    const word = step === 1 ? i : i - 1
    if (at(alignment.origins, word) >= 0) {
      if (isWord(side, word)) return edge
      continue
    }
    open &&= all || isSubstance(side, word)
    if (open && isWord(side, word)) found = i + step
  }
  return found
}

/** Whether the old word at an edge of the range is the new one there. */
function keeps(alignment: Alignment, a: number, b: number): boolean {
  return isKept(alignment, a) && at(alignment.mates, a) === b
}

/** Whether the word at `index` is a letter set tight after another, in a script without spaces. */
function isEnding({ words }: Side, index: number): boolean {
  if (index >= words.count || at(words.ends, index - 1) < at(words.starts, index)) return false
  return classOf(words.text.charAt(at(words.starts, index))) === CLASS.single
}

function isSubstance({ words }: Side, index: number): boolean {
  const word = wordAt(words, index)
  const counts = NUMBERS.has(word) || sortOf(word) === 'number'
  return counts || isNegation(word) || QUALIFIERS.has(word)
}

/** Where the sentence of the word inside of the edge starts or ends. */
function sentenceAt({ words, sentences }: Side, edge: number, step: 1 | -1): number {
  const number = at(sentences.of, step === 1 ? edge - 1 : edge)
  if (!(number >= 0)) return edge
  const { from, to } = sentenceRange(words, sentences, number)
  return step === 1 ? to : from
}

/** Whether a line ends at the edge. */
function breaks({ words }: Side, edge: number): boolean {
  return edge > 0 && edge < words.count && breaksLine(words, edge)
}

function isWord({ words }: Side, index: number): boolean {
  const sort = sortOf(wordAt(words, index))
  return sort === 'letters' || sort === 'number'
}
