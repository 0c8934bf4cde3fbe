import { fail, ok, type Result } from '../result.ts'
import { type Context, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Dossier } from './dossier.ts'
import type { Correction } from './entities.ts'
import type { Patch } from './patch.ts'
import { unlessEditor } from './requirements.ts'

export function proposeCorrection(
  dossier: Dossier,
  { claimId, from, to }: CommandOf<'proposeCorrection'>,
  context: Context,
): Result<Patch[]> {
  const claim = dossier.claims[claimId]
  if (claim === undefined) return gone('claim')
  const draftId = dossier.info.currentDraft
  const place = claim.places[draftId]
  if (!place?.position) {
    return fail(
      'noPlace',
      'The claim has no place in the current draft, so it has no words to replace.',
      'Select its words and place it first.',
    )
  }
  const words = place.quote.exact
  const replaced = from ?? words
  if (replaced.trim() === '' || !words.includes(replaced)) {
    return fail(
      'from',
      `“${replaced}” is not among the words of the claim.`,
      `Choose from its words: “${words}”.`,
    )
  }
  if (words.indexOf(replaced) !== words.lastIndexOf(replaced)) {
    return fail(
      'from',
      `“${replaced}” stands more than once in the claim.`,
      'Choose more of the words round it.',
    )
  }
  if (replaced === to) return fail('same', 'These are the same words.', 'Write other ones.')
  const correction: Correction = {
    id: context.newId(),
    claimId,
    draftId,
    from: replaced,
    to,
    made: stamp(context),
    decision: null,
    outcome: null,
  }
  return ok([{ path: ['corrections', correction.id], value: correction }])
}

export function decideCorrection(
  dossier: Dossier,
  { correctionId, how, note }: CommandOf<'decideCorrection'>,
  context: Context,
): Result<Patch[]> {
  const correction = dossier.corrections[correctionId]
  if (correction === undefined) return gone('correction')
  const refused = unlessEditor(context.by, 'decides on a correction')
  if (refused) return refused
  if (correction.outcome !== null) {
    return fail(
      'decided',
      'A later draft has been looked at for this correction already.',
      'Propose a new one.',
    )
  }
  const { decision } = correction
  if (decision?.how === how && decision.note === note) return ok([])
  const value = { ...stamp(context), how, note }
  return ok([{ path: ['corrections', correctionId, 'decision'], value }])
}

export function removeCorrection(
  dossier: Dossier,
  { correctionId }: CommandOf<'removeCorrection'>,
): Result<Patch[]> {
  const correction = dossier.corrections[correctionId]
  if (correction === undefined) return gone('correction')
  if (correction.decision !== null) {
    return fail(
      'decided',
      `${correction.decision.by.name} has ${correction.decision.how} this correction already.`,
      'Ask an editor to decide otherwise.',
    )
  }
  return ok([{ path: ['corrections', correctionId] }])
}
