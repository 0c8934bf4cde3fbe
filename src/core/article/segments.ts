/** A marked range with its owner's id; ranges may overlap and nest. UTF-16 code units. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A stretch of text over which the set of marks does not change. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The marks that cover it: the one that started first comes first, longer before shorter. */
  readonly ids: readonly string[]
}

/**
 * Cuts `[start, end)` at every mark's edge, so that overlapping marks can be drawn as flat
 * stretches. The segments cover the range without gaps, in order; parts of marks outside of the
 * range are left out. Costs n·log n and the size of the answer.
 */
export function segments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, start))
    cuts.add(Math.min(mark.end, end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const out: Segment[] = []
  let active: Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number
    const to = edges[i + 1] as number
    active = active.filter((mark) => mark.end > from)
    while (next < inside.length && (inside[next] as Mark).start <= from) {
      active.push(inside[next++] as Mark)
    }
    out.push({ start: from, end: to, ids: active.map((mark) => mark.id) })
  }
  return out
}
