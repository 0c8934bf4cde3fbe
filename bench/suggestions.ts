import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Row, readCases, rowsOf } from '../scripts/fit-suggestions/cases.ts'
import { fitRows } from '../scripts/fit-suggestions/fit-rows.ts'
import { type Fitted, logit } from '../scripts/fit-suggestions/logistic.ts'
import { modelByHand, readModel, type SuggestionModel } from '../src/core/suggest/score/index.ts'
import { FIRST_CALL, printFirstCall } from './suggestions/first-call.ts'
import { type Evaluate, loadEvaluate, measure, type Scorer } from './suggestions/measure.ts'
import { ownNews } from './suggestions/own-news.ts'
import { length, plainCues, random } from './suggestions/scorers.ts'
import { measureSpeed } from './suggestions/speed.ts'
import { figure, table } from './table.ts'

/** Where the labelled sentences and their measure are, if not beside the project. */
const cases = resolve(process.env.TICKMARK_CLAIMS ?? '../shared/cases/claims')

/** Documents are parted into so many folds; each is scored by a model that never saw it. */
const FOLDS = 4

if (process.argv[2] === FIRST_CALL) printFirstCall()
else await print(process.argv[2] ?? '', process.argv[3] ?? '')

/**
 * Prints how well suggestions rank sentences, beside random, length, the plain list of cues and
 * the weights set by hand, and how fast. Figures only: nothing here passes or fails.
 */
async function print(modelFile: string, newsFile: string): Promise<void> {
  const read = readModel(JSON.parse(readFileSync(modelFile, 'utf8')))
  if (!read.ok) throw new Error(read.error.reason)
  const model = read.value
  measureSpeed(model)
  console.log(`The model's file has ${figure(statSync(modelFile).size / 1000)} kB.`)
  if (existsSync(join(cases, 'score.mjs')))
    await measureAll(await loadEvaluate(join(cases, 'score.mjs')), model, newsFile)
  else
    console.log(
      'Left out: the labelled sentences are not there (set TICKMARK_CLAIMS to their folder).',
    )
}

async function measureAll(
  evaluate: Evaluate,
  model: SuggestionModel,
  newsFile: string,
): Promise<void> {
  const train = rowsOf(readCases(join(cases, 'claimbuster_train.jsonl')))
  report('ClaimBuster, across documents', train, crossValidated(train, model), evaluate)
  for (const [name, file] of [
    ['ClaimBuster, its test', 'claimbuster_test.jsonl'],
    ['PoliClaim, its training part', 'policlaim_train.jsonl'],
  ] as const) {
    report(name, rowsOf(readCases(join(cases, file))), byModel(model), evaluate)
  }
  report('News written for this bench', rowsOf(ownNews(newsFile)), byModel(model), evaluate)
}

function report(name: string, rows: readonly Row[], fitted: Scorer, evaluate: Evaluate): void {
  const scorers: readonly (readonly [string, Scorer])[] = [
    ['random', random(1)],
    ['length', length],
    ['plain cues', plainCues],
    ['set by hand', byModel(modelByHand())],
    ['fitted', fitted],
  ]
  const positives = rows.filter((row) => row.case.label === 1).length
  console.log(`\n${name}: ${rows.length} sentences, ${positives} to check`)
  const cells = scorers.map(([scorer, score]) => {
    const { MAP, meanPat, rocAuc, f1 } = measure(rows, score, evaluate)
    return [scorer, ...[MAP, meanPat[5], meanPat[10], rocAuc, f1].map((value) => figure(value))]
  })
  console.log(table(['', 'MAP', 'P@5', 'P@10', 'AUC', 'F1'], cells))
}

function byModel({ bias, weights, slope, half }: SuggestionModel): Scorer {
  return (row) => 1 / (1 + Math.exp(-slope * (logit({ bias, weights }, row) - half)))
}

/** Each document by weights that were fitted on the others, calibrated like `model`. */
function crossValidated(rows: readonly Row[], { slope, half }: SuggestionModel): Scorer {
  const docs = [...new Set(rows.map((row) => row.case.doc))].sort()
  const models = new Map<string, Fitted>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = docs.filter((_, i) => i % FOLDS === fold)
    const fitted = fitRows(rows.filter((row) => !held.includes(row.case.doc)))
    for (const doc of held) models.set(doc, fitted)
  }
  return (row) => byModel({ ...(models.get(row.case.doc) as Fitted), slope, half })(row)
}
