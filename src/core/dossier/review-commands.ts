import { z } from 'zod'
import { Comment, Flag, Sha256 } from './entities.ts'
import { Id } from './id.ts'
import { VerdictPack } from './pack.ts'

export const ChoosePack = z
  .strictObject({
    type: z.literal('choosePack'),
    pack: VerdictPack,
    /** Old verdict to new one, or to none. */
    map: z.record(z.string(), Id.nullable()).default({}),
  })
  .describe(
    'Gives the dossier another verdict pack, of which it keeps a copy. The map says which verdict of it stands for each old one that claims have and that it lacks; a claim whose verdict goes to null is judged again. What the new pack asks for is asked from then on.',
  )

const flagFields = { reason: Flag.shape.reason, text: z.string() }

export const RaiseFlag = z
  .strictObject({
    type: z.literal('raiseFlag'),
    claimId: Id,
    ...flagFields,
    text: flagFields.text.default(''),
  })
  .describe('Puts a claim before the editor. The reason “other” is put in words.')

export const EditFlag = z
  .strictObject({
    type: z.literal('editFlag'),
    flagId: Id,
    changes: z.strictObject(flagFields).partial(),
  })
  .describe('Changes what a flag says, as long as no editor has resolved it.')

export const RemoveFlag = z
  .strictObject({ type: z.literal('removeFlag'), flagId: Id })
  .describe('Takes a flag back with the comments on it, as long as no editor has resolved it.')

export const AddComment = z
  .strictObject({ type: z.literal('addComment'), on: Comment.shape.on, text: z.string() })
  .describe('Says something of a claim, a source, a link, a flag, a query, a note or a draft.')

export const EditComment = z
  .strictObject({ type: z.literal('editComment'), commentId: Id, text: z.string() })
  .describe('Changes what a comment says.')

export const RemoveComment = z
  .strictObject({ type: z.literal('removeComment'), commentId: Id })
  .describe('Removes a comment.')

export const ResolveComment = z
  .strictObject({ type: z.literal('resolveComment'), commentId: Id, resolved: z.boolean() })
  .describe('Says that a comment is dealt with, or that it is not after all.')

export const ReviewClaim = z
  .strictObject({
    type: z.literal('reviewClaim'),
    claimId: Id,
    how: z.enum(['approved', 'sentBack', 'verdictChanged']),
    note: z.string().default(''),
    /** For `verdictChanged`: the new verdict, and its reasons where they are other ones. */
    verdict: Id.optional(),
    rationale: z.string().optional(),
  })
  .describe(
    'An editor’s answer to a claim, which resolves its open flags. To approve it, it needs what its pack asks for. Sent back, it goes to checking, and the note, which has to be given, becomes a comment on it. Where the verdict is changed, the one before is kept as dissent, and the claim is approved if nothing else is missing.',
  )

export const SignOff = z
  .strictObject({
    type: z.literal('signOff'),
    /** The hash of the history's last line, as the editor saw it. */
    head: Sha256,
    note: z.string().default(''),
  })
  .describe(
    'An editor’s word that the dossier is done as it stands at a line of its history, which has to be the last one. No flag may be open. Undo does not go past it.',
  )
