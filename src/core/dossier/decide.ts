import { assertNever, fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, stamp } from './change.ts'
import type { Command, CommandOf } from './commands.ts'
import { importAnnotations } from './decide-annotations.ts'
import { addClaim, dismissSuggestion, editClaim, placeClaim, removeClaim } from './decide-claim.ts'
import { addComment, editComment, removeComment, resolveComment } from './decide-comment.ts'
import { editContact, logContact, removeContact } from './decide-contact.ts'
import { decideCorrection, proposeCorrection, removeCorrection } from './decide-correction.ts'
import { decidePlace, importDraft, newDraft, refuseDraft, takeDraft } from './decide-draft.ts'
import { editFlag, raiseFlag, removeFlag } from './decide-flag.ts'
import { addLink, editLink, removeLink } from './decide-link.ts'
import { linkNote, notesOn } from './decide-note.ts'
import { choosePack } from './decide-pack.ts'
import { answerQuery, askQuery, editQuery, removeQuery, sendQuery } from './decide-query.ts'
import { mergeClaims, splitClaim } from './decide-reshape.ts'
import { reviewClaim, signOff } from './decide-review.ts'
import { mergeSources } from './decide-same-source.ts'
import {
  addSource,
  attachEvidence,
  detachEvidence,
  editSource,
  removeSource,
} from './decide-source.ts'
import { tickWords } from './decide-tick.ts'
import type { Dossier, Info } from './dossier.ts'
import type { Patch } from './patch.ts'

/**
 * What a command changes: the patches, none where everything is so already, or why it cannot be
 * done. The dossier is left as it is; {@link apply} writes.
 */
export function decide(dossier: Dossier, command: Command, context: Context): Result<Patch[]> {
  switch (command.type) {
    case 'createDossier':
      return createDossier(dossier, command, context)
    case 'renameDossier':
      return ok(changedFields(['info'], dossier.info, { title: command.title }))
    case 'assignDossier':
      return ok(changedFields(['info'], dossier.info, { assignee: command.person }))
    case 'addClaim':
      return addClaim(dossier, command, context)
    case 'editClaim':
      return editClaim(dossier, command, context)
    case 'removeClaim':
      return removeClaim(dossier, command)
    case 'dismissSuggestion':
      return dismissSuggestion(dossier, command, context)
    case 'placeClaim':
      return placeClaim(dossier, command, context)
    case 'splitClaim':
      return splitClaim(dossier, command, context)
    case 'mergeClaims':
      return mergeClaims(dossier, command, context)
    case 'tickWords':
      return tickWords(dossier, command, context)
    case 'importDraft':
      return importDraft(dossier, command, context)
    case 'decidePlace':
      return decidePlace(dossier, command, context)
    case 'takeDraft':
      return takeDraft(dossier, command, context)
    case 'refuseDraft':
      return refuseDraft(dossier, command)
    case 'addSource':
      return addSource(command, context)
    case 'editSource':
      return editSource(dossier, command)
    case 'removeSource':
      return removeSource(dossier, command)
    case 'mergeSources':
      return mergeSources(dossier, command)
    case 'logContact':
      return logContact(dossier, command, context)
    case 'editContact':
      return editContact(dossier, command, context)
    case 'removeContact':
      return removeContact(dossier, command)
    case 'attachEvidence':
      return attachEvidence(dossier, command, context)
    case 'detachEvidence':
      return detachEvidence(dossier, command)
    case 'addLink':
      return addLink(dossier, command, context)
    case 'editLink':
      return editLink(dossier, command)
    case 'removeLink':
      return removeLink(dossier, command)
    case 'linkNote':
      return linkNote(dossier, command, context)
    case 'importAnnotations':
      return importAnnotations(dossier, command, context)
    case 'choosePack':
      return choosePack(dossier, command, context)
    case 'raiseFlag':
      return raiseFlag(dossier, command, context)
    case 'editFlag':
      return editFlag(dossier, command)
    case 'removeFlag':
      return removeFlag(dossier, command)
    case 'addComment':
      return addComment(dossier, command, context)
    case 'editComment':
      return editComment(dossier, command)
    case 'removeComment':
      return removeComment(dossier, command)
    case 'resolveComment':
      return resolveComment(dossier, command, context)
    case 'reviewClaim':
      return reviewClaim(dossier, command, context)
    case 'askQuery':
      return askQuery(dossier, command, context)
    case 'sendQuery':
      return sendQuery(dossier, command, context)
    case 'answerQuery':
      return answerQuery(dossier, command, context)
    case 'editQuery':
      return editQuery(dossier, command)
    case 'removeQuery':
      return removeQuery(dossier, command)
    case 'proposeCorrection':
      return proposeCorrection(dossier, command, context)
    case 'decideCorrection':
      return decideCorrection(dossier, command, context)
    case 'removeCorrection':
      return removeCorrection(dossier, command)
    case 'signOff':
      return signOff(dossier, command, context)
    default:
      return assertNever(command)
  }
}

function createDossier(
  dossier: Dossier,
  command: CommandOf<'createDossier'>,
  context: Context,
): Result<Patch[]> {
  if (dossier.info.id !== undefined) {
    return fail(
      'exists',
      'This dossier has been started already.',
      'Import the file as a new dossier.',
    )
  }
  const made = stamp(context)
  const draft = newDraft(command, { number: 1, state: 'taken' }, context)
  const info: Info = {
    id: context.newId(),
    title: command.title,
    pack: command.pack,
    currentDraft: draft.id,
    assignee: null,
    url: command.article.url,
    made,
  }
  const notes = notesOn(dossier, draft, command.notes, context)
  if (!notes.ok) return notes
  return ok([
    ...changedFields(['info'], {}, info),
    { path: ['drafts', draft.id], value: draft },
    ...notes.value,
  ])
}
