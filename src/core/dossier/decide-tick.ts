import type { Span } from '../article/index.ts'
import { ok, type Result } from '../result.ts'
import { type Context, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { markedPlace } from './decide-claim.ts'
import type { Dossier } from './dossier.ts'
import type { Draft, Place, Tick } from './entities.ts'
import { currentDraft } from './order.ts'
import type { Patch } from './patch.ts'
import { placeOn } from './places.ts'

/** Ticks of a draft never overlap: a new one takes its words out of those that had them. */
export function tickWords(
  dossier: Dossier,
  { draftId, span, kind }: CommandOf<'tickWords'>,
  context: Context,
): Result<Patch[]> {
  const place = markedPlace(dossier, draftId, span)
  if (!place.ok) return place
  const words = place.value.position as Span
  const touched = Object.values(dossier.ticks).flatMap((tick) => {
    const at = tick.places[draftId]?.position
    return at && at.start < words.end && at.end > words.start ? [{ tick, at }] : []
  })
  const [only] = touched
  if (only?.tick.kind === kind && only.at.start <= words.start && only.at.end >= words.end) {
    return ok([])
  }
  const draft = currentDraft(dossier)
  const patches = touched.flatMap(({ tick, at }) => without(tick, at, words, draft, context))
  if (kind === null) return ok(patches)
  const tick: Tick = {
    id: context.newId(),
    kind,
    places: { [draftId]: place.value },
    made: stamp(context),
  }
  return ok([...patches, { path: ['ticks', tick.id], value: tick }])
}

/** What is left of a tick without the words; who made it and when stays said of the rest. */
function without(tick: Tick, at: Span, words: Span, draft: Draft, { newId }: Context): Patch[] {
  const [first, second] = [
    { start: at.start, end: words.start },
    { start: words.end, end: at.end },
  ].flatMap((rest) => restOn(draft, rest))
  const path = ['ticks', tick.id]
  if (first === undefined) {
    const isElsewhere = Object.keys(tick.places).some((draftId) => draftId !== draft.id)
    return [isElsewhere ? { path: [...path, 'places', draft.id] } : { path }]
  }
  const patches: Patch[] = [{ path: [...path, 'places', draft.id], value: first }]
  if (second === undefined) return patches
  const other: Tick = { ...tick, id: newId(), places: { [draft.id]: second } }
  return [...patches, { path: ['ticks', other.id], value: other }]
}

function restOn(draft: Draft, { start, end }: Span): Place[] {
  if (start >= end || !/[\p{L}\p{N}]/u.test(draft.text.slice(start, end))) return []
  const place = placeOn(draft, { start, end })
  return place.ok ? [place.value] : []
}
