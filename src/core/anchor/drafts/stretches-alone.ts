import { type Span, snapToGraphemes } from '../../article/index.ts'
import { type Alignment, isKept } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH } from '../words/spell.ts'
import type { Words } from '../words/words.ts'

/** What either draft has alone, in order, in UTF-16 code units of that draft. */
export interface Alone {
  readonly dropped: Span[]
  readonly added: Span[]
}

/**
 * The stretches of words that have no mate that reads alike, with the white space between them. None
 * crosses a paragraph's break. What moved has its mates elsewhere and is in neither list.
 */
export function stretchesAlone(alignment: Alignment): Alone {
  const { before, after, origins } = alignment
  const isAdded = (b: number) => at(origins, b) < 0 || !isKept(alignment, at(origins, b))
  return {
    dropped: stretches(before.words, (a) => !isKept(alignment, a)),
    added: stretches(after.words, isAdded),
  }
}

function stretches(words: Words, isAlone: (index: number) => boolean): Span[] {
  const paragraph = words.lexicon.find(PARAGRAPH)
  const out: { start: number; end: number }[] = []
  const alone = (i: number) => at(words.keys, i) !== paragraph && isAlone(i)
  let i = 0
  while (i < words.count) {
    if (!alone(i)) {
      i++
      continue
    }
    const from = i
    while (i < words.count && alone(i)) i++
    const span = { start: at(words.starts, from), end: at(words.ends, i - 1) }
    const { start, end } = snapToGraphemes(words.text, span)
    const last = out.at(-1)
    // Two signs of one grapheme cluster, such as a family of emoji, are seen as one.
    if (last && start < last.end) last.end = Math.max(end, last.end)
    else out.push({ start, end })
  }
  return out
}
