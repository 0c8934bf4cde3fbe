import { compareQuotes } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, same, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, Draft, Place } from './entities.ts'
import type { VerdictPack } from './pack.ts'
import type { Patch } from './patch.ts'
import type { Person } from './people.ts'
import { backToChecking, lastPlace, placeOn, unaccepted, undecided } from './places.ts'
import { lackInWords, missingFor } from './requirements.ts'

export function addClaim(
  dossier: Dossier,
  command: CommandOf<'addClaim'>,
  context: Context,
): Result<Patch[]> {
  const place = markedPlace(dossier, command.draftId, command.span)
  if (!place.ok) return place
  const claim: Claim = {
    id: context.newId(),
    places: { [command.draftId]: place.value },
    standalone: command.standalone ?? place.value.quote.exact,
    claimant: command.claimant,
    kind: command.kind,
    status: 'open',
    statusBy: null,
    verdict: null,
    verdictBy: null,
    verdictFor: null,
    rationale: '',
    assignee: null,
    appearances: [],
    reasons: command.reasons,
    dissent: [],
    made: stamp(context),
  }
  return ok([{ path: ['claims', claim.id], value: claim }])
}

export function editClaim(
  dossier: Dossier,
  command: CommandOf<'editClaim'>,
  context: Context,
): Result<Patch[]> {
  const claim = dossier.claims[command.claimId]
  if (claim === undefined) return gone('claim')
  const { changes } = command
  if (changes.verdict) {
    const known = isVerdictOf(dossier.info.pack, changes.verdict)
    if (!known.ok) return known
  }
  const isOther = changes.verdict !== undefined && changes.verdict !== claim.verdict
  // What an editor approved was another verdict.
  const loses = isOther && claim.status === 'approved' && context.by.role !== 'editor'
  const before: Claim = loses ? { ...claim, status: 'checked' } : claim
  const { verdict = claim.verdict, rationale = claim.rationale, status = before.status } = changes
  const after: Judged = { id: claim.id, verdict, rationale, status }
  const refused = newLack(dossier, before, after, context.by)
  if (refused) return { ok: false, error: refused }
  const made = stamp(context)
  const verdictSaid =
    changes.verdict === undefined ||
    (changes.verdict === claim.verdict && claim.verdictFor === null)
      ? {}
      : { verdictBy: changes.verdict === null ? null : made, verdictFor: null }
  const statusSaid = status === claim.status ? {} : { status, statusBy: made }
  return ok([
    ...changedFields(['claims', claim.id], claim, { ...changes, ...verdictSaid, ...statusSaid }),
    ...(isOther ? unaccepted(dossier, claim, context) : []),
  ])
}

/** A verdict has to be one of the pack: fails with `verdict`. */
export function isVerdictOf(pack: VerdictPack, id: string): Result<void> {
  if (pack.verdicts.some((verdict) => verdict.id === id)) return ok(undefined)
  return fail(
    'verdict',
    `“${id}” is not a verdict of the ${pack.name} pack.`,
    `Choose one of: ${pack.verdicts.map((verdict) => verdict.label).join(', ')}.`,
  )
}

type Judged = Pick<Claim, 'id' | 'verdict' | 'rationale' | 'status'>

/** Why the change cannot be, of what the claim lacks after it; what it lacked before it may lack on. */
function newLack(dossier: Dossier, before: Judged, after: Judged, by: Person): Failure | null {
  const lacked =
    before.status === after.status ? missingFor(dossier, before, before.status, by) : []
  const missing = missingFor(dossier, after, after.status, by).filter(
    ({ what }) => !lacked.some((each) => each.what === what),
  )
  return lackInWords(missing, after.status)
}

export function placeClaim(
  dossier: Dossier,
  command: CommandOf<'placeClaim'>,
  context: Context,
): Result<Patch[]> {
  const claim = dossier.claims[command.claimId]
  if (claim === undefined) return gone('claim')
  const draftId = dossier.info.currentDraft
  const place = markedPlace(dossier, draftId, command.span)
  if (!place.ok) return place
  const before = claim.places[draftId]
  if (before?.position && same(before.position, place.value.position)) return ok([])
  const path = ['claims', claim.id]
  const patches: Patch[] = [
    { path: [...path, 'places', draftId], value: place.value },
    ...undecided(dossier, claim),
  ]
  const { exact } = place.value.quote
  const oldWords = lastPlace(dossier, claim)?.quote.exact ?? exact
  if (claim.standalone === oldWords) {
    patches.push(...changedFields(path, claim, { standalone: exact }))
  }
  if (!before?.position && !compareQuotes(oldWords, exact).same) {
    patches.push(
      ...changedFields(path, claim, backToChecking(claim, { old: oldWords, now: exact }, context)),
    )
  }
  return ok(patches)
}

export function removeClaim(dossier: Dossier, command: CommandOf<'removeClaim'>): Result<Patch[]> {
  const { claimId } = command
  if (dossier.claims[claimId] === undefined) return gone('claim')
  const doomed: Patch[] = []
  const doomedIds = new Set([claimId])
  for (const record of ['links', 'flags', 'queries', 'corrections'] as const) {
    for (const entity of Object.values(dossier[record])) {
      if (entity.claimId !== claimId) continue
      doomed.push({ path: [record, entity.id] })
      doomedIds.add(entity.id)
    }
  }
  for (const comment of Object.values(dossier.comments)) {
    if (doomedIds.has(comment.on.id)) doomed.push({ path: ['comments', comment.id] })
  }
  return ok([...doomed, { path: ['claims', claimId] }])
}

export function dismissSuggestion(
  dossier: Dossier,
  command: CommandOf<'dismissSuggestion'>,
  context: Context,
): Result<Patch[]> {
  const place = markedPlace(dossier, command.draftId, command.span)
  if (!place.ok) return place
  const dismissal = {
    id: context.newId(),
    places: { [command.draftId]: place.value },
    reasons: command.reasons,
    made: stamp(context),
  }
  return ok([{ path: ['dismissals', dismissal.id], value: dismissal }])
}

/** The widened place of words that a person marked; they have to be of the current draft. */
export function markedPlace(dossier: Dossier, draftId: string, span: Span): Result<Place> {
  const draft = dossier.drafts[draftId]
  if (draft === undefined) return gone('draft')
  return draft.id === dossier.info.currentDraft ? placeOn(draft, span) : notCurrent(draft)
}

/** The failure of marking words of a draft that is not under check. */
export function notCurrent({ number, state }: Draft): Result<never> {
  return fail(
    'notCurrent',
    `Draft ${number} is not the one under check.`,
    state === 'arriving' ? 'Take it first.' : 'Mark the words in the current draft.',
  )
}
