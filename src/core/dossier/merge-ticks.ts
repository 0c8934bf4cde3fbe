import type { Dossier } from './dossier.ts'
import type { Draft, Place, Tick } from './entities.ts'
import { placeOn } from './places.ts'

/**
 * One place of a tick for the two that the sides made of it: what they have in common and what each
 * has besides; where the two do not touch, the one that is further to the front.
 */
export function unitedPlace(draft: Draft | undefined, a: Place, b: Place): Place {
  const [first, second] = [a, b].sort((x, y) => startOf(x) - startOf(y) || endOf(y) - endOf(x)) as [
    Place,
    Place,
  ]
  if (!draft || !first.position || !second.position) return first.position ? first : second
  if (second.position.start > first.position.end || endOf(second) <= endOf(first)) return first
  const whole = placeOn(draft, { start: first.position.start, end: second.position.end })
  return whole.ok ? whole.value : first
}

function startOf({ position }: Place): number {
  return position?.start ?? Number.POSITIVE_INFINITY
}

function endOf({ position }: Place): number {
  return position?.end ?? Number.POSITIVE_INFINITY
}

/**
 * Takes the words that two ticks of a draft have in common out of one of them, in place: ticks of a
 * draft never overlap. No word loses its tick. Verified stands before cleared, then the earlier one.
 */
export function partTicks(merged: Dossier): void {
  for (const draft of Object.values(merged.drafts)) {
    const ticks = Object.values(merged.ticks).filter(({ places }) => places[draft.id]?.position)
    const order = ticks.sort((a, b) => {
      const [left, right] = [a, b].map(
        (tick) => `${tick.kind === 'verified' ? 0 : 1}${tick.made.at} ${tick.id}`,
      )
      return (left as string) < (right as string) ? -1 : 1
    })
    const taken: { start: number; end: number }[] = []
    for (const tick of order) {
      const at = tick.places[draft.id]?.position as { start: number; end: number }
      const overlapping = taken.some(({ start, end }) => start < at.end && end > at.start)
      if (overlapping) part(merged, tick, draft, taken)
      taken.push(at)
    }
  }
}

function part(
  merged: Dossier,
  tick: Tick,
  draft: Draft,
  taken: readonly { readonly start: number; readonly end: number }[],
): void {
  const at = tick.places[draft.id]?.position as { start: number; end: number }
  const pieces: Place[] = []
  let from = at.start
  const ends = [...taken].sort((a, b) => a.start - b.start)
  for (const { start, end } of [...ends, { start: at.end, end: at.end }]) {
    if (end <= from) continue
    pieces.push(...restOn(draft, from, Math.min(start, at.end)))
    from = Math.max(from, end)
    if (from >= at.end) break
  }
  const [first, ...others] = pieces
  const { [draft.id]: _, ...places } = tick.places
  if (first === undefined && Object.keys(places).length === 0) delete merged.ticks[tick.id]
  else {
    const here = first ? { [draft.id]: first } : {}
    merged.ticks[tick.id] = { ...tick, places: { ...places, ...here } }
  }
  others.forEach((place, index) => {
    // The same on both sides, so that the two merges come to the same.
    const id = `${tick.id.slice(0, 48)}-${draft.number}-${place.position?.start ?? index}`
    merged.ticks[id] = { ...tick, id, places: { [draft.id]: place } }
  })
}

function restOn(draft: Draft, start: number, end: number): Place[] {
  if (start >= end || !/[\p{L}\p{N}]/u.test(draft.text.slice(start, end))) return []
  const place = placeOn(draft, { start, end })
  return place.ok ? [place.value] : []
}
