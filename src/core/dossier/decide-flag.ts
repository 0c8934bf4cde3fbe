import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { commentsOn } from './decide-comment.ts'
import type { Dossier } from './dossier.ts'
import type { Flag } from './entities.ts'
import type { Patch } from './patch.ts'

export function raiseFlag(
  dossier: Dossier,
  { claimId, reason, text }: CommandOf<'raiseFlag'>,
  context: Context,
): Result<Patch[]> {
  if (dossier.claims[claimId] === undefined) return gone('claim')
  const flag: Flag = {
    id: context.newId(),
    claimId,
    reason,
    text,
    resolution: null,
    made: stamp(context),
  }
  return saysWhy(flag) ? ok([{ path: ['flags', flag.id], value: flag }]) : empty()
}

export function editFlag(
  dossier: Dossier,
  { flagId, changes }: CommandOf<'editFlag'>,
): Result<Patch[]> {
  const flag = openFlag(dossier, flagId)
  if (!flag.ok) return flag
  const { reason = flag.value.reason, text = flag.value.text } = changes
  if (!saysWhy({ reason, text })) return empty()
  return ok(changedFields(['flags', flagId], flag.value, changes))
}

export function removeFlag(dossier: Dossier, { flagId }: CommandOf<'removeFlag'>): Result<Patch[]> {
  const flag = openFlag(dossier, flagId)
  if (!flag.ok) return flag
  return ok([...commentsOn(dossier, flagId), { path: ['flags', flagId] }])
}

function openFlag(dossier: Dossier, flagId: string): Result<Flag> {
  const flag = dossier.flags[flagId]
  if (flag === undefined) return gone('flag')
  if (flag.resolution === null) return ok(flag)
  return fail(
    'resolved',
    `${flag.resolution.by.name} has resolved this flag already.`,
    'Raise a new one.',
  )
}

/** “Other” alone is no reason. */
function saysWhy({ reason, text }: Pick<Flag, 'reason' | 'text'>): boolean {
  return reason !== 'other' || text.trim() !== ''
}

function empty(): Result<never> {
  return fail('empty', 'The flag does not say what is the matter.', 'Choose a reason, or write it.')
}
