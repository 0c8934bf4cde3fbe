import { z } from 'zod'
import type { Dossier } from './dossier.ts'
import { isInborn } from './id.ts'

/**
 * Sets one value, or removes it where `value` is absent. The path names what is touched:
 * record and id, then a field of the entity, then a key of a field that is itself a record
 * (see {@link RECORD_FIELDS}). Arrays and other objects are replaced whole.
 */
export const Patch = z.strictObject({
  path: z
    .array(z.string().refine((part) => !isInborn(part), 'a path may not name an inborn key'))
    .min(2)
    .max(4),
  value: z.unknown().optional(),
})
export type Patch = z.infer<typeof Patch>

/** The fields whose keys are changed one by one, so that changes to two keys never collide. */
export const RECORD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  claims: ['places'],
  sources: ['csl', 'evidence'],
  queries: ['contacts'],
  ticks: ['places'],
  notes: ['places'],
  dismissals: ['places'],
}

type Fields = Record<string, unknown>

/**
 * Writes the patches into the dossier and returns what takes them back, in the order to apply.
 * A touched entity is replaced by a changed copy, once for all the patches, and the records are
 * changed in place, so the cost is the entities' size, whatever the dossier's. Both all or nothing: a patch that names what is
 * not there throws, and leaves the dossier as it was.
 */
export function apply(dossier: Dossier, patches: readonly Patch[]): Patch[] {
  const inverse: Patch[] = []
  const copies = new Set<Fields>()
  try {
    for (const patch of patches) inverse.push(applyOne(dossier, patch, copies))
  } catch (error) {
    for (const back of inverse.reverse()) applyOne(dossier, back, new Set())
    throw error
  }
  return inverse.reverse()
}

/** `copies` are those made so far, which nobody else has. */
function applyOne(dossier: Dossier, patch: Patch, copies: Set<Fields>): Patch {
  const [name, id, ...rest] = patch.path as [string, string, ...string[]]
  const record = own(dossier as unknown as Fields, name) as Fields | undefined
  if (record === undefined || typeof record !== 'object') throw missing(patch)
  const [field, key] = rest
  if (field === undefined) return { path: patch.path, ...put(record, id, patch) }

  const entity = own(record, id) as Fields | undefined
  if (entity === undefined) throw missing(patch)
  const copy = copyOf(entity, copies)
  if (key === undefined) {
    const old = put(copy, field, patch)
    record[id] = copy
    return { path: patch.path, ...old }
  }
  const inner = own(entity, field) as Fields | undefined
  if (inner === undefined || !RECORD_FIELDS[name]?.includes(field)) throw missing(patch)
  const innerCopy = copyOf(inner, copies)
  const old = put(innerCopy, key, patch)
  copy[field] = innerCopy
  record[id] = copy
  return { path: patch.path, ...old }
}

function copyOf(fields: Fields, copies: Set<Fields>): Fields {
  if (copies.has(fields)) return fields
  const copy = { ...fields }
  copies.add(copy)
  return copy
}

/** Sets or removes a key, and says what stood there: nothing, or `{ value }`. */
function put(target: Fields, key: string, patch: Patch): { value?: unknown } {
  const old = own(target, key)
  if (patch.value === undefined && old === undefined) throw missing(patch)
  if (patch.value === undefined) delete target[key]
  else target[key] = patch.value
  return old === undefined ? {} : { value: old }
}

function own(target: Fields, key: string): unknown {
  return Object.hasOwn(target, key) ? target[key] : undefined
}

function missing(patch: Patch): Error {
  return new Error(`A change names what is not there: ${patch.path.join('/')}`)
}
