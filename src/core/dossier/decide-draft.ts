import { compareQuotes } from '../anchor/index.ts'
import type { Article } from '../article/index.ts'
import { assertNever, fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { correctionsMade } from './corrections-made.ts'
import { notesOn } from './decide-note.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, Draft, Place } from './entities.ts'
import type { FileInput } from './file-input.ts'
import type { Patch } from './patch.ts'
import { backToChecking, lastPlace, placeOn } from './places.ts'
import { type Revision, revisionTo } from './revision.ts'

/** A draft as it was imported. */
export function newDraft(
  input: {
    readonly article: Article
    readonly original: FileInput
    readonly choices: Readonly<Record<string, string>>
  },
  as: Pick<Draft, 'number' | 'state'>,
  context: Context,
): Draft {
  const made = stamp(context)
  return {
    ...input.article,
    id: context.newId(),
    ...as,
    choices: { ...input.choices },
    original: { ...input.original, kept: made },
    made,
  }
}

export function importDraft(
  dossier: Dossier,
  command: CommandOf<'importDraft'>,
  context: Context,
): Result<Patch[]> {
  const drafts = Object.values(dossier.drafts)
  const arriving = drafts.find((draft) => draft.state === 'arriving')
  if (arriving) {
    return fail(
      'arriving',
      `Draft ${arriving.number} has arrived and is neither taken nor refused.`,
      'Take or refuse it first.',
    )
  }
  const number = Math.max(...drafts.map((draft) => draft.number)) + 1
  const draft = newDraft(command, { number, state: 'arriving' }, context)
  const notes = notesOn(dossier, draft, command.notes, context)
  if (!notes.ok) return notes
  return ok([{ path: ['drafts', draft.id], value: draft }, ...notes.value])
}

export function refuseDraft(dossier: Dossier, command: CommandOf<'refuseDraft'>): Result<Patch[]> {
  const draft = arrivingDraft(dossier, command.draftId)
  if (!draft.ok) return draft
  return ok([{ path: ['drafts', draft.value.id, 'state'], value: 'refused' }])
}

export function decidePlace(
  dossier: Dossier,
  { draftId, claimId, decision }: CommandOf<'decidePlace'>,
  context: Context,
): Result<Patch[]> {
  const draft = arrivingDraft(dossier, draftId)
  if (!draft.ok) return draft
  const claim = dossier.claims[claimId]
  if (claim === undefined) return gone('claim')
  const revision = revisionTo(dossier, draft.value)
  const found = revision.place(claim)
  const place = decided(dossier, revision, claim, found, decision)
  if (!place.ok) return place
  const value: Place = { ...place.value, decision: { how: decision.how, ...stamp(context) } }
  return ok([{ path: ['claims', claimId, 'places', draftId], value }])
}

function decided(
  dossier: Dossier,
  { to }: Revision,
  claim: Claim,
  found: Place,
  decision: CommandOf<'decidePlace'>['decision'],
): Result<Place> {
  switch (decision.how) {
    case 'accepted':
      if (found.outcome !== 'ambiguous') return ok(found)
      return fail(
        'ambiguous',
        'The claim has more than one possible place in the new draft.',
        'Choose one of them, or say that it is gone.',
      )
    case 'reopened':
      return ok(found)
    case 'placed': {
      const before = lastPlace(dossier, claim) ?? found
      if (decision.span === null) return ok(nowhere(before))
      const place = placeOn(to, decision.span)
      if (!place.ok) return place
      const { same, changes } = compareQuotes(before.quote.exact, place.value.quote.exact)
      return ok({ ...place.value, outcome: same ? 'moved' : 'edited', changes: [...changes] })
    }
    default:
      return assertNever(decision)
  }
}

function nowhere({ quote }: Place): Place {
  const none = { position: null, contextChanged: false, changes: [], candidates: [] }
  return { quote, outcome: 'deleted', ...none, decision: null }
}

export function takeDraft(
  dossier: Dossier,
  command: CommandOf<'takeDraft'>,
  context: Context,
): Result<Patch[]> {
  const draft = arrivingDraft(dossier, command.draftId)
  if (!draft.ok) return draft
  const { id } = draft.value
  const revision = revisionTo(dossier, draft.value)
  const patches: Patch[] = [
    { path: ['info', 'currentDraft'], value: id },
    { path: ['drafts', id, 'state'], value: 'taken' },
  ]
  const put = (record: string, entityId: string, place: Place) =>
    patches.push({ path: [record, entityId, 'places', id], value: place })
  for (const claim of Object.values(dossier.claims)) {
    const place = revision.place(claim)
    if (place !== claim.places[id]) put('claims', claim.id, place)
    const changes = carriedFields(dossier, claim, place, context)
    patches.push(...changedFields(['claims', claim.id], claim, changes))
  }
  for (const note of Object.values(dossier.notes)) {
    // The draft's own file says where its notes are; those of refused drafts belong to nothing here.
    if (note.places[id] || !lastPlace(dossier, note)) continue
    put('notes', note.id, revision.place(note))
  }
  // A tick says that these very words were looked at; other words may be worth a suggestion again.
  for (const record of ['ticks', 'dismissals'] as const) {
    for (const entity of Object.values(dossier[record])) {
      if (!entity.places[revision.from.id]?.position) continue
      const place = revision.place(entity)
      const stands = place.outcome === 'unchanged' || place.outcome === 'moved'
      put(record, entity.id, stands ? place : { ...place, position: null, candidates: [] })
    }
  }
  return ok([...patches, ...correctionsMade(dossier, revision)])
}

/** What a new draft changes in a claim besides its place. */
function carriedFields(
  dossier: Dossier,
  claim: Claim,
  place: Place,
  context: Context,
): Partial<Claim> {
  const oldWords = lastPlace(dossier, claim)?.quote.exact ?? ''
  const how = place.decision?.how
  const isEdited = place.position !== null && place.outcome === 'edited'
  const standalone =
    isEdited && claim.standalone === oldWords ? { standalone: place.quote.exact } : {}
  if (how === 'reopened' && claim.status === 'open') {
    return { ...standalone, status: 'checking', statusBy: stamp(context) }
  }
  if (isEdited && how === 'accepted') {
    // An editor approved other words than these.
    const approved = claim.status === 'approved'
    const status = approved ? { status: 'checked' as const, statusBy: stamp(context) } : {}
    return { ...standalone, ...status, verdictFor: null }
  }
  const again = isEdited || how === 'reopened' || place.outcome === 'ambiguous'
  if (!again) return {}
  const words = { old: oldWords, now: place.quote.exact }
  const { verdictFor, ...status } = backToChecking(claim, words, context)
  return { ...standalone, ...status, ...(isEdited && verdictFor !== undefined && { verdictFor }) }
}

function arrivingDraft(dossier: Dossier, draftId: string): Result<Draft> {
  const draft = dossier.drafts[draftId]
  if (draft === undefined) return gone('draft')
  if (draft.state === 'arriving') return ok(draft)
  return fail(
    'decided',
    `Draft ${draft.number} was ${draft.state} already.`,
    'Import the file again, if it is to be looked at again.',
  )
}
