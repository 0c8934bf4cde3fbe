import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Dossier } from './dossier.ts'
import type { Comment } from './entities.ts'
import type { Patch } from './patch.ts'

export function addComment(
  dossier: Dossier,
  { on, text }: CommandOf<'addComment'>,
  context: Context,
): Result<Patch[]> {
  if (dossier[on.record][on.id] === undefined) return gone(SPOKEN_OF[on.record])
  if (text.trim() === '') return empty()
  return ok([newComment(on, text, context)])
}

/** A comment on what is there. */
export function newComment(on: Comment['on'], text: string, context: Context): Patch {
  const id = context.newId()
  const comment: Comment = { id, on, text, resolved: null, made: stamp(context) }
  return { path: ['comments', id], value: comment }
}

export function editComment(
  dossier: Dossier,
  { commentId, text }: CommandOf<'editComment'>,
): Result<Patch[]> {
  const comment = dossier.comments[commentId]
  if (comment === undefined) return gone('comment')
  if (text.trim() === '') return empty()
  return ok(changedFields(['comments', commentId], comment, { text }))
}

export function removeComment(
  dossier: Dossier,
  { commentId }: CommandOf<'removeComment'>,
): Result<Patch[]> {
  if (dossier.comments[commentId] === undefined) return gone('comment')
  return ok([{ path: ['comments', commentId] }])
}

export function resolveComment(
  dossier: Dossier,
  { commentId, resolved }: CommandOf<'resolveComment'>,
  context: Context,
): Result<Patch[]> {
  const comment = dossier.comments[commentId]
  if (comment === undefined) return gone('comment')
  if ((comment.resolved !== null) === resolved) return ok([])
  return ok([
    { path: ['comments', commentId, 'resolved'], value: resolved ? stamp(context) : null },
  ])
}

/** What removes the comments on something that goes. */
export function commentsOn(dossier: Dossier, id: string): Patch[] {
  return Object.values(dossier.comments)
    .filter(({ on }) => on.id === id)
    .map((comment) => ({ path: ['comments', comment.id] }))
}

const SPOKEN_OF: Readonly<Record<Comment['on']['record'], string>> = {
  claims: 'claim',
  sources: 'source',
  links: 'link',
  flags: 'flag',
  queries: 'query',
  notes: 'note',
  drafts: 'draft',
}

function empty(): Result<never> {
  return fail('empty', 'The comment says nothing.', 'Write something, or remove the comment.')
}
