import { fail, type Result } from '../result.ts'
import type { Patch } from './patch.ts'
import type { Person, Stamp } from './people.ts'

/** What a decision needs from outside, so that it is a function of its arguments alone. */
export interface Context {
  /** A new id that no entity has. */
  readonly newId: () => string
  /** Now, as ISO 8601 in UTC. */
  readonly at: string
  readonly by: Person
}

export function stamp({ by, at }: Context): Stamp {
  return { by, at }
}

/** Patches for the fields that differ; `undefined` among the changes is left out. */
export function changedFields<T extends object>(
  path: readonly string[],
  from: T,
  changes: { readonly [K in keyof T]?: T[K] | undefined },
): Patch[] {
  return Object.entries(changes).flatMap(([field, value]) =>
    value === undefined || same(value, (from as Record<string, unknown>)[field])
      ? []
      : [{ path: [...path, field], value }],
  )
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

/** The failure of a command that names something that is not in the dossier. */
export function gone(what: string): Result<never> {
  return fail(
    'gone',
    `The ${what} is not in this dossier any more.`,
    'It may have been removed; undo brings it back.',
  )
}
