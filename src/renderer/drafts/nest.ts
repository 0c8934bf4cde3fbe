import { type Mark, segments } from '../../core/article/index.ts'

/** A stretch of text, or a mark round such stretches. */
export type Nested<M extends Mark> =
  | { readonly start: number; readonly end: number; readonly mark: null }
  | {
      readonly start: number
      readonly end: number
      readonly mark: M
      readonly inside: readonly Nested<M>[]
    }

/**
 * A block's text with its marks one inside of the other: those of the lowest rank
 * are outermost and whole, and the others are cut at their edges.
 */
export function nest<M extends Mark>(
  start: number,
  end: number,
  marks: readonly M[],
  rank: (mark: M) => number,
): Nested<M>[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const flat = segments(start, end, marks).map((segment) => ({
    start: segment.start,
    end: segment.end,
    marks: segment.ids
      .map((id) => byId.get(id) as M)
      .map((mark, at) => ({ mark, at }))
      .sort((a, b) => rank(a.mark) - rank(b.mark) || a.at - b.at)
      .map(({ mark }) => mark),
  }))
  return gather(flat, 0)
}

interface Flat<M> {
  readonly start: number
  readonly end: number
  readonly marks: readonly M[]
}

function gather<M extends Mark>(flat: readonly Flat<M>[], depth: number): Nested<M>[] {
  const out: Nested<M>[] = []
  for (let at = 0; at < flat.length; ) {
    const { start, end, marks } = flat[at] as Flat<M>
    const mark = marks[depth]
    if (mark === undefined) {
      out.push({ start, end, mark: null })
      at++
      continue
    }
    let past = at + 1
    while (flat[past]?.marks[depth] === mark) past++
    const run = flat.slice(at, past)
    out.push({
      start,
      end: (run.at(-1) as Flat<M>).end,
      mark,
      inside: gather(run, depth + 1),
    })
    at = past
  }
  return out
}
