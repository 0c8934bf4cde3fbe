import { z } from 'zod'
import { Id } from './id.ts'

/** Somebody who works on a dossier. Kept whole wherever named, so that a file that travels to another library still says who did what. */
export const Person = z.strictObject({
  id: Id,
  name: z.string().min(1),
  initials: z.string(),
  role: z.enum(['checker', 'editor']),
})
export type Person = z.infer<typeof Person>

/** The first letters of a name's words, three at most. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '')
  const letters = words.map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
  return letters.slice(0, 3).join('')
}

/** Who and when: `at` is an ISO 8601 date-time in UTC. */
export const Stamp = z.strictObject({ by: Person, at: z.string() })
export type Stamp = z.infer<typeof Stamp>
