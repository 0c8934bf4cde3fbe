import type { Dossier, Person } from '../../core/dossier/index.ts'

type Made = Pick<Dossier, 'drafts' | 'claims' | 'flags' | 'comments' | 'signOffs'>

/** The people of the library, and then those who worked on the dossier elsewhere; each once. */
export function knownPeople(people: readonly Person[], dossier: Made): readonly Person[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const { drafts, claims, flags, comments, signOffs } = dossier
  for (const record of [drafts, claims, flags, comments, signOffs]) {
    for (const { made } of Object.values(record)) {
      if (!known.has(made.by.id)) known.set(made.by.id, made.by)
    }
  }
  for (const { assignee, statusBy } of Object.values(claims)) {
    for (const person of [assignee, statusBy?.by]) {
      if (person && !known.has(person.id)) known.set(person.id, person)
    }
  }
  return [...known.values()]
}
