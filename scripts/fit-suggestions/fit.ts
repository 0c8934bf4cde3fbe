import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, numberOf } from '../../src/core/suggest/features/index.ts'
import { BY_HAND, byNumber, type ModelFile } from '../../src/core/suggest/score/index.ts'
import { readCases, rowsOf } from './cases.ts'
import { fitRows } from './fit-rows.ts'

/** Where a checker marks a sentence of prepared prose: see docs/decisions/0021-suggestions.md. */
const CALIBRATION = { slope: 0.6, half: -1.9 }

/** A weight that is smaller is left out. */
const LEAST = 0.005

const ORIGIN =
  'Weights of named features, fitted by scripts/fit-suggestions.mjs on ClaimBuster (Arslan, Hassan, ' +
  'Li and Tremayne, "A Benchmark Dataset of Check-worthy Factual Claims", ICWSM 2020, Zenodo ' +
  '10.5281/zenodo.3609356), drawn towards weights set by hand. It holds no text of that data.'

/** Fits the model on the folder's `claimbuster_train.jsonl` and writes it to `out`. */
const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('Run scripts/fit-suggestions.mjs.')
const { bias, weights } = fitRows(rowsOf(readCases(join(folder, 'claimbuster_train.jsonl'))))
const named = FEATURES.map(({ name }, k) => [name, round(weights[k] as number)] as const)
const file: ModelFile = {
  format: 'tickmark-suggestions',
  version: 1,
  origin: ORIGIN,
  bias: round(bias),
  weights: Object.fromEntries(named.filter(([, weight]) => Math.abs(weight) >= LEAST)),
  calibration: CALIBRATION,
}
writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`)
const moved = named
  .map(([name, weight]) => [name, weight - (byNumber(BY_HAND)[numberOf(name)] as number)] as const)
  .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
console.log(`Wrote ${Object.keys(file.weights).length} weights of ${FEATURES.length} features.`)
console.log('Farthest from what was set by hand:')
for (const [name, by] of moved.slice(0, 12))
  console.log(`  ${name} ${by > 0 ? '+' : ''}${by.toFixed(2)}`)

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
