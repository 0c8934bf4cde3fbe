import type { Dossier, Person, Stamp } from '../dossier/index.ts'
import type { Phrase } from './replace-phrases.ts'

/** How the people who worked on a report are named in it. */
export interface People {
  person(person: Person): Person
  stamp(stamp: Stamp): Stamp
  /** Their names, and what stands for each in other words. */
  readonly phrases: readonly Phrase[]
}

/** Everybody under their own name. */
export const asThemselves: People = {
  person: (person) => person,
  stamp: ({ by, at }) => ({ by, at }),
  phrases: [],
}

/** Everybody by their role and a number: “Checker 1” is the same person throughout one report. */
export function byRole(dossier: Dossier, by: Person): People {
  const known = new Map<string, { person: Person; names: Set<string> }>()
  const counts = { checker: 0, editor: 0 }
  const take = (person: Person): Person => {
    const seen = known.get(person.id)
    if (seen) {
      seen.names.add(person.name)
      return seen.person
    }
    const number = ++counts[person.role]
    const role = person.role === 'editor' ? 'Editor' : 'Checker'
    const name = `${role} ${number}`
    const id = `${person.role}-${number}`
    const anonymous = { id, name, initials: `${role.charAt(0)}${number}`, role: person.role }
    known.set(person.id, { person: anonymous, names: new Set([person.name]) })
    return anonymous
  }
  take(by)
  for (const person of peopleIn(dossier)) take(person)
  return {
    person: take,
    stamp: (stamp) => ({ by: take(stamp.by), at: stamp.at }),
    phrases: [...known.values()].flatMap(({ person, names }) =>
      [...names].flatMap((name) => phrasesOf(name, person.name)),
    ),
  }
}

function phrasesOf(name: string, by: string): Phrase[] {
  const words = name.trim().split(/\s+/)
  const parts = words.length > 1 ? [words[0], words.at(-1)] : []
  return [
    { words: name.trim(), by, whole: name.trim().length < 4 },
    ...parts.map((part) => ({ words: part ?? '', by, whole: true })),
  ].filter((phrase) => phrase.words.length > 1)
}

/** Everybody whom a dossier names as working on it, in the order of its records. */
function* peopleIn(value: unknown): Generator<Person> {
  if (typeof value !== 'object' || value === null) return
  if ('initials' in value && 'role' in value && 'name' in value) yield value as Person
  else for (const part of Object.values(value)) yield* peopleIn(part)
}
