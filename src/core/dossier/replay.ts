import type { Dossier } from './dossier.ts'
import type { Line } from './history.ts'
import { emptyAt, migrateTo, PRESENT, versionAfter } from './migrations.ts'
import { apply, type Patch } from './patch.ts'

/** Lines by their hash. */
export type Graph = ReadonlyMap<string, Line>

export function graphOf(lines: Iterable<Line>): Map<string, Line> {
  const graph = new Map<string, Line>()
  for (const line of lines) graph.set(line.hash, line)
  return graph
}

/** The way of first parents from the start of the history to `head`, oldest first. Throws where a line is missing. */
export function wayTo(graph: Graph, head: string): Line[] {
  const way: Line[] = []
  for (let at: string | undefined = head; at !== undefined; ) {
    const line = graph.get(at)
    if (line === undefined) throw new Error(`The history lacks the line ${at}`)
    way.push(line)
    at = line.parents[0]
  }
  return way.reverse()
}

/** `head` and every line before it, on both sides of each merge. */
export function ancestors(
  graph: ReadonlyMap<string, { readonly parents: readonly string[] }>,
  head: string,
): Set<string> {
  const seen = new Set<string>()
  const open = [head]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(graph.get(at)?.parents ?? []))
  }
  return seen
}

/**
 * One line further, in the line's own version: the state, which is changed in place, or a new one
 * where the line is a migration; and what takes the line's patches back. Throws where the line
 * does not fit the state, which is then as it was.
 */
export function advance(
  state: Dossier,
  { v, label, step, patches }: Pick<Line, 'v' | 'label' | 'step' | 'patches'>,
  format = PRESENT,
): { state: Dossier; inverse: Patch[] } {
  const isNext = label === 'migrate' && v === state.version + 1
  if (isNext && format.migrations[v - 2]?.name !== step) {
    throw new Error(`The history names a migration that there is not: ${step}`)
  }
  const at = isNext ? migrateTo(state, v, format) : state
  if (at.version !== v) throw new Error(`A line of version ${v} follows one of ${state.version}`)
  return { state: at, inverse: apply(at, patches) }
}

/**
 * The state that lines lead to, in the present version: applied in order to `from` (which may be
 * changed) or to an empty dossier. Each line is applied in its own version.
 */
export function replay(lines: Iterable<Line>, from?: Dossier, format = PRESENT): Dossier {
  let state = from
  for (const line of lines) {
    state = advance(state ?? emptyAt(line.v, format), line, format).state
  }
  const version = versionAfter(format.migrations)
  return state === undefined ? emptyAt(version, format) : migrateTo(state, version, format)
}
