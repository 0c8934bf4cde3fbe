import { same } from './change.ts'
import type { Dossier } from './dossier.ts'
import type { Line } from './history.ts'
import type { Patch } from './patch.ts'
import { ancestors, type Graph, graphOf, replay, wayTo } from './replay.ts'
import { keyOf, type Unit, unitsOf, unitsOfPatch } from './units.ts'

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
 * merged the other before.
 */
export function merge(ours: History, theirs: History): Merge {
  const graph = graphOf([...ours, ...theirs])
  const sides: Sides = new Map()
  const us = sideOf(graph, headOf(ours), sides)
  const them = sideOf(graph, headOf(theirs), sides)
  const patches: Patch[] = []
  const conflicts: Conflict[] = []
  const judged = new Set<string>()
  /** Entities that only one side has: their fields are not weighed one by one. */
  const judgedWhole = new Set<string>()

  for (const [key, unit] of [...us.units, ...them.units]) {
    const { path } = unit
    const entity = entityKey(path)
    if (judged.has(key) || judgedWhole.has(entity)) continue
    judged.add(key)
    if (path[0] !== 'info' && us.units.has(entity) !== them.units.has(entity)) {
      judgedWhole.add(entity)
      const verdict = judgeEntity(us, them, entity)
      if (verdict === 'ours') continue
      const change = { path: path.slice(0, 2), ...entityAt(them.state, path) }
      if (verdict === 'theirs') patches.push(change)
      else
        conflicts.push({
          path: change.path,
          ours: entityAt(us.state, path).value,
          theirs: change.value,
        })
      continue
    }
    const mine = us.units.get(key)?.value
    const other = them.units.get(key)?.value
    if (same(mine, other)) continue
    const verdict = judge(us, them, key)
    if (verdict === 'theirs') {
      patches.push({ path: [...path], ...(other === undefined ? {} : { value: other }) })
    } else if (verdict === 'conflict') {
      conflicts.push({ path, ours: mine, theirs: other })
    }
  }
  return { patches, conflicts }
}

/** The lines of `theirs` that `ours` does not have, in their order: they are kept beside a merge line. */
export function unseen(ours: History, theirs: History): Line[] {
  const known = new Set(ours.map((line) => line.hash))
  return theirs.filter((line) => !known.has(line.hash))
}

interface Side {
  readonly state: Dossier
  readonly units: ReadonlyMap<string, Unit>
  /** Who wrote each unit last: a line's hash, by the unit's key. */
  readonly writers: ReadonlyMap<string, string>
  readonly seen: ReadonlySet<string>
}

/** Sides by their head: a head that several merges name is worked out once. */
type Sides = Map<string, Side>

function sideOf(graph: Graph, head: string, sides: Sides): Side {
  const known = sides.get(head)
  if (known !== undefined) return known
  const state = replay(wayTo(graph, head))
  const side = {
    state,
    units: unitsOf(state),
    writers: writersOf(graph, head, sides),
    seen: ancestors(graph, head),
  }
  sides.set(head, side)
  return side
}

type Judgement = 'ours' | 'theirs' | 'conflict'

function judge(us: Side, them: Side, key: string): Judgement {
  const oursSeen = isSeen(us.writers.get(key), them)
  const theirsSeen = isSeen(them.writers.get(key), us)
  if (oursSeen === theirsSeen) return 'conflict'
  return oursSeen ? 'theirs' : 'ours'
}

/** An entity that one side has and the other has not: it was added here, or removed there. */
function judgeEntity(us: Side, them: Side, entity: string): Judgement {
  const [holder, other, held, lacked] = us.units.has(entity)
    ? ([us, them, 'ours', 'theirs'] as const)
    : ([them, us, 'theirs', 'ours'] as const)
  const removal = other.writers.get(entity)
  if (removal === undefined || holder.seen.has(removal)) return held
  const edited = [...holder.units.keys()].some(
    (key) => entityKey(key.split('\u0000')) === entity && !isSeen(holder.writers.get(key), other),
  )
  return edited ? 'conflict' : lacked
}

function isSeen(writer: string | undefined, by: Side): boolean {
  return writer === undefined || by.seen.has(writer)
}

function writersOf(graph: Graph, head: string, sides: Sides): Map<string, string> {
  const writers = new Map<string, string>()
  for (const line of wayTo(graph, head)) {
    const otherHead = line.parents[1]
    const other = otherHead === undefined ? undefined : sideOf(graph, otherHead, sides)
    for (const unit of line.patches.flatMap(unitsOfPatch)) {
      const key = keyOf(unit.path)
      // What a merge took over unchanged was written by whoever wrote it on the other side.
      const adopted = other !== undefined && same(other.units.get(key)?.value, unit.value)
      writers.set(key, (adopted ? other.writers.get(key) : undefined) ?? line.hash)
    }
  }
  return writers
}

function headOf(history: History): string {
  const last = history.at(-1)
  if (last === undefined) throw new Error('A history without lines cannot be merged')
  return last.hash
}

function entityKey(path: readonly string[]): string {
  return keyOf(path.slice(0, 2))
}

function entityAt(state: Dossier, path: readonly string[]): { value?: unknown } {
  const [record, id] = path as [keyof Dossier, string]
  const value = (state[record] as Record<string, unknown>)[id]
  return value === undefined ? {} : { value }
}
