import { same } from './change.ts'
import { decide } from './decide.ts'
import type { Dossier } from './dossier.ts'
import type { Draft, Place } from './entities.ts'
import type { Line } from './history.ts'
import type { Side } from './merge-sides.ts'
import { copyOf } from './merge-state.ts'
import { apply } from './patch.ts'
import type { Stamp } from './people.ts'
import { keyOf } from './units.ts'

/** Something whose words were looked up in the draft that the other side had taken meanwhile. */
export interface Carried {
  readonly record: 'claims' | 'ticks' | 'notes' | 'dismissals'
  readonly id: string
  /** The draft that it was carried to. */
  readonly draftId: string
  readonly outcome: Place['outcome']
  /** The words as they stand there, or stood before where they are gone. */
  readonly words: string
}

const CARRIED = ['claims', 'ticks', 'notes', 'dismissals'] as const

/**
 * Makes the drafts of a merged state those of one dossier, in place: one is under check, one at
 * most arrives, and no two have one number.
 */
export function settleDrafts(merged: Dossier, us: Side, them: Side): void {
  const { drafts, info } = merged
  if (drafts[info.currentDraft]?.state !== 'taken') {
    const others = [us.state, them.state].map((state) => drafts[state.info.currentDraft])
    const taken = [...others, ...Object.values(drafts).sort(byNumber).reverse()]
    const instead = taken.find((draft) => draft?.state === 'taken')
    if (instead) merged.info = { ...info, currentDraft: instead.id }
  }
  const arriving = Object.values(drafts)
    .filter(({ state }) => state === 'arriving')
    .sort(byNumber)
  for (const draft of arriving.slice(0, -1)) {
    merged.drafts[draft.id] = { ...draft, state: 'refused' }
  }
  const current = merged.info.currentDraft
  const ordered = Object.values(merged.drafts).sort(
    (a, b) => a.number - b.number || rank(a, current) - rank(b, current) || byNumber(a, b),
  )
  // The draft under check is the newest that was taken.
  const newest = ordered.filter(({ state }) => state === 'taken').at(-1)
  const isLast = newest === undefined || newest.id === current
  const order = isLast
    ? ordered
    : ordered.flatMap((draft) => {
        if (draft.id === current) return []
        return draft === newest ? [draft, merged.drafts[current] as Draft] : [draft]
      })
  for (const [index, draft] of order.entries()) {
    if (draft.number !== index + 1) merged.drafts[draft.id] = { ...draft, number: index + 1 }
  }
}

function rank({ id, state }: Draft, current: string): number {
  if (state === 'arriving') return 2
  return id === current ? 1 : 0
}

function byNumber(a: Draft, b: Draft): number {
  return a.number - b.number || (`${a.made.at} ${a.id}` < `${b.made.at} ${b.id}` ? -1 : 1)
}

/**
 * Carries what the side that has another draft under check marked there to the draft of the merged
 * state, in place, as taking the draft would have: a claim whose words are others now goes back to
 * checking. Where a person has placed something there by hand, that stands.
 */
export function carryToDraft(
  merged: Dossier,
  us: Side,
  them: Side,
  lineOf: (hash: string) => Line | undefined,
): Carried[] {
  const to = merged.info.currentDraft
  const [taker, other] =
    us.state.info.currentDraft === to ? ([us, them] as const) : ([them, us] as const)
  const from = other.state.info.currentDraft
  const draft = merged.drafts[to]
  if (from === to || draft === undefined || merged.drafts[from] === undefined) return []
  const trial: Dossier = {
    ...copyOf(merged),
    info: { ...merged.info, currentDraft: from },
  }
  trial.drafts[to] = { ...draft, state: 'arriving' }
  // Only the one that is taken arrives there.
  for (const one of Object.values(trial.drafts)) {
    if (one.id !== to && one.state === 'arriving')
      trial.drafts[one.id] = { ...one, state: 'refused' }
  }
  const wanted = new Map<string, Carried['record']>()
  for (const record of CARRIED) {
    for (const entity of Object.values(trial[record])) {
      const before = (taker.state[record] as typeof trial.claims)[entity.id]?.places[from]
      const there = entity.places[to]
      const isStale =
        there !== undefined &&
        there.decision === null &&
        there.outcome !== 'marked' &&
        before !== undefined &&
        !same(before, entity.places[from])
      if (there !== undefined && !isStale) continue
      const { [to]: _, ...places } = entity.places
      Object.assign(trial[record], { [entity.id]: { ...entity, places } })
      wanted.set(entity.id, record)
    }
  }
  const { by, at } = stampOf(taker, lineOf) ?? draft.made
  const decided = decide(trial, { type: 'takeDraft', draftId: to }, { newId: noNewId, at, by })
  if (!decided.ok) throw new Error(decided.error.reason)
  const patches = decided.value.filter(
    ({ path: [record, id] }) => wanted.get(id as string) === record || record === 'corrections',
  )
  apply(merged, patches)
  return patches.flatMap(({ path: [record, id, field], value }) => {
    if (field !== 'places') return []
    const { outcome, quote } = value as Place
    return [
      {
        record: record as Carried['record'],
        id: id as string,
        draftId: to,
        outcome,
        words: quote.exact,
      },
    ]
  })
}

/** What is carried is there already. */
function noNewId(): string {
  throw new Error('Carrying adds nothing')
}

/** Who took the draft, and when: who merges in which order is no part of what comes of it. */
function stampOf(
  { writers }: Side,
  lineOf: (hash: string) => Line | undefined,
): Pick<Stamp, 'by' | 'at'> | undefined {
  return lineOf(writers.get(keyOf(['info', 'currentDraft']))?.hash ?? '')
}
