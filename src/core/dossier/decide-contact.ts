import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { commentsOn } from './decide-comment.ts'
import type { Dossier } from './dossier.ts'
import type { Query } from './entities.ts'
import type { Patch } from './patch.ts'

type Contact = Query['contacts'][string]

export function logContact(
  dossier: Dossier,
  { sourceId, contact }: CommandOf<'logContact'>,
  context: Context,
): Result<Patch[]> {
  if (dossier.sources[sourceId] === undefined) return gone('source')
  if (contact.who.trim() === '' && contact.asked.trim() === '') return saysNothing()
  const logged: Contact = { ...contact, ...stamp(context) }
  const query: Query = {
    id: context.newId(),
    claimId: null,
    to: { kind: 'source', sourceId, name: contact.who },
    question: contact.asked,
    waiting: stamp(context),
    answered: answerOf([logged], null, context),
    contacts: { [context.newId()]: logged },
    made: stamp(context),
  }
  return ok([{ path: ['queries', query.id], value: query }])
}

export function editContact(
  dossier: Dossier,
  { queryId, contactId, changes }: CommandOf<'editContact'>,
  context: Context,
): Result<Patch[]> {
  const query = dossier.queries[queryId]
  const contact = query?.contacts[contactId]
  if (query === undefined || contact === undefined) return gone('contact')
  const said = Object.entries(changes).filter(([, value]) => value !== undefined)
  const after: Contact = { ...contact, ...Object.fromEntries(said) }
  if (after.who.trim() === '' && after.asked.trim() === '') return saysNothing()
  if (changedFields([], contact, after).length === 0) return ok([])
  const contacts = { ...query.contacts, [contactId]: after }
  return ok([
    { path: ['queries', queryId, 'contacts', contactId], value: after },
    ...withAnswer(query, Object.values(contacts), context),
  ])
}

export function removeContact(
  dossier: Dossier,
  { queryId, contactId }: CommandOf<'removeContact'>,
): Result<Patch[]> {
  const query = dossier.queries[queryId]
  if (query?.contacts[contactId] === undefined) return gone('contact')
  const isLast = Object.keys(query.contacts).length === 1
  if (!isLast || query.to.kind !== 'source') {
    return ok([{ path: ['queries', queryId, 'contacts', contactId] }])
  }
  return ok([...commentsOn(dossier, queryId), { path: ['queries', queryId] }])
}

/**
 * A query to a source is answered while one of its contacts has an answer. An answer that was
 * written down otherwise, or that has become a note or a source, stands whatever the log says.
 */
function withAnswer(query: Query, contacts: readonly Contact[], context: Context): Patch[] {
  if (query.to.kind !== 'source') return []
  const { answered: before } = query
  const isLogged = before === null || before.text === latestAnswer(Object.values(query.contacts))
  if (!isLogged || before?.noteId || before?.sourceId) return []
  const answered = answerOf(contacts, query.answered, context)
  return changedFields(['queries', query.id], query, { answered })
}

/** The latest answer, under the stamp that it had where it stays the same. */
function answerOf(
  contacts: readonly Contact[],
  before: Query['answered'],
  context: Context,
): Query['answered'] {
  const text = latestAnswer(contacts)
  if (text === undefined) return null
  if (text === before?.text) return before
  return { noteId: null, sourceId: null, ...before, ...stamp(context), text }
}

function latestAnswer(contacts: readonly Contact[]): string | undefined {
  return contacts.findLast(({ answer }) => answer.trim() !== '')?.answer
}

function saysNothing(): Result<never> {
  return fail('contact', 'The contact says neither who nor what.', 'Name whom you asked, or what.')
}
