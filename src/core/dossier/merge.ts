import { same } from './change.ts'
import type { Dossier, RecordName } from './dossier.ts'
import type { Line } from './history.ts'
import type { Patch } from './patch.ts'
import { ancestors, type Graph, graphOf, replay, wayTo } from './replay.ts'
import { keyOf, type Unit, unitsOf } from './units.ts'
import { visibleWriter, type Writer, type Writers, writersOf } from './writers.ts'

/**
 * Both sides changed the same thing, and neither had seen the other's change. A value is undefined
 * on the side that removed the thing; then the path names the entity.
 */
export interface Conflict {
  readonly path: readonly string[]
  readonly ours: unknown
  readonly theirs: unknown
}

export interface Merge {
  /** What turns our state into the merged one, conflicts aside: those stay as we have them. */
  readonly patches: readonly Patch[]
  readonly conflicts: readonly Conflict[]
}

/** A history as its lines in the file's order; the last one is its head. */
export type History = readonly Line[]

/**
 * Merges two histories of one dossier. Each unit is judged by who wrote it last: a writer that the
 * other side has in its history has been seen there, so the other side's value is the newer one.
 * Unlike a comparison with a single common ancestor this also holds when one side, or each, has
 * merged the other before. What was done and undone unseen counts as not done. The removal of
 * something that the other side has changed, or has come to refer to, is a conflict.
 */
export function merge(ours: History, theirs: History): Merge {
  const graph = graphOf([...ours, ...theirs])
  const sides: Sides = new Map()
  const us = sideOf(graph, headOf(ours), sides)
  const them = sideOf(graph, headOf(theirs), sides)
  const weighed = new Map([...weighEntities(us, them), ...weighFields(us, them)])
  const patches: Patch[] = []
  const conflicts: Conflict[] = []
  for (const [key, judgement] of weighed) {
    const { path } = (us.units.get(key) ?? them.units.get(key)) as Unit
    const theirs = valueAt(them, key)
    const verdict = isFollower(path)
      ? (weighed.get(leaderOf(path)) ?? settle(judgement, valueAt(us, key), theirs))
      : judgement
    if (verdict === 'ours') continue
    const lacks =
      lacksReferent(us, them, path, theirs, weighed) || untiesLink(us, them, path, weighed)
    if (verdict === 'theirs' && !lacks) {
      patches.push({ path: [...path], ...(theirs === undefined ? {} : { value: theirs }) })
    } else if (!isFollower(path)) conflicts.push({ path, ours: valueAt(us, key), theirs })
  }
  return withReferents({ patches, conflicts }, us)
}

/** What a conflict leaves standing keeps what it refers to: its removal is in question too. */
function withReferents({ patches, conflicts }: Merge, us: Side): Merge {
  const standing = new Set(
    conflicts.flatMap(({ path, ours }) =>
      ours === undefined ? [] : referentsOf(path, asEntity(path, ours)),
    ),
  )
  const isNeeded = ({ path, value }: Patch) => value === undefined && standing.has(keyOf(path))
  const needed = patches
    .filter(isNeeded)
    .map(({ path }): Conflict => ({ path, ours: valueAt(us, keyOf(path)), theirs: undefined }))
  if (needed.length === 0) return { patches, conflicts }
  const others = patches.filter((patch) => !isNeeded(patch))
  return withReferents({ patches: others, conflicts: [...conflicts, ...needed] }, us)
}

/** The lines of `theirs` that `ours` does not have, in their order: they are kept beside a merge line. */
export function unseen(ours: History, theirs: History): Line[] {
  const known = new Set(ours.map((line) => line.hash))
  return theirs.filter((line) => !known.has(line.hash))
}

interface Side {
  readonly state: Dossier
  readonly units: ReadonlyMap<string, Unit>
  readonly writers: Writers
  readonly seen: ReadonlySet<string>
}

/** Sides by their head: a head that several merges name is worked out once. */
type Sides = Map<string, Side>

function sideOf(graph: Graph, head: string, sides: Sides): Side {
  const known = sides.get(head)
  if (known !== undefined) return known
  const way = wayTo(graph, head)
  const state = replay(way)
  const writers = writersOf(way, ({ parents: [, other] }) =>
    other === undefined ? undefined : sideOf(graph, other, sides),
  )
  const side = { state, units: unitsOf(state), writers, seen: ancestors(graph, head) }
  sides.set(head, side)
  return side
}

