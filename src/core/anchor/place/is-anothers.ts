import { type Alignment, isKept } from '../align/alignment.ts'
import { bare, hashOf, unitsRound } from '../align/standing-units.ts'
import { at } from '../words/at.ts'
import { readAlike, type WordRange, weightOf } from './range.ts'

/** With so much of its words outside of what is another's, a range has a place of its own. */
const OWN = 0.35

/**
 * Whether the new range `b` is not the old range `a` edited, but another old sentence or row, word
 * for word. Where the new text has that one more often than the old, one of them may be an edit.
 */
export function isAnothers(alignment: Alignment, a: WordRange, b: WordRange): boolean {
  const { before, after, mates } = alignment
  const foreign = unitsRound(after, b).filter((unit) => isForeign(alignment, a, unit))
  if (foreign.length === 0) return false
  let own = 0
  for (let i = a.from; i < a.to; i++) {
    const mate = at(mates, i)
    if (!isKept(alignment, i) || mate < b.from || mate >= b.to) continue
    if (foreign.some(({ from, to }) => mate >= from && mate < to)) continue
    own += weightOf(alignment, before.words, { from: i, to: i + 1 })
  }
  return own < OWN * weightOf(alignment, before.words, a)
}

function isForeign({ before, after, units }: Alignment, a: WordRange, unit: WordRange): boolean {
  const words = bare(after.words, unit)
  const hash = hashOf(after.words, words)
  const old = hash === null ? undefined : units.before.places.get(hash)
  const now = hash === null ? undefined : units.after.places.get(hash)
  if (!old || !now || now.count > old.count) return false
  if (!readAlike(before.words, old.range, after.words, words)) return false
  return !unitsRound(before, a).some((own) =>
    readAlike(before.words, bare(before.words, own), before.words, old.range),
  )
}
