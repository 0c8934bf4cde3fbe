import { type Span, snapToGraphemes } from '../../article/index.ts'
import { type Alignment, isKept } from '../align/alignment.ts'
import { at } from '../words/at.ts'
import type { Words } from '../words/words.ts'
import { plainWeight, type WordRange } from './range.ts'

/** Words that weigh less are found anywhere. */
const SOME = 8
const MOST = 20
/** So many places of the rarest word are looked at. */
const PLACES = 10_000

/**
 * Where the words of a range stand in the new text, one for one, and are not what another place of
 * the old text has become: nothing shows that they are the same passage, so a person has to say. In
 * order, at most twenty.
 */
export function findElsewhere(alignment: Alignment, a: WordRange): Span[] {
  const { before, after } = alignment
  const size = a.to - a.from
  if (size < 2 || plainWeight(before.words, a) < SOME) return []
  const { starts, places } = postingsOf(after.words)
  const count = (i: number) => countOf(starts, at(before.words.keys, i))
  let rarest = a.from
  for (let i = a.from; i < a.to; i++) if (count(i) < count(rarest)) rarest = i
  const key = at(before.words.keys, rarest)
  const out: Span[] = []
  const first = at(starts, key)
  for (let place = first; place < first + Math.min(count(rarest), PLACES); place++) {
    const b = at(places, place) - (rarest - a.from)
    if (b < 0 || b + size > after.words.count) continue
    if (!readsAt(alignment, a, b) || isAccountedFor(alignment, a, b)) continue
    const span = { start: at(after.words.starts, b), end: at(after.words.ends, b + size - 1) }
    if (out.push(snapToGraphemes(after.words.text, span)) === MOST) break
  }
  return out
}

function readsAt({ before, after }: Alignment, a: WordRange, b: number): boolean {
  for (let i = a.from; i < a.to; i++) {
    if (at(before.words.keys, i) !== at(after.words.keys, b + i - a.from)) return false
  }
  return true
}

/** Whether the words at `b` are those of one place of the old text. */
function isAccountedFor(alignment: Alignment, a: WordRange, b: number): boolean {
  const origin = at(alignment.origins, b)
  for (let i = 0; i < a.to - a.from; i++) {
    const one = at(alignment.origins, b + i)
    if (one < 0 || one !== origin + i || !isKept(alignment, one)) return false
  }
  return true
}

/** The places of every word of a text, in order, those of one word in a row. */
interface Postings {
  /** Where the places of each word start, by its number; one more at the end. */
  readonly starts: Int32Array
  readonly places: Int32Array
}

const known = new WeakMap<Words, Postings>()

function postingsOf(words: Words): Postings {
  const found = known.get(words) ?? postings(words)
  known.set(words, found)
  return found
}

/** Linear in the words. */
function postings({ keys, count, lexicon }: Words): Postings {
  const starts = new Int32Array(lexicon.size + 1)
  for (let i = 0; i < count; i++) starts[at(keys, i) + 1] = at(starts, at(keys, i) + 1) + 1
  for (let key = 0; key < lexicon.size; key++) {
    starts[key + 1] = at(starts, key + 1) + at(starts, key)
  }
  const next = starts.slice()
  const places = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const key = at(keys, i)
    places[at(next, key)] = i
    next[key] = at(next, key) + 1
  }
  return { starts, places }
}

function countOf(starts: Int32Array, key: number): number {
  return at(starts, key + 1) - at(starts, key)
}
