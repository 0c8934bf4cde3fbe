import type { Block, Mark } from '../../core/article/index.ts'
import type { Verdict, VerdictLook, VerdictPack } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'

/** A highlight: where it lies and how it looks. */
export interface ArticleMark extends Mark {
  readonly look: VerdictLook | 'open' | 'suggestion'
  /** A claim's number; null for a suggestion. */
  readonly number: number | null
  readonly glyph: string
  /** What a screen reader hears at the claim's end. */
  readonly heard: string
  /** Whether a flag of it is open. */
  readonly flagged: boolean
  readonly selected: boolean
}

/** The id of a suggestion's mark: suggestions have no ids of their own, and never overlap. */
export function suggestionId(suggestion: Pick<Suggestion, 'start'>): string {
  return `suggestion-${suggestion.start}`
}

/** Where the suggestion with this mark starts; undefined for the id of anything else. */
export function startOfSuggestion(id: string): number | undefined {
  const start = /^suggestion-(\d+)$/.exec(id)?.[1]
  return start === undefined ? undefined : Number(start)
}

export function verdictOf(pack: VerdictPack, id: string | null): Verdict | undefined {
  return pack.verdicts.find((verdict) => verdict.id === id)
}

/**
 * The marks that each block shows; `marks` are in the text's order. A block whose marks look as
 * they did keeps its list from `before`, so that it is not drawn again.
 */
export function marksByBlock<M extends Mark>(
  blocks: readonly Block[],
  marks: readonly M[],
  before: readonly (readonly M[])[],
): (readonly M[])[] {
  const out: (readonly M[])[] = blocks.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < blocks.length && (blocks[first] as Block).end <= mark.start) first++
    for (let at = first; at < blocks.length && (blocks[at] as Block).start < mark.end; at++) {
      out[at] = [...(out[at] as M[]), mark]
    }
  }
  return out.map((list, at) => (sameMarks(list, before[at] ?? []) ? (before[at] ?? []) : list))
}

/** Whether both lists are drawn alike. */
export function sameMarks<M extends Mark>(a: readonly M[], b: readonly M[]): boolean {
  return a.length === b.length && a.every((mark, at) => sameMark(mark, b[at] as M))
}

function sameMark<M extends Mark>(a: M, b: M): boolean {
  return (Object.keys(a) as (keyof M)[]).every((key) => a[key] === b[key])
}
