import { pathToFileURL } from 'node:url'
import type { Row } from '../../scripts/fit-suggestions/cases.ts'

/** How check-worthy a sentence is held to be, from 0 to 1. */
export type Scorer = (row: Row) => number

interface Scored {
  readonly id: string
  readonly doc: string
  readonly label: number
  readonly score: number
}

/** What `score.mjs` beside the labelled sentences answers. */
export interface Measures {
  readonly MAP: number
  readonly meanPat: Readonly<Record<number, number>>
  readonly rocAuc: number
  readonly f1: number
}

export type Evaluate = (rows: readonly Scored[], threshold: number) => Measures

/** The project's measure of suggestions, which lies with the labelled sentences. */
export async function loadEvaluate(file: string): Promise<Evaluate> {
  const { evaluate }: { evaluate: Evaluate } = await import(pathToFileURL(file).href)
  return evaluate
}

export function measure(rows: readonly Row[], scorer: Scorer, evaluate: Evaluate): Measures {
  const scored = rows.map((row): Scored => {
    const { id, doc, label } = row.case
    return { id, doc, label, score: scorer(row) }
  })
  return evaluate(scored, 0.5)
}
