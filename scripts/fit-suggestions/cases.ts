import { readFileSync } from 'node:fs'
import { amountOf, see } from '../../src/core/suggest/features/index.ts'
import { byDocument, inputOf, type Line } from '../../src/core/suggest/features/lines.ts'

/** A labelled sentence. */
export interface Case extends Line {
  readonly label: 0 | 1
}

/** A labelled sentence and the features seen in it: their numbers, and how much of each. */
export interface Row {
  readonly case: Case
  readonly features: Int32Array
  readonly values: Float64Array
}

export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Case => JSON.parse(line))
}

/** Sees every case among its neighbours. */
export function rowsOf(cases: readonly Case[]): Row[] {
  return byDocument(cases).flatMap((lines) => {
    const seen = see(lines.map(inputOf), 'en')
    return seen.map((one, i): Row => {
      const features = Int32Array.from(one.found).sort()
      return {
        case: lines[i] as Case,
        features,
        values: Float64Array.from(features, (feature) => amountOf(one, feature)),
      }
    })
  })
}
