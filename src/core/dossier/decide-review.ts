import { assertNever, fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { isVerdictOf } from './decide-claim.ts'
import { newComment } from './decide-comment.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, SignOff } from './entities.ts'
import type { Patch } from './patch.ts'
import { unaccepted } from './places.ts'
import { lackInWords, missingFor, unlessEditor } from './requirements.ts'

export function reviewClaim(
  dossier: Dossier,
  command: CommandOf<'reviewClaim'>,
  context: Context,
): Result<Patch[]> {
  const claim = dossier.claims[command.claimId]
  if (claim === undefined) return gone('claim')
  const refused = unlessEditor(context.by, 'reviews a claim') ?? misplaced(command)
  if (refused) return refused
  const reviewed = review(dossier, claim, command, context)
  return reviewed.ok ? ok([...reviewed.value, ...resolved(dossier, command, context)]) : reviewed
}

function review(
  dossier: Dossier,
  claim: Claim,
  command: CommandOf<'reviewClaim'>,
  context: Context,
): Result<Patch[]> {
  switch (command.how) {
    case 'approved': {
      const missing = lackInWords(missingFor(dossier, claim, 'approved', context.by), 'approved')
      return missing ? { ok: false, error: missing } : ok(withStatus(claim, 'approved', context))
    }
    case 'sentBack':
      if (command.note.trim() === '') {
        return fail('note', 'A claim is sent back for a reason.', 'Write what is to be done.')
      }
      return ok([
        ...withStatus(claim, 'checking', context),
        newComment({ record: 'claims', id: claim.id }, command.note, context),
      ])
    case 'verdictChanged':
      return changeVerdict(dossier, claim, command, context)
    default:
      return assertNever(command.how)
  }
}

/** The old verdict is kept as dissent, in the name of who gave it. */
function changeVerdict(
  dossier: Dossier,
  claim: Claim,
  command: CommandOf<'reviewClaim'>,
  context: Context,
): Result<Patch[]> {
  const { verdict, rationale = claim.rationale } = command
  if (verdict === undefined) {
    return fail('verdict', 'No other verdict is given.', 'Choose one of the dossier’s verdicts.')
  }
  const known = isVerdictOf(dossier.info.pack, verdict)
  if (!known.ok) return known
  if (verdict === claim.verdict) {
    return fail('same', 'The claim has this verdict already.', 'Approve it, or choose another one.')
  }
  const made = stamp(context)
  const said =
    claim.verdict !== null || (claim.rationale.trim() !== '' && rationale !== claim.rationale)
  const dissent = {
    ...(claim.verdictBy ?? claim.made),
    verdict: claim.verdict,
    rationale: claim.rationale,
  }
  const after = { ...claim, verdict, rationale }
  const isWhole = missingFor(dossier, after, 'approved', context.by).length === 0
  return ok([
    ...changedFields(['claims', claim.id], claim, {
      verdict,
      verdictBy: made,
      verdictFor: null,
      rationale,
      ...(said ? { dissent: [...claim.dissent, dissent] } : {}),
      status: isWhole ? 'approved' : 'checking',
      statusBy: made,
    }),
    ...unaccepted(dossier, claim, context),
  ])
}

/** Only a change of the verdict comes with one. */
function misplaced({ how, verdict, rationale }: CommandOf<'reviewClaim'>) {
  if (how === 'verdictChanged' || (verdict === undefined && rationale === undefined)) return null
  return fail(
    'verdict',
    'A verdict or its reasons are given, but the verdict is not to be changed.',
    'Review it as “verdictChanged”, or leave them out.',
  )
}

function withStatus(claim: Claim, status: Claim['status'], context: Context): Patch[] {
  if (claim.status === status) return []
  return changedFields(['claims', claim.id], claim, { status, statusBy: stamp(context) })
}

/** Every open flag of the claim is answered by the review. */
function resolved(
  dossier: Dossier,
  { claimId, how, note }: CommandOf<'reviewClaim'>,
  context: Context,
): Patch[] {
  return Object.values(dossier.flags)
    .filter((flag) => flag.claimId === claimId && flag.resolution === null)
    .map(({ id }) => ({
      path: ['flags', id, 'resolution'],
      value: { ...stamp(context), how, note },
    }))
}

export function signOff(
  dossier: Dossier,
  { head, note }: CommandOf<'signOff'>,
  context: Context,
): Result<Patch[]> {
  const refused = unlessEditor(context.by, 'signs a dossier off')
  if (refused) return refused
  const open = Object.values(dossier.flags).filter(({ resolution }) => resolution === null).length
  if (open > 0) {
    return fail(
      'flags',
      open === 1 ? '1 flag is not resolved.' : `${open} flags are not resolved.`,
      'Review the flagged claims first.',
    )
  }
  const { currentDraft: draftId } = dossier.info
  const id = context.newId()
  const value: SignOff = { id, head, draftId, note, made: stamp(context) }
  return ok([{ path: ['signOffs', id], value }])
}
