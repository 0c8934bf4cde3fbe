import { type Dossier, emptyDossier } from './dossier.ts'
import type { Line } from './history.ts'
import { apply } from './patch.ts'

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
export function ancestors(graph: Graph, head: string): Set<string> {
  const seen = new Set<string>()
  const open = [head]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(graph.get(at)?.parents ?? []))
  }
  return seen
}

/** The state that lines lead to, applied in order to `from` (which is changed) or to an empty dossier. */
export function replay(lines: Iterable<Line>, from: Dossier = emptyDossier()): Dossier {
  for (const line of lines) apply(from, line.patches)
  return from
}
