import { randomUUID } from 'node:crypto'
import type { Person } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import type { LibraryPart } from './library-file.ts'

/** The people of a library, one of whom works here. Their stamps in the dossiers keep who they were. */
export class LibraryPeople {
  readonly #file: LibraryPart<'me' | 'people' | 'introduced'>

  constructor(file: LibraryPart<'me' | 'people' | 'introduced'>) {
    this.#file = file
  }

  /** Who works here. */
  me(): Person {
    const { me, people } = this.#file.data()
    const person = people.find(({ id }) => id === me) ?? people[0]
    return person ?? { id: me, name: 'Fact-checker', initials: 'FC', role: 'checker' }
  }

  /** Everybody, in the order in which they came. */
  all(): readonly Person[] {
    return this.#file.data().people
  }

  /** Whether the person who works here has said who they are. */
  get introduced(): boolean {
    return this.#file.data().introduced
  }

  /** Says who works here from now on; a person of the same id is replaced, in their place. */
  setMe(person: Person): Promise<Result<void>> {
    return this.#file.update(({ people }) => ({
      me: person.id,
      people: people.some(({ id }) => id === person.id)
        ? people.map((each) => (each.id === person.id ? person : each))
        : [...people, person],
      introduced: true,
    }))
  }

  /** Has somebody of the library work here from now on. Fails with `noPerson`. */
  async choose(id: string): Promise<Result<Person>> {
    const person = this.all().find((each) => each.id === id)
    if (!person) return NO_PERSON
    const updated = await this.#file.update(() => ({ me: id, introduced: true }))
    return updated.ok ? ok(person) : updated
  }

  /** Adds somebody and answers them with their new id. */
  async add(person: Omit<Person, 'id'>): Promise<Result<Person>> {
    const added = { id: randomUUID(), ...person }
    const updated = await this.#file.update(({ people }) => ({ people: [...people, added] }))
    return updated.ok ? ok(added) : updated
  }
}

const NO_PERSON = fail(
  'noPerson',
  'The library does not know that person.',
  'Choose somebody else, or give their name as somebody new.',
)
