import { same } from './change.ts'
import type { Dossier } from './dossier.ts'
import type { Line } from './history.ts'
import { type Carried, carryToDraft, settleDrafts } from './merge-drafts.ts'
import { patchesTo } from './merge-patches.ts'
import { promote } from './merge-promote.ts'
import { settleReferences } from './merge-references.ts'
import {
  entityKey,
  headOf,
  isEntity,
  type Side,
  type Sides,
  sideOf,
  valueAt,
} from './merge-sides.ts'
import { combine, holderOf, pathOf, settleAll, unites } from './merge-state.ts'
import { partTicks } from './merge-ticks.ts'
import { isFollower, isSeen, referentsOf, weighEntities, weighFields } from './merge-weigh.ts'
import type { Patch } from './patch.ts'
import type { Stamp } from './people.ts'
import { type Graph, graphOf, wayTo } from './replay.ts'
import { keyOf, unitsOf } from './units.ts'
import { visibleWriter } from './writers.ts'

/** What a side has in a conflict, and who made it so. */
export interface Standpoint {
  /** Undefined where the side removed it. */
  readonly value: unknown
  /** Null where nobody did since the two sides parted. */
  readonly set: Stamp | null
}

/** Both sides changed one thing, and neither had seen the other’s change. */
export interface MergeConflict {
  /** Record and id, and a field, and a key of it; a removal names the entity alone. */
  readonly path: readonly string[]
  readonly ours: Standpoint
  readonly theirs: Standpoint
}

/** Which side stands in a conflict; null where nobody has chosen. */
export type Choose = (conflict: MergeConflict) => 'ours' | 'theirs' | null

/** What a merge comes to. */
export interface Merged {
  /** What turns our state into the merged one, for the line with two parents. */
  readonly patches: readonly Patch[]
  readonly state: Dossier
  /** What stands on another draft than it was marked on, for a person to look at. */
  readonly carried: readonly Carried[]
}

/** What merging another history of the same dossier would do. */
export interface MergePlan {
  /**
   * `nothing`: all of theirs is here. `forward`: all of ours is there, so that their history goes
   * on where ours ends. `merge`: each has something that the other lacks.
   */
  readonly kind: 'nothing' | 'forward' | 'merge'
  /** The state that each of the two histories leads to. */
  readonly ours: Dossier
  readonly theirs: Dossier
  /** In the order of their paths, the same from either side. */
  readonly conflicts: readonly MergeConflict[]
  /** The merge under these choices; null where one of the conflicts is not chosen. */
  mergeWith(choose: Choose): Merged | null
}

/**
 * Compares two histories of one dossier. Each unit is judged by who wrote it last: a writer that
 * the other side has in its history has been seen there, so the other side’s value is the newer
 * one. Where neither has seen the other’s it is a conflict, and so is the removal of what the other
 * side changed or came to refer to. Ticks are never in conflict: they unite.
 */
export function planMerge(ours: readonly Line[], theirs: readonly Line[]): MergePlan {
  const graph = graphOf([...ours, ...theirs])
  const sides: Sides = new Map()
  const us = sideOf(graph, headOf(ours), sides)
  const them = sideOf(graph, headOf(theirs), sides)
  const weighed = new Map([...weighEntities(us, them), ...weighFields(us, them)])
  promote(us, them, weighed)
  const conflicts = new Map<string, MergeConflict>()
  for (const [key, judgement] of weighed) {
    const { path } = pathOf(us, them, key)
    if (judgement !== 'conflict' || isFollower(path) || unites(path)) continue
    conflicts.set(key, {
      path,
      ours: standpointOf(us, them, key, path, graph),
      theirs: standpointOf(them, us, key, path, graph),
    })
  }
  const listed = [...conflicts.values()].sort((a, b) => (keyOf(a.path) < keyOf(b.path) ? -1 : 1))
  return {
    kind: kindOf(graph, ours, theirs),
    ours: us.state,
    theirs: them.state,
    conflicts: listed,
    mergeWith(choose) {
      const chosen = new Map<string, 'ours' | 'theirs'>()
      for (const [key, conflict] of conflicts) {
        const side = choose(conflict)
        if (side === null) return null
        chosen.set(key, side)
      }
      return mergeAs({ us, them, weighed, graph }, chosen)
    },
  }
}

interface Weighing {
  readonly us: Side
  readonly them: Side
  readonly weighed: ReadonlyMap<string, 'ours' | 'theirs' | 'conflict'>
  readonly graph: Graph
}

function mergeAs(
  { us, them, weighed, graph }: Weighing,
  chosen: ReadonlyMap<string, 'ours' | 'theirs'>,
): Merged {
  const settled = settleAll(us, them, weighed, (key) => chosen.get(key) ?? holderOf(us, key))
  const merged = combine(us, them, weighed, settled)
  const standing = (key: string) => {
    const side = chosen.get(key)
    return side && (side === 'ours' ? us : them).units.has(key)
  }
  settleReferences(merged, [us.state, them.state], {
    isGone: (key) => standing(key) === false,
    stays: (key) => standing(key) === true,
  })
  settleDrafts(merged, us, them)
  const carried = carryToDraft(merged, us, them, (hash) => graph.get(hash))
  partTicks(merged)
  const after = unitsOf(merged)
  const isDecided = (key: string) =>
    chosen.has(key) ||
    (weighed.has(key) &&
      weighed.get(key) !== 'ours' &&
      !same(them.units.get(key)?.value, after.get(key)?.value))
  const patches = patchesTo({ ours: us.state, theirs: them.state, merged, isDecided })
  return { patches, state: merged, carried }
}

function kindOf(graph: Graph, ours: readonly Line[], theirs: readonly Line[]): MergePlan['kind'] {
  if (unseen(ours, theirs).length === 0) return 'nothing'
  const head = headOf(ours)
  return wayTo(graph, headOf(theirs)).some(({ hash }) => hash === head) ? 'forward' : 'merge'
}

/** The lines of `theirs` that `ours` does not have, in their order: they are kept beside a merge line. */
export function unseen<T extends { readonly hash: string }>(
  ours: readonly { readonly hash: string }[],
  theirs: readonly T[],
): T[] {
  const known = new Set(ours.map((line) => line.hash))
  return theirs.filter((line) => !known.has(line.hash))
}

function standpointOf(
  side: Side,
  other: Side,
  key: string,
  path: readonly string[],
  graph: Graph,
): Standpoint {
  const value = valueAt(side, key)
  const keys = isEntity(path) && value !== undefined ? concerning(side, key) : [key]
  let last: Line | undefined
  for (const one of keys) {
    const writer = side.writers.get(one)
    if (isSeen(writer, other)) continue
    const line = graph.get(visibleWriter(writer, other.seen) ?? '')
    if (line && (last === undefined || line.at > last.at)) last = line
  }
  last ??= graph.get(visibleWriter(side.writers.get(key), other.seen) ?? '')
  return { value, set: last ? { by: last.by, at: last.at } : null }
}

/** The units of an entity, and of those that refer to it. */
function concerning(side: Side, entity: string): string[] {
  const keys: string[] = []
  for (const [key, { path }] of side.units) {
    const own = entityKey(path)
    if (own === entity) keys.push(key)
    else if (isEntity(path) && referentsOf(path, valueAt(side, key)).includes(entity))
      keys.push(key)
  }
  return keys
}
