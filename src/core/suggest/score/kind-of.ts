import type { ClaimKind } from '../../article/kinds.ts'
import { numberOf, type Seen } from '../features/index.ts'
import type { Reason } from './weigh.ts'

/** What only the future can show, and what shows that something is said of the past or by somebody. */
const FUTURE = ['grammar.will', 'grammar.expected']
const NOT_FUTURE = [
  'grammar.did',
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

/** The kind of claim: a prediction where all of it lies ahead, else that of its strongest reasons. */
export function kindOf(seen: Seen, reasons: readonly Reason[]): ClaimKind {
  const has = (name: string) => seen.found.includes(numberOf(name))
  if (FUTURE.some(has) && !NOT_FUTURE.some(has)) return 'prediction'
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
