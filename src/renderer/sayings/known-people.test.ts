import { expect, it } from 'vitest'
import type { Person } from '../../core/dossier/index.ts'
import { knownPeople } from './known-people.ts'

const [ada, ed, eve] = ['Ada', 'Ed', 'Eve'].map(
  (name): Person => ({ id: name, name, initials: name.slice(0, 2), role: 'checker' }),
) as [Person, Person, Person]

it('offers whoever worked on a dossier in another library, after the library’s own people', () => {
  const by = (person: Person) => ({ made: { by: person, at: '2026-01-01T00:00:00Z' } })
  const dossier = {
    drafts: { d: by(ed) },
    claims: { c: { ...by(ada), assignee: eve, statusBy: null } },
    ...{ flags: {}, comments: {}, signOffs: {} },
  } as unknown as Parameters<typeof knownPeople>[1]
  const renamed = { ...ada, name: 'Ada B.' }
  expect(knownPeople([renamed], dossier)).toEqual([renamed, ed, eve])
})