type Judgement = 'ours' | 'theirs' | 'conflict'

/** Judges each entity that only one side has: it was added here, or removed there. */
function weighEntities(us: Side, them: Side): Map<string, Judgement> {
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
function weighFields(us: Side, them: Side): Map<string, Judgement> {
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

function isSeen(writer: Writer | undefined, by: Side): boolean {
  const hash = visibleWriter(writer, by.seen)
  return hash === undefined || by.seen.has(hash)
}

/** Fields that say who set another one, and so go where that one goes. */
const FOLLOWERS: Readonly<Record<string, string>> = {
  verdictBy: 'verdict',
  verdictFor: 'verdict',
  statusBy: 'status',
}

function isFollower(path: readonly string[]): boolean {
  return path[0] === 'claims' && path[2] !== undefined && Object.hasOwn(FOLLOWERS, path[2])
}

/** The key of the field that a follower follows. */
function leaderOf(path: readonly string[]): string {
  return keyOf([...path.slice(0, 2), FOLLOWERS[path[2] as string] as string])
}

/** Both gave the same verdict, each in their own name: one of the names stands, the same on both sides. */
function settle(judgement: Judgement, ours: unknown, theirs: unknown): Judgement {
  if (judgement !== 'conflict') return judgement
  return JSON.stringify(theirs) < JSON.stringify(ours) ? 'theirs' : 'ours'
}

/** Whether taking theirs would leave an entity that refers to what is not there. */
function lacksReferent(
  us: Side,
  them: Side,
  path: readonly string[],
  value: unknown,
  weighed: ReadonlyMap<string, Judgement>,
): boolean {
  if (value === undefined) return false
  const referents = referentsOf(path, asEntity(path, value))
  return referents.some(
    (key) => !us.units.has(key) && them.units.has(key) && weighed.get(key) !== 'theirs',
  )
}

/** Whether taking theirs would leave a link that is tied to a file which its source does not have. */
function untiesLink(
  us: Side,
  them: Side,
  path: readonly string[],
  weighed: ReadonlyMap<string, Judgement>,
): boolean {
  const [record, id = '', field, sha256] = path
  const sideFor = (key: string) => (weighed.get(key) === 'theirs' ? them : us)
  const isUntied = (linkId: string) => {
    const key = keyOf(['links', linkId])
    const [of, tied] = ['sourceId', 'evidence'].map((part) =>
      valueAt(sideFor(keyOf(['links', linkId, part])), keyOf(['links', linkId, part])),
    )
    if (sideFor(key).units.get(key) === undefined || !of || !tied) return false
    const file = keyOf(['sources', String(of), 'evidence', String(tied)])
    const owner = weighed.get(file) ?? weighed.get(keyOf(['sources', String(of)]))
    return !(owner === 'theirs' ? them : us).units.has(file)
  }
  if (record === 'links') return (field === 'sourceId' || field === 'evidence') && isUntied(id)
  if (record !== 'sources' || field !== 'evidence') return false
  return Object.values(us.state.links).some(
    (link) => link.sourceId === id && link.evidence === sha256 && isUntied(link.id),
  )
}

/** The fields by which an entity refers to another that it cannot be without. */
const REFERENCES: ReadonlySet<string> = new Set(['claimId', 'sourceId', 'on', 'to'])

/** A unit’s value as an entity that has nothing else. */
function asEntity([, , field]: readonly string[], value: unknown): unknown {
  return field === undefined ? value : { [field]: value }
}

/** The keys of the entities that an entity, or what is given of it, cannot be without. */
function referentsOf([record]: readonly string[], entity: unknown): string[] {
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

/** The value of a unit on a side; of an entity, the whole of it. */
function valueAt(side: Side, key: string): unknown {
  const unit = side.units.get(key)
  if (unit === undefined || !isEntity(unit.path)) return unit?.value
  const [record, id] = unit.path as [RecordName, string]
  return side.state[record][id]
}

function isEntity(path: readonly string[]): boolean {
  return path.length === 2 && path[0] !== 'info'
}

function headOf(history: History): string {
  const last = history.at(-1)
  if (last === undefined) throw new Error('A history without lines cannot be merged')
  return last.hash
}

function entityKey(path: readonly string[]): string {
  return keyOf(path.slice(0, 2))
}
