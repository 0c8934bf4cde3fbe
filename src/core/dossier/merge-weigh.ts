import { same } from './change.ts'
import { entityKey, isEntity, type Side, valueAt } from './merge-sides.ts'
import { keyOf, type Unit } from './units.ts'
import { visibleWriter, type Writer } from './writers.ts'

export type Judgement = 'ours' | 'theirs' | 'conflict'

/** Judges each entity that only one side has: it was added here, or removed there. */
export function weighEntities(us: Side, them: Side): Map<string, Judgement> {
  const judgements = new Map<string, Judgement>()
  for (const [holder, other, held, lacked] of [
    [us, them, 'ours', 'theirs'],
    [them, us, 'theirs', 'ours'],
  ] as const) {
    const missing = new Set<string>()
    for (const [key, { path }] of holder.units) {
      if (isEntity(path) && !other.units.has(key)) missing.add(key)
    }
    const unseen = changedUnseen(holder, other)
    for (const key of missing) {
      const removal = other.writers.get(key)
      const removalSeen = isSeen(removal, holder)
      if (removal === undefined) judgements.set(key, held)
      else if (unseen.has(key)) judgements.set(key, removalSeen ? held : 'conflict')
      // Where both have seen the other's and chose differently, it is for a person.
      else judgements.set(key, removalSeen ? 'conflict' : lacked)
    }
  }
  return judgements
}

/**
 * The entities that the holder changed unseen by the other side, with those that it made others
 * refer to, and those that are referred to by what the other side does not have.
 */
function changedUnseen(holder: Side, other: Side): Set<string> {
  const changed = new Set<string>()
  for (const [key, { path }] of holder.units) {
    if (isSeen(holder.writers.get(key), other)) continue
    const entity = entityKey(path)
    changed.add(entity)
    if (other.units.has(entity) && !REFERENCES.has(path[2] ?? '')) continue
    for (const referent of referentsOf(path, valueAt(holder, entity))) changed.add(referent)
  }
  return changed
}

/** Judges each unit of what both sides have, where they differ. */
export function weighFields(us: Side, them: Side): Map<string, Judgement> {
  const judgements = new Map<string, Judgement>()
  for (const key of new Set([...us.units.keys(), ...them.units.keys()])) {
    const { path } = (us.units.get(key) ?? them.units.get(key)) as Unit
    if (isEntity(path)) continue
    const entity = entityKey(path)
    if (path[0] !== 'info' && !(us.units.has(entity) && them.units.has(entity))) continue
    if (same(us.units.get(key)?.value, them.units.get(key)?.value)) continue
    const oursSeen = isSeen(us.writers.get(key), them)
    const theirsSeen = isSeen(them.writers.get(key), us)
    judgements.set(key, oursSeen === theirsSeen ? 'conflict' : oursSeen ? 'theirs' : 'ours')
  }
  return judgements
}

export function isSeen(writer: Writer | undefined, by: Side): boolean {
  const hash = visibleWriter(writer, by.seen)
  return hash === undefined || by.seen.has(hash)
}

/** Fields that say who set another one, and so go where that one goes. */
const FOLLOWERS: Readonly<Record<string, string>> = {
  verdictBy: 'verdict',
  verdictFor: 'verdict',
  statusBy: 'status',
}

export function isFollower(path: readonly string[]): boolean {
  return path[0] === 'claims' && path[2] !== undefined && Object.hasOwn(FOLLOWERS, path[2])
}

/** The key of the field that a follower follows. */
export function leaderOf(path: readonly string[]): string {
  return keyOf([...path.slice(0, 2), FOLLOWERS[path[2] as string] as string])
}

/** Both gave the same verdict, each in their own name: one of the names stands, the same on both sides. */
export function settle(judgement: Judgement, ours: unknown, theirs: unknown): Judgement {
  if (judgement !== 'conflict') return judgement
  return JSON.stringify(theirs) < JSON.stringify(ours) ? 'theirs' : 'ours'
}

/** The fields by which an entity refers to another that it cannot be without. */
const REFERENCES: ReadonlySet<string> = new Set(['claimId', 'sourceId', 'on', 'to'])

/** The keys of the entities that an entity, or what is given of it, cannot be without. */
export function referentsOf([record]: readonly string[], entity: unknown): string[] {
  const { claimId, sourceId, on, to } = entity as {
    readonly claimId?: string | null
    readonly sourceId?: string | null
    readonly on?: { readonly record: string; readonly id: string }
    readonly to?: { readonly sourceId: string | null }
  }
  const keys: string[] = []
  if (claimId) keys.push(keyOf(['claims', claimId]))
  if (sourceId && record === 'links') keys.push(keyOf(['sources', sourceId]))
  if (on) keys.push(keyOf([on.record, on.id]))
  if (to?.sourceId && record === 'queries') keys.push(keyOf(['sources', to.sourceId]))
  return keys
}
