import type { ClaimKind } from '../../article/kinds.ts'
import type { Span } from '../../article/model.ts'
import { numberOf, type Seen } from '../features/index.ts'
import type { Reason } from './weigh.ts'

/** What only the future can show, and what shows that something is said of the past or by somebody. */
const FUTURE = ['grammar.will', 'grammar.expected']
const NOT_FUTURE = [
  'grammar.did',
  'grammar.was',
  'grammar.had',
  'quote.whole',
  'quote.part',
  'law.votedfor',
  'law.vote',
  'speech.said',
  'speech.claim',
  'speech.announce',
  'law.court',
]

/** Words for these say more of the kind of a claim than they weigh. */
const TELLING: Readonly<Partial<Record<ClaimKind, number>>> = {
  cause: 3,
  biography: 2.5,
  record: 1.5,
  comparison: 1.5,
}

/**
 * The kind of the claim that stands at `place` in the sentence: a prediction where all of it lies
 * ahead, a biography where it tells of a life without counting, else that of its strongest reasons.
 */
export function kindOf(seen: Seen, reasons: readonly Reason[], place: Span): ClaimKind {
  const has = (name: string) => isSeenIn(seen, numberOf(name), place)
  if (FUTURE.some(has) && !NOT_FUTURE.some(has)) return 'prediction'
  if (has('biography.life') && !has('figure')) return 'biography'
  const weights = new Map<ClaimKind, number>()
  for (const { kind, weight } of reasons) {
    if (kind && kind !== 'prediction') {
      weights.set(kind, (weights.get(kind) ?? 0) + weight * (TELLING[kind] ?? 1))
    }
  }
  let [best, most]: [ClaimKind, number] = ['other', 0]
  for (const [kind, weight] of weights) if (weight > most) [best, most] = [kind, weight]
  return best
}

/** Whether a feature was seen first within the place, or is of the sentence as a whole. */
function isSeenIn({ found, starts, ends }: Seen, feature: number, place: Span): boolean {
  const at = found.indexOf(feature)
  if (at < 0) return false
  const start = starts[at] as number
  return start < 0 || (start < place.end && (ends[at] as number) > place.start)
}
