import { type Comparison, compareDrafts, describe, indexText, resolve } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'
import type { Dossier } from './dossier.ts'
import type { Draft, Place } from './entities.ts'
import { currentDraft } from './order.ts'
import { lastPlace, pointOn } from './places.ts'

/** Something that has a place in each draft: a claim, a tick, a note or a dismissal. */
export interface Placed {
  readonly places: Readonly<Record<string, Place>>
}

/** What a draft is to the one under check. */
export interface Revision {
  readonly from: Draft
  readonly to: Draft
  readonly comparison: Comparison
  /** Where something stands in the draft: as a person decided, or else as carrying it finds. */
  place(entity: Placed): Place
}

const comparisons = new WeakMap<Draft, WeakMap<Draft, Comparison>>()

/** The two drafts side by side; worked out once for each pair. */
export function comparisonOf(from: Draft, to: Draft): Comparison {
  const known = comparisons.get(from) ?? new WeakMap<Draft, Comparison>()
  comparisons.set(from, known)
  const comparison = known.get(to) ?? compareDrafts(from, to)
  known.set(to, comparison)
  return comparison
}

/** What a draft makes of the dossier as it stands: nothing of it is written until it is taken. */
export function revisionTo(dossier: Dossier, to: Draft): Revision {
  const from = currentDraft(dossier)
  const comparison = comparisonOf(from, to)
  const lookUp = once(() => indexText(to.text))
  const carry = (entity: Placed): Place => {
    const now = entity.places[from.id]
    if (now?.position) return carried(comparison, from, to, now, now.position)
    const last = now ?? lastPlace(dossier, entity)
    if (!last) return lost(NOWHERE)
    // Gone from the draft under check: only a person can say that the words are the same claim.
    const { exact } = last.quote
    if (exact === '') return lost(last)
    const { span, candidates } = resolve(lookUp(), { quote: last.quote, position: NO_SPAN })
    return lost(last, span ? [span] : candidates)
  }
  return { from, to, comparison, place: (entity) => entity.places[to.id] ?? carry(entity) }
}

/** Never the place of anything, so that only the words decide. */
const NO_SPAN = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }

const NOWHERE: Place = {
  quote: { exact: '', prefix: '', suffix: '' },
  position: null,
  outcome: 'deleted',
  contextChanged: false,
  changes: [],
  candidates: [],
  decision: null,
}

function carried(
  comparison: Comparison,
  from: Draft,
  to: Draft,
  place: Place,
  position: Span,
): Place {
  if (position.start === position.end) return carriedPoint(comparison, from, to, place, position)
  const placed = comparison.place(position)
  if (placed.span === null) return lost(place, placed.candidates)
  return {
    ...describe(to.text, placed.span),
    outcome: placed.outcome,
    contextChanged: placed.contextChanged,
    changes: [...placed.changes],
    candidates: [],
    decision: null,
  }
}

/** A point goes with the word before it in its paragraph, or else with the one after it. */
function carriedPoint(
  comparison: Comparison,
  { text }: Draft,
  to: Draft,
  place: Place,
  { start: at }: Span,
): Place {
  const before = /\S+[^\S\n]*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0]
  const after = /^[^\S\n]*\S+/.exec(text.slice(at, at + 100))?.[0]
  const word = before ?? after
  if (word === undefined) return lost(place)
  const beside = before
    ? { start: at - word.length, end: at }
    : { start: at, end: at + word.length }
  const { outcome, span, contextChanged } = comparison.place(beside)
  if (span === null) return lost(place)
  return { ...pointOn(to, before ? span.end : span.start), outcome, contextChanged }
}

/** Kept with its old words and what stood round them. */
function lost({ quote }: Place, candidates: readonly Span[] = []): Place {
  const outcome = candidates.length > 0 ? 'ambiguous' : 'deleted'
  return { ...NOWHERE, quote, outcome, candidates: [...candidates] }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
