import type { Dossier } from './dossier.ts'
import type { Query } from './entities.ts'

type Contact = Query['contacts'][string]

/** A contact with one of a source's people, as it was written down. */
export interface LoggedContact extends Contact {
  readonly queryId: string
  readonly contactId: string
}

/** The queries that went to a source. */
export function queriesTo(dossier: Dossier, sourceId: string): Query[] {
  return Object.values(dossier.queries).filter(
    ({ to }) => to.kind === 'source' && to.sourceId === sourceId,
  )
}

/** The log of a source's contacts, the latest first by when they took place. */
export function loggedContacts(dossier: Dossier, sourceId: string): LoggedContact[] {
  return queriesTo(dossier, sourceId)
    .flatMap(({ id, contacts }) =>
      Object.entries(contacts).map(([contactId, contact]) => ({
        ...contact,
        queryId: id,
        contactId,
      })),
    )
    .sort((a, b) => later(a.on, b.on) || later(a.at, b.at))
}

function later(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
