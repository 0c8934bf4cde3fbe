import type { ClaimKind } from '../../article/kinds.ts'
import type { Span } from '../../article/model.ts'
import { numberOf, type Seen } from '../features/index.ts'
import type { Reason } from './weigh.ts'

/** What only the future can show, and what shows that half of it or more has been. */
const FUTURE = ['grammar.ahead', 'grammar.expected']
const NOT_FUTURE = [
  ...['grammar.did', 'grammar.was', 'grammar.had', 'grammar.act', 'time.past'],
  ...['tense.perfect', 'tense.passive'],
  ...['law.votedfor', 'law.vote', 'speech.said', 'speech.claim', 'speech.announce', 'law.court'],
]

const LIFE = ['biography.life', 'biography.office']
/** With these a word of a life is about many people. */
const MANY = ['figure.people', 'figure.percent', 'figure.scale', 'figure.big', 'figure.of']
/** Who opens a sentence about no person. */
const BODIES = ['people.country', 'people.institution', 'people.company', 'people.state']
/** So far from its start something opens a sentence, in UTF-16 code units. */
const OPENING = 12

/** What decides the kind by itself, the first that is seen. */
const DECIDING: readonly (readonly [name: string, kind: ClaimKind])[] = [
  ['figure.votes', 'decision'],
  ['cause', 'cause'],
  ['record.ever', 'record'],
]

/** Words for these say more of the kind of a claim than they weigh. */
const TELLING: Readonly<Partial<Record<ClaimKind, number>>> = {
  biography: 2.5,
  record: 1.5,
  comparison: 1.5,
}

/**
 * The kind of the claim that stands at `place` in the sentence: a prediction where all of it lies
 * ahead, a biography where it tells of one person's life, what a count of votes, a cause or a record
 * makes it, else that of its strongest reasons.
 */
export function kindOf(seen: Seen, reasons: readonly Reason[], place: Span): ClaimKind {
  const has = (name: string) => isSeenIn(seen, numberOf(name), place)
  if (FUTURE.some(has) && !NOT_FUTURE.some(has)) return 'prediction'
  const isOfOne = !MANY.some(has) && !BODIES.some((name) => opens(seen, name))
  if (isOfOne && (LIFE.some(has) || (has('figure.age') && has('start.he')))) return 'biography'
  const decided = DECIDING.find(([name]) => has(name))
  if (decided) return decided[1]
  const weights = new Map<ClaimKind, number>()
  for (const { kind, weight } of reasons) {
    if (kind && kind !== 'prediction' && (kind !== 'biography' || isOfOne)) {
      weights.set(kind, (weights.get(kind) ?? 0) + weight * (TELLING[kind] ?? 1))
    }
  }
  let [best, most]: [ClaimKind, number] = ['other', 0]
  for (const [kind, weight] of weights) if (weight > most) [best, most] = [kind, weight]
  return best
}

/** Whether a feature is seen where the sentence opens. */
function opens({ found, starts }: Seen, name: string): boolean {
  const start = starts[found.indexOf(numberOf(name))] ?? -1
  return start >= 0 && start < OPENING
}

/** Whether a feature was seen first within the place, or is of the sentence as a whole. */
function isSeenIn({ found, starts, ends }: Seen, feature: number, place: Span): boolean {
  const at = found.indexOf(feature)
  if (at < 0) return false
  const start = starts[at] as number
  return start < 0 || (start < place.end && (ends[at] as number) > place.start)
}
