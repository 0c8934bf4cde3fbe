import type { Span } from '../article/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, Correction, Place } from './entities.ts'
import { currentDraft } from './order.ts'
import type { Patch } from './patch.ts'
import { backToChecking, placeOn, undecided } from './places.ts'

export function splitClaim(
  dossier: Dossier,
  { claimId, at }: CommandOf<'splitClaim'>,
  context: Context,
): Result<Patch[]> {
  const claim = dossier.claims[claimId]
  if (claim === undefined) return gone('claim')
  const draft = currentDraft(dossier)
  const place = claim.places[draft.id]
  if (!place?.position) return noPlace()
  const { start, end } = place.position
  if (at <= start || at >= end) {
    return fail('span', 'A claim is parted inside of its words.', 'Put the caret between them.')
  }
  const first = placeOn(draft, { start, end: at })
  const second = placeOn(draft, { start: at, end })
  if (!first.ok) return first
  if (!second.ok) return second
  const made = stamp(context)
  const other: Claim = {
    ...claim,
    id: context.newId(),
    places: { [draft.id]: second.value },
    standalone: second.value.quote.exact,
    status: 'open',
    statusBy: null,
    verdict: null,
    verdictBy: null,
    verdictFor: null,
    rationale: '',
    dissent: [],
    made,
  }
  const links = Object.values(dossier.links)
    .filter((link) => link.claimId === claimId)
    .map((link) => ({ ...link, id: context.newId(), claimId: other.id, made }))
  const has = (place: Place, { from }: Correction) => place.quote.exact.includes(from)
  const corrections = Object.values(dossier.corrections).filter(
    (each) =>
      each.claimId === claimId &&
      each.draftId === draft.id &&
      has(second.value, each) &&
      !has(first.value, each),
  )
  return ok([
    ...reshaped(dossier, claim, first.value, context),
    { path: ['claims', other.id], value: other },
    ...links.map((link) => ({ path: ['links', link.id], value: link })),
    ...corrections.map(({ id }) => ({ path: ['corrections', id, 'claimId'], value: other.id })),
  ])
}

export function mergeClaims(
  dossier: Dossier,
  { claimIds }: CommandOf<'mergeClaims'>,
  context: Context,
): Result<Patch[]> {
  const draft = currentDraft(dossier)
  const found = [...new Set(claimIds)].map((id) => dossier.claims[id])
  if (found.some((claim) => claim === undefined)) return gone('claim')
  const spanOf = (claim: Claim) => claim.places[draft.id]?.position
  const claims = found.flatMap((claim) => (claim && spanOf(claim) ? [claim] : []))
  if (claims.length < found.length) return noPlace()
  if (claims.length < 2) {
    return fail('one', 'Only one claim is selected.', 'Select the claims that are to be one.')
  }
  const startOf = (claim: Claim) => (spanOf(claim) as Span).start
  claims.sort((a, b) => startOf(a) - startOf(b))
  const [kept, ...others] = claims as [Claim, ...Claim[]]
  const end = Math.max(...claims.map((claim) => (spanOf(claim) as Span).end))
  const place = placeOn(draft, { start: startOf(kept), end })
  if (!place.ok) return place
  const path = ['claims', kept.id]
  const said = others.filter(({ verdict }) => verdict !== null && verdict !== kept.verdict)
  const rationale = [kept, ...others].map((claim) => claim.rationale.trim()).filter(Boolean)
  const dissent = [kept, ...others].flatMap((claim) => claim.dissent)
  for (const { verdict, verdictBy, rationale } of said) {
    dissent.push({ ...(verdictBy ?? stamp(context)), verdict, rationale })
  }
  const ids = new Set(others.map(({ id }) => id))
  return ok([
    ...reshaped(dossier, kept, place.value, context),
    ...changedFields(path, kept, {
      rationale: [...new Set(rationale)].join('\n\n'),
      appearances: [...new Set(claims.flatMap((claim) => claim.appearances))],
      dissent,
    }),
    ...moved(dossier, ids, kept.id),
    ...others.map((claim) => ({ path: ['claims', claim.id] })),
  ])
}

/** A claim on other words of its own: what was judged is judged again. */
function reshaped(dossier: Dossier, claim: Claim, place: Place, context: Context): Patch[] {
  const draftId = dossier.info.currentDraft
  const path = ['claims', claim.id]
  const old = claim.places[draftId]?.quote.exact ?? ''
  const standalone = claim.standalone === old ? { standalone: place.quote.exact } : {}
  return [
    { path: [...path, 'places', draftId], value: place },
    ...undecided(dossier, claim),
    ...changedFields(path, claim, {
      ...standalone,
      ...backToChecking(claim, { old, now: place.quote.exact }, context),
    }),
  ]
}

/** What hung on the claims `from` hangs on `to`. */
function moved(dossier: Dossier, from: ReadonlySet<string>, to: string): Patch[] {
  const patches: Patch[] = []
  for (const record of ['links', 'flags', 'queries', 'corrections'] as const) {
    for (const { id, claimId } of Object.values(dossier[record])) {
      if (claimId !== null && from.has(claimId)) {
        patches.push({ path: [record, id, 'claimId'], value: to })
      }
    }
  }
  for (const { id, on } of Object.values(dossier.comments)) {
    if (on.record === 'claims' && from.has(on.id)) {
      patches.push({ path: ['comments', id, 'on'], value: { record: 'claims', id: to } })
    }
  }
  return patches
}

function noPlace(): Result<never> {
  return fail(
    'noPlace',
    'The claim has no place in the current draft.',
    'Select its words and place it first.',
  )
}
