import { initialsOf, type NumberedClaim, type Person } from '../../core/dossier/index.ts'
import { useChangeClaims } from '../lists/use-change-claims.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'

export interface Assigning {
  /** Gives claims to somebody, or to nobody, in one step. */
  give(claims: readonly NumberedClaim[], person: Person | null): Promise<void>
  /** Adds somebody to the library, and gives them the claims. */
  giveToNew(claims: readonly NumberedClaim[], name: string): Promise<void>
}

export function useAssigning(): Assigning {
  const change = useChangeClaims()
  const { library, notices } = useStores()
  const give = (claims: readonly NumberedClaim[], assignee: Person | null) =>
    change(claims, { assignee })
  return {
    give,
    giveToNew: async (claims, name) => {
      const isSame = (person: Person) => person.name.toLowerCase() === name.toLowerCase()
      // Who is known already is not added twice.
      const known = library.view?.people.find(isSame)
      if (known) return give(claims, known)
      const person = { name, initials: initialsOf(name), role: 'checker' } as const
      const added = await bridge.request('people.add', person)
      if (added.ok) await give(claims, added.value)
      else notices.fail(added.error)
    },
  }
}
