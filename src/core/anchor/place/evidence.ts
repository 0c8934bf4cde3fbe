import { type Alignment, isKept } from '../align/alignment.ts'
import { likeness } from '../diff/likeness.ts'
import { at } from '../words/at.ts'
import { compare } from './compare.ts'
import { lettersOf, type WordRange, weightOf } from './range.ts'

/** How much of the old words is in the new ones, and how much of the new ones is old: 0 to 1. */
export interface Shared {
  readonly ofOld: number
  readonly ofNew: number
}

/** Less alike than this, two changed stretches have nothing in common. */
const ALIKE = 0.4
/** Longer stretches are not compared letter by letter. */
const MOST_LETTERS = 400

/** What two stretches share: words that read alike, and letters where words were misspelt. */
export function shared(alignment: Alignment, a: WordRange, b: WordRange): Shared {
  const { before, after } = alignment
  const ofOld = weightOf(alignment, before.words, a)
  const ofNew = weightOf(alignment, after.words, b)
  let sum = 0
  for (const hunk of compare(alignment, a, b)) {
    const weight = weightOf(alignment, before.words, hunk.a)
    if (hunk.kept) sum += weight
    else sum += weight * alikeness(alignment, hunk.a, hunk.b)
  }
  return { ofOld: ofOld === 0 ? 0 : sum / ofOld, ofNew: ofNew === 0 ? 0 : sum / ofNew }
}

function alikeness(alignment: Alignment, a: WordRange, b: WordRange): number {
  if (a.from === a.to || b.from === b.to) return 0
  const one = lettersOf(alignment.before.words, a)
  const other = lettersOf(alignment.after.words, b)
  if (one.length > MOST_LETTERS || other.length > MOST_LETTERS) return 0
  const found = likeness(one, other)
  return found < ALIKE ? 0 : found
}

/** So many words on either side show that a few words stand where they stood. */
const NEAR = 6

/** What part of the words near an old range stands near the new one too, from 0 to 1. */
export function keptNearby(alignment: Alignment, a: WordRange, b: WordRange): number {
  const { before, mates, weights } = alignment
  let own = 0
  let kept = 0
  const look = (i: number) => {
    const weight = at(weights, at(before.words.keys, i))
    own += weight
    const mate = at(mates, i)
    if (isKept(alignment, i) && mate >= b.from - 2 * NEAR && mate < b.to + 2 * NEAR) kept += weight
  }
  for (let i = Math.max(0, a.from - NEAR); i < a.from; i++) look(i)
  for (let i = a.to; i < Math.min(before.words.count, a.to + NEAR); i++) look(i)
  return own === 0 ? 0 : kept / own
}
