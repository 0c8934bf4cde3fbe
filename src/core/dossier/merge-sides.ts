import type { Dossier, RecordName } from './dossier.ts'
import type { Line } from './history.ts'
import { ancestors, type Graph, replay, wayTo } from './replay.ts'
import { keyOf, type Unit, unitsOf } from './units.ts'
import { type Writers, writersOf } from './writers.ts'

/** One history of the two that are merged, and what it leads to. */
export interface Side {
  readonly state: Dossier
  readonly units: ReadonlyMap<string, Unit>
  readonly writers: Writers
  readonly seen: ReadonlySet<string>
}

/** Sides by their head: a head that several merges name is worked out once. */
export type Sides = Map<string, Side>

export function sideOf(graph: Graph, head: string, sides: Sides): Side {
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

/** The value of a unit on a side; of an entity, the whole of it. */
export function valueAt(side: Side, key: string): unknown {
  const unit = side.units.get(key)
  if (unit === undefined || !isEntity(unit.path)) return unit?.value
  const [record, id] = unit.path as [RecordName, string]
  return side.state[record][id]
}

export function isEntity(path: readonly string[]): boolean {
  return path.length === 2 && path[0] !== 'info'
}

export function headOf(history: readonly Line[]): string {
  const last = history.at(-1)
  if (last === undefined) throw new Error('A history without lines cannot be merged')
  return last.hash
}

export function entityKey(path: readonly string[]): string {
  return keyOf(path.slice(0, 2))
}
