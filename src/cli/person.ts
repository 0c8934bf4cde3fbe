import type { Person } from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import { type Library, personNamed } from '../storage/index.ts'

/** The person of that name in the library, or the one who works there where no name is given. */
export function personIn(library: Library, name: string | undefined): Person {
  if (name === undefined) return library.people.me()
  return known(library, name) ?? personNamed(name)
}

/** The same, and one who is new is added to the library. */
export async function personAddedTo(
  library: Library,
  name: string | undefined,
): Promise<Result<Person>> {
  if (name === undefined) return ok(library.people.me())
  const person = known(library, name)
  if (person) return ok(person)
  const { id: _, ...words } = personNamed(name)
  return library.people.add(words)
}

function known(library: Library, name: string): Person | undefined {
  const wanted = name.toLocaleLowerCase()
  return library.people.all().find((person) => person.name.toLocaleLowerCase() === wanted)
}
